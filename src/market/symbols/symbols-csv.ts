import { CsvError, parse } from 'csv-parse/sync';
import { DomainError } from '../../platform/errors/domain-error.js';
import { describeCsvError } from '../csv-problem.js';
import {
  type ListedSymbol,
  MAX_CURRENCY_LENGTH,
  MAX_EXCHANGE_LENGTH,
  MAX_NAME_LENGTH,
  toListedSymbol,
} from './listed-symbol.js';
import { describeBadTicker, normaliseTicker } from './ticker.js';

export interface SymbolFile {
  /** One for each ticker; of repeated ones the last line counts. */
  readonly symbols: readonly ListedSymbol[];
  readonly failures: readonly { readonly line: number; readonly detail: string }[];
}

type Column = keyof ListedSymbol;

/** Header names for each column, best first: `yahoo_symbol` carries the exchange suffix that `symbol` lacks. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  ticker: ['ticker', 'yahoo_symbol', 'symbol'],
  name: ['name', 'company_name', 'name of company'],
  exchange: ['exchange'],
  currency: ['currency'],
};

interface CsvLine {
  readonly record: Readonly<Record<string, string | undefined>>;
  readonly info: { readonly lines: number };
}

function readLines(text: string): readonly CsvLine[] {
  const columns = (header: readonly string[]): string[] => header.map((cell) => cell.toLowerCase());
  try {
    const options = { bom: true, columns, info: true, trim: true, relax_column_count: true, skip_empty_lines: true };
    return parse(text, options) as unknown as readonly CsvLine[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new DomainError('VALIDATION_FAILED', `The file is not CSV: ${describeCsvError(error)}`, { cause: error });
  }
}

function describeTooLong({ name, exchange, currency }: ListedSymbol): string | null {
  if (name.length > MAX_NAME_LENGTH) return `the name has more than ${MAX_NAME_LENGTH} characters; shorten it.`;
  if (exchange.length > MAX_EXCHANGE_LENGTH)
    return `the exchange has more than ${MAX_EXCHANGE_LENGTH} characters; use its code.`;
  if (currency !== null && currency.length > MAX_CURRENCY_LENGTH) return 'the currency is not a code such as USD.';
  return null;
}

function readSymbol({ record }: CsvLine): ListedSymbol | string {
  const cell = (column: Column): string => HEADERS[column].map((header) => record[header]).find((text) => text) ?? '';
  const ticker = normaliseTicker(cell('ticker'));
  if (ticker === null) return describeBadTicker(cell('ticker'));
  const exchange = cell('exchange').toUpperCase();
  const symbol = toListedSymbol({ ticker, name: cell('name'), exchange, currency: cell('currency').toUpperCase() });
  return describeTooLong(symbol) ?? symbol;
}

/**
 * Reads a universe: `ticker,name,exchange[,currency]`, or `symbol,name,yahoo_symbol` as the earlier backend had it.
 * Other columns are ignored; lines that cannot be read are listed and the others taken.
 * @throws DomainError VALIDATION_FAILED when the text is not CSV or has no column of tickers.
 */
export function parseSymbolsCsv(text: string): SymbolFile {
  const lines = readLines(text);
  const [first] = lines;
  if (!first || !HEADERS.ticker.some((header) => header in first.record)) {
    const detail =
      'The file has no symbols in it. Its first line must be ticker,name,exchange[,currency] or symbol,name,yahoo_symbol.';
    throw new DomainError('VALIDATION_FAILED', detail);
  }
  const symbols = new Map<string, ListedSymbol>();
  const failures: { line: number; detail: string }[] = [];
  for (const line of lines) {
    const symbol = readSymbol(line);
    if (typeof symbol === 'string') failures.push({ line: line.info.lines, detail: symbol });
    else symbols.set(symbol.ticker, symbol);
  }
  return { symbols: [...symbols.values()], failures };
}
