import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Series } from '../../src/market/bars/series.js';

const MS_PER_DAY = 86_400_000;

/** One series with the reference values of every indicator column; NaN where the file has an empty cell. */
export interface GoldenFile {
  readonly name: string;
  readonly series: Series;
  readonly columns: ReadonlyMap<string, Float64Array>;
}

export const OWN_GOLDEN_FOLDER = join(__dirname, '..', 'golden');

/** Folder of `<name>.ohlcv.csv` and `<name>.golden.csv` pairs: `GOLDEN_DIR`, else the ones in the repository. */
export function goldenFolder(): string {
  return resolve(process.env['GOLDEN_DIR'] || OWN_GOLDEN_FOLDER);
}

/** Every pair of the folder. Throws when there is none, or when the rows of a pair do not match. */
export function loadGoldenFiles(folder: string): GoldenFile[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.golden.csv'))
    .map((file) => file.slice(0, -'.golden.csv'.length))
    .sort();
  if (names.length === 0) throw new Error(`${folder} holds no *.golden.csv file`);
  return names.map((name) => loadGoldenFile(folder, name));
}

function loadGoldenFile(folder: string, name: string): GoldenFile {
  const series = loadSeries(folder, name);
  const golden = readColumns(join(folder, `${name}.golden.csv`));
  if (series.days.join() !== golden.days.join()) throw new Error(`${name}: the two files have different dates`);
  return { name, series, columns: golden.columns };
}

/** The prices of `<name>.ohlcv.csv`. */
export function loadSeries(folder: string, name: string): Series {
  const { days, columns } = readColumns(join(folder, `${name}.ohlcv.csv`));
  const column = (key: string): Float64Array => {
    const values = columns.get(key);
    if (values === undefined) throw new Error(`${name}.ohlcv.csv has no column ${key}`);
    return values;
  };
  return {
    timeframe: '1d',
    length: days.length,
    days,
    open: column('open'),
    high: column('high'),
    low: column('low'),
    close: column('close'),
    volume: column('volume'),
    adjustedClose: null,
  };
}

function readColumns(path: string): { days: Int32Array; columns: Map<string, Float64Array> } {
  const [header, ...rows] = parse(readFileSync(path));
  if (header === undefined || header[0] !== 'date') throw new Error(`${path} does not start with a date column`);
  const columns = new Map<string, Float64Array>();
  header.slice(1).forEach((key, index) => {
    columns.set(
      key,
      Float64Array.from(rows, (row) => readCell(row[index + 1], path)),
    );
  });
  const days = Int32Array.from(rows, ([date]) => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);
  return { days, columns };
}

function readCell(cell: string | undefined, path: string): number {
  if (cell === undefined || cell === '') return NaN;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`${path}: "${cell}" is not a number`);
  return value;
}
