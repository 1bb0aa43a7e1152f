/** Tickers that one answer looks at. */
export const MOST_TICKERS = 500;

/** Verdicts of past days that one answer looks at. */
const MOST_VERDICTS = 3_000_000;

export interface TickerLoad {
  readonly ticker: string;
  readonly verdicts: number;
}

function takeEvenly<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)]!);
}

/**
 * All tickers, or as many as one answer can look at, taken at even distances: which ones depends on nothing but the
 * list.
 */
export function sampleTickers(loads: readonly TickerLoad[], mostVerdicts = MOST_VERDICTS): readonly string[] {
  const some = takeEvenly(loads, MOST_TICKERS);
  const verdicts = some.reduce((sum, load) => sum + load.verdicts, 0);
  const count = Math.max(1, Math.floor(some.length * Math.min(1, mostVerdicts / Math.max(verdicts, 1))));
  return takeEvenly(some, count).map(({ ticker }) => ticker);
}
