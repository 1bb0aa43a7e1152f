import { MAX_VOLUME, PRICE_RANGE } from '../../bars/quality.js';
import type { Bar } from '../../bars/series.js';
import { parseTradingDate } from '../../bars/trading-date.js';
import type { UploadFailures } from './upload-failures.js';

export const MAX_UPLOAD_BARS = 20_000;

/** One bar as it was sent: every cell still text (CSV) or whatever JSON held; undefined where nothing was sent. */
export interface UploadRow {
  /** How the sender finds it: `Line 12` or `Item 3`. */
  readonly place: string;
  /** JSON pointer of the row, without a trailing slash. */
  readonly pointer: string;
  /** Whether a number may come as text, as it does in CSV. */
  readonly numbersAsText: boolean;
  readonly cells: Readonly<Record<UploadColumn, unknown>>;
}

export type UploadColumn = 'date' | 'open' | 'high' | 'low' | 'close' | 'volume' | 'adjustedClose';

/** The names of the columns in the format at hand, for messages and pointers. */
export type ColumnNames = Readonly<Record<UploadColumn, string>>;

type PriceColumn = 'open' | 'high' | 'low' | 'close';

const PRICES: readonly PriceColumn[] = ['open', 'high', 'low', 'close'];
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const LONGEST_SHOWN = 30;

interface Reading {
  readonly row: UploadRow;
  readonly names: ColumnNames;
  readonly failures: UploadFailures;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

function fail({ row, names, failures }: Reading, column: UploadColumn, code: string, problem: string): void {
  failures.add(`${row.pointer}/${names[column]}`, code, `${row.place}: ${names[column]} ${problem}`);
}

function readNumber(reading: Reading, column: UploadColumn): number | null {
  const value = reading.row.cells[column];
  if (isAbsent(value)) {
    fail(reading, column, 'required', 'is missing; send a number such as 101.25.');
    return null;
  }
  const isNumberText = typeof value === 'string' && NUMBER.test(value);
  const isQuoted = isNumberText && !reading.row.numbersAsText;
  const number = typeof value === 'number' || (isNumberText && !isQuoted) ? Number(value) : NaN;
  if (Number.isFinite(number)) return number;
  const problem = isQuoted
    ? `is the text "${show(value)}"; send the number without quotes.`
    : `is "${show(value)}", not a number; write it like 101.25, or leave the bar out.`;
  fail(reading, column, 'invalid_type', problem);
  return null;
}

function readPrice(reading: Reading, column: PriceColumn | 'adjustedClose'): number | null {
  const price = readNumber(reading, column);
  if (price === null || (price >= PRICE_RANGE.minimum && price <= PRICE_RANGE.maximum)) return price;
  const expected =
    price > 0 ? `a price is from ${PRICE_RANGE.minimum} to ${PRICE_RANGE.maximum}` : 'a price is above zero';
  fail(reading, column, 'out_of_range', `is ${price}; ${expected}. Correct it, or leave the bar out.`);
  return null;
}

function readVolume(reading: Reading): number | null {
  const volume = readNumber(reading, 'volume');
  if (volume === null || volume <= MAX_VOLUME) return volume;
  fail(reading, 'volume', 'out_of_range', `is ${volume}; at most ${MAX_VOLUME} shares are taken. Correct it.`);
  return null;
}

function readDate(reading: Reading): string | null {
  const value = reading.row.cells.date;
  if (typeof value === 'string' && parseTradingDate(value) !== null) return value;
  const problem = isAbsent(value) ? 'is missing' : `is "${show(value)}", not a calendar day`;
  fail(reading, 'date', 'invalid_format', `${problem}; write it like 2026-03-31.`);
  return null;
}

function refuseRepeatedDate(reading: Reading, date: string, placeOfDate: Map<string, string>): void {
  const earlier = placeOfDate.get(date);
  placeOfDate.set(date, reading.row.place);
  if (earlier === undefined) return;
  const problem = `${date} is already on ${earlier.toLowerCase()}; keep one bar for each date.`;
  fail(reading, 'date', 'duplicate_date', problem);
}

function readBar(reading: Reading, tradingDate: string | null): Bar | null {
  const [open, high, low, close] = PRICES.map((column) => readPrice(reading, column));
  const volume = readVolume(reading);
  const hasAdjusted = !isAbsent(reading.row.cells.adjustedClose);
  const adjustedClose = hasAdjusted ? readPrice(reading, 'adjustedClose') : null;
  if (tradingDate === null || volume === null) return null;
  if (open == null || high == null || low == null || close == null) return null;
  return { tradingDate, open, high, low, close, volume, adjustedClose };
}

/**
 * Reads rows into bars, in the order in which they came. Every failure goes to `failures`: missing and non-numeric
 * cells, prices that are not above zero, impossible dates, dates that come twice, no bars, too many bars.
 */
export function readUploadRows(rows: readonly UploadRow[], names: ColumnNames, failures: UploadFailures): Bar[] {
  if (rows.length === 0) failures.add('', 'no_bars', 'there are no bars in it. Send at least one, better 250 or more.');
  if (rows.length > MAX_UPLOAD_BARS) {
    const problem = `there are ${rows.length} bars in it, at most ${MAX_UPLOAD_BARS} are taken. Send the newest ${MAX_UPLOAD_BARS}.`;
    failures.add('', 'too_many_bars', problem);
    return [];
  }
  const placeOfDate = new Map<string, string>();
  const bars: Bar[] = [];
  for (const row of rows) {
    const reading = { row, names, failures };
    const date = readDate(reading);
    if (date !== null) refuseRepeatedDate(reading, date, placeOfDate);
    const bar = readBar(reading, date);
    if (bar !== null) bars.push(bar);
  }
  return bars;
}
