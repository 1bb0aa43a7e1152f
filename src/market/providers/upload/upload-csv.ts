import { CsvError, parse } from 'csv-parse/sync';
import { describeCsvError } from '../../csv-problem.js';
import type { Bar } from '../../bars/series.js';
import { UploadFailures } from './upload-failures.js';
import { readUploadRows, type ColumnNames, type UploadColumn, type UploadRow } from './upload-rows.js';

const NAMES: ColumnNames = {
  date: 'date',
  open: 'open',
  high: 'high',
  low: 'low',
  close: 'close',
  volume: 'volume',
  adjustedClose: 'adjclose',
};
const REQUIRED: readonly UploadColumn[] = ['date', 'open', 'high', 'low', 'close', 'volume'];
const EXPECTED = 'date,open,high,low,close,volume[,adjclose]';

interface CsvLine {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function readLines(text: string, failures: UploadFailures): readonly CsvLine[] {
  try {
    const options = { bom: true, info: true, trim: true, relax_column_count: true, skip_empty_lines: true } as const;
    return parse(text, options) as unknown as readonly CsvLine[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    failures.add(`/line/${line}`, 'malformed_csv', `Line ${line}: the text is not CSV: ${describeCsvError(error)}`);
    return [];
  }
}

/** Column of each header cell: any order and case, `Adj Close` as some vendors write it. */
function columnsOf(header: CsvLine, failures: UploadFailures): readonly (UploadColumn | null)[] {
  const cells = header.record.map((cell) => cell.toLowerCase().replaceAll(/[\s_]/g, ''));
  const known = Object.entries(NAMES) as [UploadColumn, string][];
  const columns = cells.map((cell) => known.find(([, name]) => name === cell)?.[0] ?? null);
  const missing = REQUIRED.filter((column) => !columns.includes(column));
  const unknown = header.record.filter((_, index) => columns[index] === null);
  const repeated = new Set(cells).size < cells.length;
  if (missing.length === 0 && unknown.length === 0 && !repeated) return columns;
  const problems = [
    missing.length > 0 ? `lacks ${missing.join(', ')}` : '',
    unknown.length > 0 ? `has unknown columns ${unknown.map((cell) => `"${cell.slice(0, 30)}"`).join(', ')}` : '',
    repeated ? 'names a column twice' : '',
  ].filter((problem) => problem !== '');
  failures.add(
    '/line/1',
    'wrong_header',
    `Line ${header.info.lines}: the header ${problems.join(' and ')}. It must be ${EXPECTED}.`,
  );
  return [];
}

function rowOf(line: CsvLine, columns: readonly (UploadColumn | null)[], failures: UploadFailures): UploadRow {
  const place = `Line ${line.info.lines}`;
  const pointer = `/line/${line.info.lines}`;
  if (line.record.length > columns.length) {
    const problem = `${place}: has ${line.record.length} cells, the header ${columns.length}. Write numbers without thousands separators.`;
    failures.add(pointer, 'too_many_cells', problem);
  }
  const cell = (column: UploadColumn): string | undefined => line.record[columns.indexOf(column)];
  return {
    place,
    pointer,
    numbersAsText: true,
    cells: {
      date: cell('date'),
      open: cell('open'),
      high: cell('high'),
      low: cell('low'),
      close: cell('close'),
      volume: cell('volume'),
      adjustedClose: cell('adjustedClose'),
    },
  };
}

/**
 * Reads bars from CSV with the header `date,open,high,low,close,volume[,adjclose]`, in the order of the lines.
 * @throws DomainError VALIDATION_FAILED with every failure and its line number.
 */
export function parseBarsCsv(text: string): Bar[] {
  const failures = new UploadFailures();
  const [header, ...lines] = readLines(text, failures);
  if (!header) failures.add('/line/1', 'wrong_header', `Line 1: there is no header. It must be ${EXPECTED}.`);
  failures.throwIfAny();
  const columns = header ? columnsOf(header, failures) : [];
  failures.throwIfAny();
  const rows = lines.map((line) => rowOf(line, columns, failures));
  const bars = readUploadRows(rows, NAMES, failures);
  failures.throwIfAny();
  return bars;
}
