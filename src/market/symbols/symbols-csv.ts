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
  /** In the order of the lines; a quoted cell that goes over several lines counts where it ends. */
  readonly failures: readonly SymbolFailure[];
}

interface SymbolFailure {
  readonly line: number;
  readonly detail: string;
}

type Column = keyof ListedSymbol;

/** Header names for each column, best first: `yahoo_symbol` carries the exchange suffix that `symbol` lacks. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  ticker: ['ticker', 'yahoo_symbol', 'symbol'],
  name: ['name', 'company_name', 'name of company'],
  exchange: ['exchange'],
  currency: ['currency'],
};

/** Far more than all exchanges list. What it takes to read a file grows with it. */
const MAX_SYMBOLS = 200_000;

interface CsvLine {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function invalidFile(detail: string, cause?: unknown): DomainError {
  return new DomainError('VALIDATION_FAILED', detail, { cause });
}

function readLines(text: string): readonly CsvLine[] {
  const options = { bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true };
  try {
    return parse(text, { ...options, to: MAX_SYMBOLS + 2 }) as unknown as readonly CsvLine[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? `, on line ${error.lines}` : '';
    throw invalidFile(`The file is not CSV${line}: ${describeCsvError(error)}`, error);
  }
}

/** Control characters that are no white space, and what stands for bytes that are no text. */
const UNREADABLE = /(?!\s)\p{Cc}|\ufffd/u;

const hasUnreadable = (text: string): boolean => UNREADABLE.test(text);

function describeBadSymbol({ name, exchange, currency }: ListedSymbol): string | null {
  if ([name, exchange, currency ?? ''].some(hasUnreadable))
    return 'it has characters that cannot be read; save the file as UTF-8.';
  if (name.length > MAX_NAME_LENGTH) return `the name has more than ${MAX_NAME_LENGTH} characters; shorten it.`;
  if (exchange.length > MAX_EXCHANGE_LENGTH)
    return `the exchange has more than ${MAX_EXCHANGE_LENGTH} characters; use its code.`;
  if (currency !== null && currency.length > MAX_CURRENCY_LENGTH) return 'the currency is not a code such as USD.';
  return null;
}

/** Reads the lines below one header. */
class SymbolLines {
  private readonly positions: Readonly<Record<Column, readonly number[]>>;

  constructor(private readonly header: readonly string[]) {
    const positionsOf = (column: Column): number[] =>
      HEADERS[column].map((name) => header.indexOf(name)).filter((position) => position >= 0);
    this.positions = {
      ticker: positionsOf('ticker'),
      name: positionsOf('name'),
      exchange: positionsOf('exchange'),
      currency: positionsOf('currency'),
    };
  }

  get hasTickers(): boolean {
    return this.positions.ticker.length > 0;
  }

  /** The symbol, or why there is none. */
  read({ record }: CsvLine): ListedSymbol | string {
    const cell = (column: Column): string =>
      this.positions[column].map((position) => record[position]).find((text) => text) ?? '';
    if (record.slice(this.header.length).some((text) => text !== ''))
      return `it has ${record.length} cells and the first line ${this.header.length}; put a cell with a comma in it in quotes.`;
    const ticker = normaliseTicker(cell('ticker'));
    if (ticker === null) return describeBadTicker(cell('ticker'));
    const symbol = toListedSymbol({
      ticker,
      name: cell('name').replaceAll(/\s+/g, ' '),
      exchange: cell('exchange').toUpperCase(),
      currency: cell('currency').toUpperCase(),
    });
    return describeBadSymbol(symbol) ?? symbol;
  }
}

const isSame = (a: ListedSymbol, b: ListedSymbol): boolean =>
  a.name === b.name && a.exchange === b.exchange && a.currency === b.currency;

function readSymbols(lines: readonly CsvLine[], reader: SymbolLines): SymbolFile {
  const taken = new Map<string, { readonly symbol: ListedSymbol; readonly line: number }>();
  const failures: SymbolFailure[] = [];
  for (const csvLine of lines) {
    const line = csvLine.info.lines;
    const symbol = reader.read(csvLine);
    if (typeof symbol === 'string') {
      failures.push({ line, detail: symbol });
      continue;
    }
    const before = taken.get(symbol.ticker);
    if (before && !isSame(before.symbol, symbol)) {
      const detail = `${symbol.ticker} is on line ${line} again with other details, which were taken; keep one of them.`;
      failures.push({ line: before.line, detail });
    }
    taken.set(symbol.ticker, { symbol, line });
  }
  failures.sort((a, b) => a.line - b.line);
  return { symbols: Array.from(taken.values(), ({ symbol }) => symbol), failures };
}

/**
 * Reads a universe: `ticker,name,exchange[,currency]`, or `symbol,name,yahoo_symbol` as the earlier backend had it.
 * Other columns are ignored; lines that cannot be read are listed and the others taken.
 * @throws DomainError VALIDATION_FAILED when the text is not CSV, has no column of tickers, or too many lines.
 */
export function parseSymbolsCsv(text: string): SymbolFile {
  const [first, ...lines] = readLines(text);
  const reader = new SymbolLines((first?.record ?? []).map((cell) => cell.toLowerCase()));
  if (lines.length === 0 || !reader.hasTickers) {
    throw invalidFile(
      'The file has no symbols in it. Its first line must be ticker,name,exchange[,currency] or symbol,name,yahoo_symbol.',
    );
  }
  if (lines.length > MAX_SYMBOLS)
    throw invalidFile(`The file has more than ${MAX_SYMBOLS} symbols. Import it in parts.`);
  return readSymbols(lines, reader);
}
