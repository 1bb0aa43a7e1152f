import type { CsvError } from 'csv-parse/sync';

const SENTENCES: Partial<Record<CsvError['code'], string>> = {
  CSV_INVALID_CLOSING_QUOTE: 'a quoted cell goes on after its closing quote. Double the quotes inside a quoted cell.',
  INVALID_OPENING_QUOTE: 'a quote stands inside a cell that does not start with one. Put the whole cell in quotes.',
  CSV_QUOTE_NOT_CLOSED: 'a quote is opened and never closed. Close it, or take it out.',
};

/** What is wrong and what to do. The parser's own messages repeat the cell, however long and whatever is in it. */
export function describeCsvError(error: CsvError): string {
  return SENTENCES[error.code] ?? 'it cannot be read. Send comma-separated text in UTF-8.';
}
