import { ValidateBy } from 'class-validator';

/** A day of the query that must not be before the day in another parameter, when both are given. */
export function NotBefore(other: string): PropertyDecorator {
  return ValidateBy(
    {
      name: 'outOfRange',
      validator: {
        validate: (value: unknown, parameters) => {
          const earlier: unknown = Reflect.get(parameters?.object ?? {}, other);
          return typeof value !== 'string' || typeof earlier !== 'string' || earlier <= value;
        },
      },
    },
    { message: ({ property, value }) => `${property} (${value}) is before ${other}; swap them` },
  );
}
