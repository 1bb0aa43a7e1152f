import type { Series, Timeframe } from './series.js';

/**
 * Layout, little-endian: magic `BSER`, version (1 byte), timeframe (1 byte), flags (1 byte, bit 0: adjusted close),
 * one zero byte, number of bars (uint32), days (int32 each), then open, high, low, close, volume and, if flagged,
 * adjusted close (float64 each).
 */
const MAGIC = 'BSER';
const VERSION = 1;
const HEADER_BYTES = 12;
/** Where in the buffer the closes begin: after the header and this much for each bar (day, open, high, low). */
export const CLOSES = { afterBytes: HEADER_BYTES, afterBytesPerBar: 4 + 3 * 8, bytesPerBar: 8 } as const;
const CODES: Record<Timeframe, number> = { '1d': 1, '1w': 2 };

/** Writes a series as one buffer: 12 bytes and 44 (with adjusted close 52) for each bar. */
export function packSeries(series: Series): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(MAGIC, 'latin1');
  header.writeUInt8(VERSION, 4);
  header.writeUInt8(CODES[series.timeframe], 5);
  header.writeUInt8(series.adjustedClose ? 1 : 0, 6);
  header.writeUInt32LE(series.length, 8);
  const { days, open, high, low, close, volume, adjustedClose } = series;
  const columns = [days, open, high, low, close, volume, ...(adjustedClose ? [adjustedClose] : [])];
  return Buffer.concat([
    header,
    ...columns.map((column) => Buffer.from(column.buffer, column.byteOffset, column.byteLength)),
  ]);
}

/** Reads closes that were cut out of a packed series. */
export function unpackCloses(buffer: Buffer): number[] {
  return [...new Float64Array(new Uint8Array(buffer).buffer)];
}

function timeframeOf(code: number): Timeframe {
  if (code === CODES['1d']) return '1d';
  if (code === CODES['1w']) return '1w';
  throw new RangeError(`a stored series has the unknown timeframe code ${code}`);
}

/**
 * Reads what `packSeries` wrote.
 * @throws RangeError when the buffer is not such a series, of another version, or cut off.
 */
export function unpackSeries(buffer: Buffer): Series {
  if (buffer.length < HEADER_BYTES || buffer.toString('latin1', 0, 4) !== MAGIC) {
    throw new RangeError('a stored series does not begin with its mark');
  }
  if (buffer.readUInt8(4) !== VERSION)
    throw new RangeError(`a stored series has the unknown version ${buffer.readUInt8(4)}`);
  const length = buffer.readUInt32LE(8);
  const hasAdjusted = (buffer.readUInt8(6) & 1) === 1;
  const expected = HEADER_BYTES + length * (4 + 8 * (hasAdjusted ? 6 : 5));
  if (buffer.length !== expected)
    throw new RangeError(`a stored series has ${buffer.length} bytes instead of ${expected}`);
  // The driver's buffer may start anywhere in memory, and typed arrays need aligned starts: each column is copied.
  const column = (index: number): Float64Array => {
    const start = HEADER_BYTES + length * (4 + 8 * index);
    return new Float64Array(new Uint8Array(buffer.subarray(start, start + 8 * length)).buffer);
  };
  return {
    timeframe: timeframeOf(buffer.readUInt8(5)),
    length,
    days: new Int32Array(new Uint8Array(buffer.subarray(HEADER_BYTES, HEADER_BYTES + 4 * length)).buffer),
    open: column(0),
    high: column(1),
    low: column(2),
    close: column(3),
    volume: column(4),
    adjustedClose: hasAdjusted ? column(5) : null,
  };
}
