import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, Matches } from 'class-validator';
import { OptionalField } from '../analysis/optional-field.decorator.js';

const MESSAGE = 'the name must have 1 to 80 characters, none of them a control character';

/** 1 to 80 characters, without control characters, trimmed. */
export function NameField(kind: 'required' | 'optional', example: string): PropertyDecorator {
  const options: ApiPropertyOptions = { description: 'Its name.', type: String, minLength: 1, maxLength: 80, example };
  const documented = kind === 'required' ? [ApiProperty(options)] : [ApiPropertyOptional(options), OptionalField()];
  return applyDecorators(
    ...documented,
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value)),
    IsString({ message: `the name must be a text such as ${example}` }),
    Matches(/^[^\p{Cc}]{1,80}$/u, { message: MESSAGE }),
  );
}
