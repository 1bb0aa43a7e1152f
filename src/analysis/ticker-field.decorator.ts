import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { describeBadTicker, normaliseTicker } from '../market/symbols/ticker.js';

const describe = (value: unknown): string =>
  typeof value === 'string' ? describeBadTicker(value) : 'The ticker must be a text, given once, such as ACME.DEMO.';

/** A ticker in a body or a query: trimmed and upper-cased, then checked. */
export function TickerField(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? (normaliseTicker(value) ?? value) : value,
    ),
    ValidateBy(
      {
        name: 'invalidTicker',
        validator: { validate: (value: unknown) => typeof value === 'string' && normaliseTicker(value) !== null },
      },
      { message: ({ value }) => describe(value) },
    ),
  );
}
