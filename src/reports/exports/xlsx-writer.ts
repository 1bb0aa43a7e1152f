import { formatOf, type SheetCell, toSheetCell, widthOf } from './workbook-cells.js';
import type { Column, TableExport } from './table.js';

/** Rows that a sheet may have, header included; what is more goes to further sheets. */
const ROWS_PER_SHEET = 1_048_576;

async function* listRows({ columns, batches }: TableExport): AsyncGenerator<SheetCell[], void> {
  for await (const batch of batches) {
    for (const cells of batch.cells()) {
      yield columns.map(({ kind }, index) => toSheetCell(cells[index] ?? null, kind));
    }
  }
}

const toColumnDefinition = (column: Column): { header: string; width: number; numFmt?: string } => {
  const numFmt = formatOf(column.kind);
  return { header: column.name, width: widthOf(column), ...(numFmt !== undefined && { numFmt }) };
};

/**
 * A workbook of one sheet, written while it is read: nothing is held back but the row at hand. No cell is a formula;
 * dates are dates. A table that is too long for a sheet goes on in `<name>_2` with the header again.
 */
export async function* writeXlsx(
  table: TableExport,
  rowsPerSheet: number = ROWS_PER_SHEET,
): AsyncGenerator<Uint8Array, void> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  yield* writeXlsxStream(listRows(table), {
    name: table.sheet,
    columns: table.columns.map(toColumnDefinition),
    freezePane: { rows: 1 },
    maxRowsPerSheet: rowsPerSheet,
  });
}
