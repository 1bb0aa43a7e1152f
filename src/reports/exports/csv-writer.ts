import { stringify } from 'csv-stringify/sync';
import type { Cell, TableExport } from './table.js';

/** The stringifier knows the other beginnings of formulas, and takes this one for nothing. */
const guardLineFeed = (text: string): string => (text.startsWith('\n') ? `'${text}` : text);

const OPTIONS = {
  escape_formulas: true,
  // Where spreadsheets part cells at other characters, a text with one must not become two cells.
  quoted_match: /[;\t]/,
  cast: {
    string: guardLineFeed,
    boolean: String,
    date: (value: Date) => value.toISOString(),
    number: (value: number) => ({ value: String(value), escape_formulas: false }),
  },
} as const;

const render = (rows: readonly (readonly Cell[])[]): string => stringify([...rows], OPTIONS);

/**
 * RFC 4180 with a header. A text that a spreadsheet would take for a formula begins with an apostrophe; numbers are
 * numbers, negative ones too; instants are RFC 3339; what does not exist is empty.
 */
export async function* writeCsv({ columns, batches }: TableExport): AsyncGenerator<string, void> {
  yield render([columns.map(({ name }) => name)]);
  for await (const batch of batches) yield render(batch.cells());
}
