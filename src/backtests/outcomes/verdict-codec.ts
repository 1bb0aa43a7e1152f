import { type Verdict, VERDICTS } from '../../analysis/scoring/verdict.js';

/** Verdicts of the past in columns, oldest day first, each day once. */
export interface PastVerdicts {
  /** The last bar each was judged on, as days since 1970-01-01. */
  readonly days: Int32Array;
  /** Positions in `VERDICTS`. */
  readonly codes: Uint8Array;
  /** When each was first computed as what it is, in milliseconds. */
  readonly madeAtMs: Float64Array;
}

export const NO_VERDICTS: PastVerdicts = {
  days: new Int32Array(),
  codes: new Uint8Array(),
  madeAtMs: new Float64Array(),
};

/** What the numbers in storage mean: add to the end only. */
const STORED: readonly Verdict[] = ['strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data'];
const TO_STORED = VERDICTS.map((verdict) => STORED.indexOf(verdict));
const FROM_STORED = STORED.map((verdict) => VERDICTS.indexOf(verdict));

const VERSION = 1;
const HEADER_BYTES = 1;
const BYTES_PER_VERDICT = 13;

const bytesOf = (column: Float64Array | Int32Array | Uint8Array): Buffer =>
  Buffer.from(column.buffer, column.byteOffset, column.byteLength);

/** Layout, little-endian: version (1 byte), then the columns: instants (float64), days (int32), codes (1 byte). */
export function packVerdicts({ days, codes, madeAtMs }: PastVerdicts): Buffer {
  const stored = codes.map((code) => TO_STORED[code]!);
  return Buffer.concat([Buffer.from([VERSION]), bytesOf(madeAtMs), bytesOf(days), bytesOf(stored)]);
}

/**
 * Reads what `packVerdicts` wrote.
 * @throws RangeError when the buffer is of another version, cut off, or has an unknown code.
 */
export function unpackVerdicts(buffer: Buffer): PastVerdicts {
  const count = (buffer.length - HEADER_BYTES) / BYTES_PER_VERDICT;
  if (!Number.isInteger(count) || buffer.readUInt8(0) !== VERSION)
    throw new RangeError(`${buffer.length} stored bytes are no history of verdicts`);
  // Typed arrays need aligned starts, and the driver's buffer may start anywhere: each column is copied.
  const copy = (start: number, end: number): ArrayBuffer => new Uint8Array(buffer.subarray(start, end)).buffer;
  const daysAt = HEADER_BYTES + 8 * count;
  const codesAt = daysAt + 4 * count;
  const stored = new Uint8Array(copy(codesAt, codesAt + count));
  if (stored.some((code) => code >= STORED.length)) throw new RangeError('a stored verdict has an unknown code');
  return {
    madeAtMs: new Float64Array(copy(HEADER_BYTES, daysAt)),
    days: new Int32Array(copy(daysAt, codesAt)),
    codes: stored.map((code) => FROM_STORED[code]!),
  };
}

/**
 * What is stored and what was judged now. A day that was judged again as before keeps its instant, so that doing it
 * twice changes nothing.
 * @returns null when everything is stored already.
 */
export function mergeVerdicts(stored: PastVerdicts, judged: PastVerdicts): PastVerdicts | null {
  const byDay = new Map(Array.from(stored.days, (day, i) => [day, { from: stored, i }]));
  let isChanged = false;
  judged.days.forEach((day, i) => {
    const known = byDay.get(day);
    if (known && known.from.codes[known.i] === judged.codes[i]) return;
    byDay.set(day, { from: judged, i });
    isChanged = true;
  });
  if (!isChanged) return null;
  const days = Int32Array.from(byDay.keys()).sort();
  const places = Array.from(days, (day) => byDay.get(day)!);
  return {
    days,
    codes: Uint8Array.from(places, ({ from, i }) => from.codes[i]!),
    madeAtMs: Float64Array.from(places, ({ from, i }) => from.madeAtMs[i]!),
  };
}
