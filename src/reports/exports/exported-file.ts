import { writeCsv } from './csv-writer.js';
import { writeNdjson } from './ndjson-writer.js';
import type { TableExport } from './table.js';
import { writeXlsx } from './xlsx-writer.js';

export const EXPORT_FORMATS = ['csv', 'ndjson', 'xlsx'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type Chunk = string | Uint8Array;

/** A file that exists only on its way to whoever asked for it. */
export interface ExportedFile {
  /** In letters, digits and marks of ASCII. */
  readonly name: string;
  readonly contentType: string;
  /** Begins to read; what fails here can still be answered as a problem. */
  readonly open: () => Promise<AsyncIterable<Chunk>>;
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  xlsx: XLSX_TYPE,
};

function write(table: TableExport, format: ExportFormat): AsyncIterable<Chunk> {
  switch (format) {
    case 'csv':
      return writeCsv(table);
    case 'ndjson':
      return writeNdjson(table);
    case 'xlsx':
      return writeXlsx(table);
  }
}

/** The same things, the first of them read already. */
async function startReading<Item>(source: AsyncIterable<Item>): Promise<AsyncIterable<Item>> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  })();
}

export const toFile = (table: TableExport, format: ExportFormat): ExportedFile => ({
  name: `${table.name}.${format}`,
  contentType: CONTENT_TYPES[format],
  open: async () => write({ ...table, batches: await startReading(table.batches) }, format),
});
