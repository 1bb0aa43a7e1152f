/** All of them, or `limit` at even distances: which ones depends on nothing but the list. */
export function sampleTickers(tickers: readonly string[], limit: number): readonly string[] {
  if (tickers.length <= limit) return tickers;
  return Array.from({ length: limit }, (_, index) => tickers[Math.floor((index * tickers.length) / limit)]!);
}
