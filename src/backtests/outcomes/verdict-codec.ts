import type { Verdict } from '../../analysis/scoring/verdict.js';

/** A verdict of the past. */
export interface PastVerdict {
  /** The last bar it was judged on, as days since 1970-01-01. */
  readonly day: number;
  readonly verdict: Verdict;
  /** When it was first computed as what it is, in milliseconds. */
  readonly madeAtMs: number;
}

/** Codes of stored verdicts: add to the end only. */
const CODES: readonly Verdict[] = ['strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data'];

const VERSION = 1;
const HEADER_BYTES = 1;
const BYTES_PER_VERDICT = 13;

/** Layout, little-endian: version (1 byte), then day (int32), code (1 byte) and instant (float64) of each verdict. */
export function packVerdicts(verdicts: readonly PastVerdict[]): Buffer {
  const buffer = Buffer.alloc(HEADER_BYTES + BYTES_PER_VERDICT * verdicts.length);
  buffer.writeUInt8(VERSION, 0);
  verdicts.forEach(({ day, verdict, madeAtMs }, index) => {
    const start = HEADER_BYTES + BYTES_PER_VERDICT * index;
    buffer.writeInt32LE(day, start);
    buffer.writeUInt8(CODES.indexOf(verdict), start + 4);
    buffer.writeDoubleLE(madeAtMs, start + 5);
  });
  return buffer;
}

/**
 * Reads what `packVerdicts` wrote.
 * @throws RangeError when the buffer is of another version, cut off, or has an unknown code.
 */
export function unpackVerdicts(buffer: Buffer): PastVerdict[] {
  const count = (buffer.length - HEADER_BYTES) / BYTES_PER_VERDICT;
  if (!Number.isInteger(count) || buffer.readUInt8(0) !== VERSION)
    throw new RangeError(`${buffer.length} stored bytes are no history of verdicts`);
  return Array.from({ length: count }, (_, index) => {
    const start = HEADER_BYTES + BYTES_PER_VERDICT * index;
    const verdict = CODES[buffer.readUInt8(start + 4)];
    if (verdict === undefined) throw new RangeError('a stored verdict has an unknown code');
    return { day: buffer.readInt32LE(start), verdict, madeAtMs: buffer.readDoubleLE(start + 5) };
  });
}

/**
 * What is stored and what was judged now, oldest day first. A day that was judged again as before keeps its instant, so
 * that doing it twice changes nothing.
 * @returns null when everything is stored already.
 */
export function mergeVerdicts(
  stored: readonly PastVerdict[],
  judged: readonly PastVerdict[],
): readonly PastVerdict[] | null {
  const byDay = new Map(stored.map((each) => [each.day, each]));
  let isChanged = false;
  for (const each of judged) {
    if (byDay.get(each.day)?.verdict === each.verdict) continue;
    byDay.set(each.day, each);
    isChanged = true;
  }
  return isChanged ? [...byDay.values()].sort((left, right) => left.day - right.day) : null;
}
