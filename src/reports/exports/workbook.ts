import type { CellStyle } from 'hucre/xlsx';
import type { Cell, ColumnKind } from './table.js';
import { formatOf, type SheetCell, toSheetCell } from './workbook-cells.js';

/** A cell that says itself how it is written. */
export interface TypedCell {
  readonly value: Cell;
  readonly kind: ColumnKind;
}

/** A sheet with a line of headings, whose rows need not be alike. */
export interface Sheet {
  readonly name: string;
  readonly head: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly TypedCell[])[];
}

const HEADING: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE7E6E6' } },
};

interface StyledCell {
  readonly value: SheetCell;
  readonly style?: CellStyle;
}

const toStyledCell = ({ value, kind }: TypedCell): StyledCell => {
  const numFmt = formatOf(kind);
  return { value: toSheetCell(value, kind), ...(numFmt !== undefined && { style: { numFmt } }) };
};

function toWriteSheet({ name, head, rows }: Sheet) {
  const lines: readonly StyledCell[][] = [
    head.map((column) => ({ value: column.name, style: HEADING })),
    ...rows.map((row) => row.map(toStyledCell)),
  ];
  const cells = lines.flatMap((line, row) =>
    line.map((cell, column): [string, StyledCell] => [`${row},${column}`, cell]),
  );
  return {
    name,
    columns: head.map(({ width }) => ({ width })),
    rows: lines.map((line) => line.map(({ value }) => value)),
    cells: new Map(cells),
    freezePane: { rows: 1 },
  };
}

/** A workbook that fits into memory, without a formula. */
export async function renderWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: sheets.map(toWriteSheet) });
}
