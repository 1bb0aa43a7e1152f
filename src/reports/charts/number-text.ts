import type { NumberStyle } from './drawing.js';

const formats = new Map<number, Intl.NumberFormat>();
const COMPACT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 4 });
const PERCENT = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 2 });
/** Significant digits of a price below 1. */
const SMALL_PRICE_DIGITS = 4;
const MOST_DECIMALS = 12;

function formatOf(decimals: number): Intl.NumberFormat {
  const known = formats.get(decimals);
  if (known) return known;
  const made = new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formats.set(decimals, made);
  return made;
}

/** With separators of thousands, and never `-0`. */
export function writeNumber(value: number, style: NumberStyle): string {
  switch (style.kind) {
    case 'plain':
      return formatOf(style.decimals).format(Number(value.toFixed(style.decimals)) + 0);
    case 'compact':
      return COMPACT.format(value + 0);
    case 'percent':
      return PERCENT.format(value + 0);
  }
}

/** Decimals that a price is written with: two from 1 on, and four significant digits below. */
export function priceDecimals(price: number): number {
  const size = Math.abs(price);
  if (size >= 1 || size === 0) return 2;
  return Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(size)) + SMALL_PRICE_DIGITS - 1);
}

export const writePrice = (price: number): string =>
  writeNumber(price, { kind: 'plain', decimals: priceDecimals(price) });
