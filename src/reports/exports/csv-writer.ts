import { stringify } from 'csv-stringify/sync';
import type { Cell, TableExport } from './table.js';

/** How a text begins that a spreadsheet would take for a formula, full-width signs included. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** Where spreadsheets part cells at other characters, a text with one must not become two cells. */
const OPTIONS = { quoted_match: /[;\t]/ } as const;

/** Ready for the stringifier: what it casts itself costs four times as much, in memory too. */
function toText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return FORMULA.test(cell) ? `'${cell}` : cell;
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

const render = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(toText)),
    OPTIONS,
  );

/**
 * RFC 4180 with a header. A text that a spreadsheet would take for a formula begins with an apostrophe; numbers are
 * numbers, negative ones too; instants are RFC 3339; what does not exist is empty.
 */
export async function* writeCsv({ columns, batches }: TableExport): AsyncGenerator<string, void> {
  yield render([columns.map(({ name }) => name)]);
  for await (const batch of batches) yield render(batch.cells());
}
