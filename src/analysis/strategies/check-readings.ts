import type { CheckReading, EntryCheckRule } from './entry-check.js';

/** The readings that the built-in strategies' entry checks share. */
export const CLOSE: CheckReading = { of: 'close' };
export const RSI: CheckReading = { of: 'indicator', indicator: 'rsi' };
export const ADX: CheckReading = { of: 'indicator', indicator: 'adx' };
export const SMA20: CheckReading = { of: 'indicator', indicator: 'sma', parameters: { period: 20 } };
const SMA50: CheckReading = { of: 'indicator', indicator: 'sma', parameters: { period: 50 } };
const MACD_LINE: CheckReading = { of: 'indicator', indicator: 'macd', component: 'macd' };
const MACD_SIGNAL: CheckReading = { of: 'indicator', indicator: 'macd', component: 'signal' };

export const MACD_ABOVE_SIGNAL = { left: MACD_LINE, comparator: '>', right: MACD_SIGNAL } as const;

/** The share trades above its 50-bar mean, and its 20-bar mean does too. */
export const UPTREND_CHECKS: readonly EntryCheckRule[] = [
  { kind: 'compare', left: CLOSE, comparator: '>=', right: SMA50 },
  { kind: 'compare', left: SMA20, comparator: '>=', right: SMA50 },
];
