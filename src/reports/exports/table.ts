/** What a cell can hold. A `date` is text `YYYY-MM-DD`, an `instant` is a Date. */
export type Cell = string | number | boolean | Date | null;

/** How a column is written: `share` is a fraction of 1, `price` is in the quote currency, `instant` is in UTC. */
export type ColumnKind = 'text' | 'yes_no' | 'integer' | 'decimal' | 'share' | 'price' | 'date' | 'instant';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** In characters; only workbooks have one. */
  readonly width?: number;
}

export interface ColumnOf<Item> extends Column {
  readonly read: (item: Item) => Cell;
}

/** Rows on their way out of the database, as a format can ask for them. */
export interface TableExport {
  /** The name of the file, without its ending. */
  readonly name: string;
  /** The name of the sheet in a workbook. */
  readonly sheet: string;
  readonly columns: readonly Column[];
  readonly batches: AsyncIterable<Batch>;
}

/** Some rows: as cells in the order of the columns, or as documents that have everything. */
export interface Batch {
  readonly cells: () => readonly (readonly Cell[])[];
  readonly documents: () => readonly object[];
}

interface TableParts<Item> extends Pick<TableExport, 'name' | 'sheet'> {
  readonly columns: readonly ColumnOf<Item>[];
  readonly batches: AsyncIterable<readonly Item[]>;
  /** The item as the API shows it. */
  readonly toDocument: (item: Item) => object;
}

/** A table of items, whose columns say how they are read. */
export function createTable<Item>({ columns, toDocument, batches, ...names }: TableParts<Item>): TableExport {
  const toBatch = (items: readonly Item[]): Batch => ({
    cells: () => items.map((item) => columns.map(({ read }) => read(item))),
    documents: () => items.map(toDocument),
  });
  return { ...names, columns, batches: mapBatches(batches, toBatch) };
}

async function* mapBatches<From, To>(source: AsyncIterable<From>, map: (from: From) => To): AsyncGenerator<To, void> {
  for await (const each of source) yield map(each);
}
