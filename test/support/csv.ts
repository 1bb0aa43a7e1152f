import { parse } from 'csv-parse/sync';

/** The rows of a CSV by the names of its columns. */
export const readCsv = (file: Buffer | string): Record<string, string>[] =>
  parse<Record<string, string>>(file, { columns: true });
