/**
 * Rows of one read: small enough that requests are answered in between, and that the rows are garbage before the collector
 * has seen them twice. With 500 of them, memory grows by 100 MB before it cleans up.
 */
const CHUNK = 100;

export interface Walk<Row, Place> {
  /** The rows after a place, at most so many; null for the beginning. */
  readonly read: (after: Place | null, limit: number) => Promise<readonly Row[]>;
  /** Where a row is, so that the next read begins after it. */
  readonly placeOf: (row: Row) => Place;
  readonly chunk?: number;
}

/**
 * Every row, chunk by chunk, each read a statement of its own: no transaction stays open however slowly the rows are
 * taken, and the last rows cost what the first ones did.
 */
export async function* walkRows<Row, Place>({
  read,
  placeOf,
  chunk = CHUNK,
}: Walk<Row, Place>): AsyncGenerator<readonly Row[], void> {
  let after: Place | null = null;
  for (;;) {
    const rows: readonly Row[] = await read(after, chunk);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < chunk) return;
    after = placeOf(last);
  }
}
