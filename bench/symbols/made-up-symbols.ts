const SUFFIXES = ['', '.NS', '.BO', '.L', '.DE'];
const KINDS = ['Ltd', 'Inc.', 'plc', 'AG', 'Holdings', 'Industries', 'Limited', 'Corporation'];
const CONSONANTS = 'bcdfghjklmnprstvwyz';
const VOWELS = 'aeiou';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WORDS = 6_000;

/** Numbers from 0 to 1, the same at every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A universe of companies that do not exist, as CSV: tickers of three to six letters, names of two words and a kind. */
export function makeSymbolsCsv(count: number): string {
  const random = makeRandom(1);
  const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)] as T;
  const times = (least: number, most: number, make: () => string): string =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, make).join('');
  const words = Array.from({ length: WORDS }, () => {
    const word = times(2, 4, () => pick(CONSONANTS) + pick(VOWELS));
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
  const lines = new Map<string, string>();
  while (lines.size < count) {
    const ticker = times(3, 6, () => pick(LETTERS)) + pick(SUFFIXES);
    lines.set(ticker, `${ticker},"${pick(words)} ${pick(words)} ${pick(KINDS)}"`);
  }
  return ['ticker,name', ...lines.values(), ''].join('\n');
}
