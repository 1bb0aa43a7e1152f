import type { FilterFailure } from './failure.js';

/** The line of the text in which a failure is, and under it carets below the place. Tabs stay, so that columns fit. */
export function pointAt(
  text: string,
  { line, column, length }: Pick<FilterFailure, 'line' | 'column' | 'length'>,
): readonly [line: string, carets: string] {
  const shown = text.split('\n')[line - 1] ?? '';
  const before = shown.slice(0, column - 1).replace(/[^\t]/g, ' ');
  const width = Math.max(1, Math.min(length, shown.length - column + 1));
  return [shown, before + '^'.repeat(width)];
}
