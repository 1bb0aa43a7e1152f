import type { Cell, Column, ColumnKind } from './table.js';

/** What a sheet can hold. */
export type SheetCell = string | number | boolean | Date | null;

/** The most characters that a cell may have; with more, spreadsheets call the file broken. */
const LONGEST_TEXT = 32_767;

/** What XML 1.0 has no place for, halves of surrogate pairs among it. */
const ILLEGAL = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Spreadsheets read `_x0041_` as a character; this makes it what it is. */
const LOOKS_ESCAPED = /_x(?=[0-9A-Fa-f]{4}_)/g;

const FORMATS: Readonly<Record<ColumnKind, string | undefined>> = {
  text: '@',
  yes_no: undefined,
  integer: '#,##0',
  decimal: '0.0000',
  share: '0.00%',
  price: '#,##0.00##',
  date: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm:ss',
};

const WIDTHS: Readonly<Record<ColumnKind, number>> = {
  text: 16,
  yes_no: 8,
  integer: 10,
  decimal: 11,
  share: 10,
  price: 12,
  date: 12,
  instant: 20,
};

/** The number format of a kind of cells; undefined where there is nothing to format. */
export const formatOf = (kind: ColumnKind): string | undefined => FORMATS[kind];

export const widthOf = ({ kind, name, width }: Column): number => width ?? Math.max(WIDTHS[kind], name.length + 2);

const toSheetText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(ILLEGAL, '')
    .replace(LOOKS_ESCAPED, '_x005F_x')
    .slice(0, LONGEST_TEXT)
    // The cut may have gone through a pair.
    .replace(/[\ud800-\udbff]$/, '');

/** A text is a string cell whatever it looks like; a number that does not exist is an empty cell. */
export function toSheetCell(cell: Cell, kind: ColumnKind): SheetCell {
  if (typeof cell !== 'string') return cell;
  return kind === 'date' ? new Date(`${cell}T00:00:00Z`) : toSheetText(cell);
}
