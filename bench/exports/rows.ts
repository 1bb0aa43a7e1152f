/** Texts that would do something in a spreadsheet. */
const HOSTILE = ['=HYPERLINK("x","y")', '+1', '-1-1', '@SUM(1)', '\t=1'];

const START = Date.parse('2026-01-01T00:00:00.000Z');

/** What the row of an export must say, by its place from the oldest. */
export function rowAt(index: number) {
  return {
    ticker: index % 1_000 < HOSTILE.length ? (HOSTILE[index % 1_000] ?? '') : `T${index}`,
    score: Math.sin(index),
    close: 0.01 + index / 7,
    createdAt: new Date(START + index * 1_000),
  };
}
