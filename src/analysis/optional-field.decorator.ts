import { ValidateIf } from 'class-validator';

/** The field may be left out of the body; unlike `IsOptional`, an explicit null is not the same as leaving it out. */
export const OptionalField = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);
