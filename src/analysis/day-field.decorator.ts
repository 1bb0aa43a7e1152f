import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { parseTradingDate } from '../market/bars/trading-date.js';
import { OptionalField } from './optional-field.decorator.js';

/** A calendar day of a body, which may be left out. */
export function DayField(description: string): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ description, type: String, format: 'date' }),
    OptionalField(),
    ValidateBy(
      {
        name: 'matches',
        validator: { validate: (value: unknown) => typeof value === 'string' && parseTradingDate(value) !== null },
      },
      { message: '$property must be a calendar day like 2026-01-31' },
    ),
  );
}
