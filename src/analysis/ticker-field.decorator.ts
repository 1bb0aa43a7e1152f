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

const normalise = (value: unknown): unknown => (typeof value === 'string' ? (normaliseTicker(value) ?? value) : value);

const isTicker = (value: unknown): boolean => typeof value === 'string' && normaliseTicker(value) !== null;

const SHOWN_FAULTS = 5;

function describeList(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0)
    return 'tickers must be a list of at least one ticker, such as ["ACME.DEMO"]';
  const faults = value.flatMap((one: unknown, index) => (isTicker(one) ? [] : [`at ${index}: ${describe(one)}`]));
  const more = faults.length > SHOWN_FAULTS ? ` And ${faults.length - SHOWN_FAULTS} more.` : '';
  return `${faults.slice(0, SHOWN_FAULTS).join(' ')}${more}`;
}

/** Tickers in a body: each trimmed and upper-cased, then checked; one that is none refuses the list. */
export function TickersField(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(normalise) : value)),
    ValidateBy(
      {
        name: 'invalidTicker',
        validator: { validate: (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isTicker) },
      },
      { message: ({ value }) => describeList(value) },
    ),
  );
}
