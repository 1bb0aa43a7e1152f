/** What may be wrong with the prices of any ticker, or with storing them. */
export const PRICE_PROBLEMS = [
  'BAD_SERIES',
  'PROVIDER_ERROR',
  'PROVIDER_RATE_LIMITED',
  'PROVIDER_TIMEOUT',
  'STORAGE_FULL',
] as const;
