import type { Series } from '../../market/bars/series.js';
import { writeRollingHighest, writeRollingLowest, writeRollingSum } from './rolling.js';
import { writeExponentialAverage, writeWilderAverage } from './smoothing.js';

type Memo = Map<number, Float64Array>;

/** Columns are cut from buffers of this many: allocating is most of a column's cost. */
const COLUMNS_PER_BUFFER = 16;

/**
 * The columns of a series and the intermediates that indicators share, each computed once, on first use. Every column
 * has `length` entries and is NaN before its first value. A frame is bound to one series and never outlives it; columns
 * are handed out without copying: read them, never write to them.
 */
export class SeriesFrame {
  readonly timeframe: Series['timeframe'];
  readonly length: number;
  readonly days: Int32Array;
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
  readonly volume: Float64Array;
  private buffer = new ArrayBuffer(0);
  private bufferOffset = 0;
  private trueRanges: Float64Array | null = null;
  private typicalPrices: Float64Array | null = null;
  private readonly highs: Memo = new Map();
  private readonly lows: Memo = new Map();
  private readonly trueRangeAverages: Memo = new Map();
  private readonly closeAverages: Memo = new Map();
  private readonly closeExponentials: Memo = new Map();
  private readonly volumeSums: Memo = new Map();

  constructor(series: Series) {
    this.timeframe = series.timeframe;
    this.length = series.length;
    this.days = series.days;
    this.open = series.open;
    this.high = series.high;
    this.low = series.low;
    this.close = series.close;
    this.volume = series.volume;
  }

  /** A new column for an output: NaN before `firstIndex`. The caller writes every bar from there on. */
  newColumn(firstIndex: number): Float64Array {
    const column = this.takeColumn();
    const end = firstIndex < this.length ? firstIndex : this.length;
    for (let t = 0; t < end; t++) column[t] = NaN;
    return column;
  }

  /** A new column of zeros for what an indicator needs on the way. */
  newScratch(): Float64Array {
    return this.takeColumn().fill(0);
  }

  /** Uninitialised: clearing memory that is written next anyway would be a tenth of the time of an analysis. */
  private takeColumn(): Float64Array {
    const bytes = this.length * Float64Array.BYTES_PER_ELEMENT;
    if (this.bufferOffset + bytes > this.buffer.byteLength) {
      this.buffer = Buffer.allocUnsafeSlow(bytes * COLUMNS_PER_BUFFER).buffer;
      this.bufferOffset = 0;
    }
    const column = new Float64Array(this.buffer, this.bufferOffset, this.length);
    this.bufferOffset += bytes;
    return column;
  }

  /** True range from bar 1: max(high - low, |high - close before|, |low - close before|). */
  trueRange(): Float64Array {
    return (this.trueRanges ??= this.computeTrueRange());
  }

  /** (high + low + close) / 3 from bar 0. */
  typicalPrice(): Float64Array {
    return (this.typicalPrices ??= this.computeTypicalPrice());
  }

  /** Highest high of the last `period` bars, from bar period - 1. */
  highest(period: number): Float64Array {
    return remember(this.highs, period, () => {
      const out = this.newColumn(period - 1);
      writeRollingHighest(this.high, period, 0, out);
      return out;
    });
  }

  /** Lowest low of the last `period` bars, from bar period - 1. */
  lowest(period: number): Float64Array {
    return remember(this.lows, period, () => {
      const out = this.newColumn(period - 1);
      writeRollingLowest(this.low, period, 0, out);
      return out;
    });
  }

  /** Wilder's average of the true range (ATR), from bar `period`. */
  averageTrueRange(period: number): Float64Array {
    return remember(this.trueRangeAverages, period, () => {
      const out = this.newColumn(period);
      writeWilderAverage(this.trueRange(), period, 1, out);
      return out;
    });
  }

  /** Simple moving average of the close, from bar period - 1. */
  simpleAverage(period: number): Float64Array {
    return remember(this.closeAverages, period, () => {
      const out = this.newColumn(period - 1);
      writeRollingSum(this.close, period, 0, 1 / period, out);
      return out;
    });
  }

  /** Exponential moving average of the close seeded with a simple one, from bar period - 1. */
  exponentialAverage(period: number): Float64Array {
    return remember(this.closeExponentials, period, () => {
      const out = this.newColumn(period - 1);
      writeExponentialAverage(this.close, period, 0, out);
      return out;
    });
  }

  /** Sum of the volumes of the last `period` bars, from bar period - 1. */
  volumeSum(period: number): Float64Array {
    return remember(this.volumeSums, period, () => {
      const out = this.newColumn(period - 1);
      writeRollingSum(this.volume, period, 0, 1, out);
      return out;
    });
  }

  private computeTrueRange(): Float64Array {
    const { high, low, close, length } = this;
    const out = this.newColumn(1);
    for (let t = 1; t < length; t++) {
      const before = close[t - 1]!;
      const top = high[t]!;
      const bottom = low[t]!;
      // Half the way around the three prices is the distance between the outer two: their maximum without a branch.
      out[t] = (top - bottom + Math.abs(top - before) + Math.abs(bottom - before)) * 0.5;
    }
    return out;
  }

  private computeTypicalPrice(): Float64Array {
    const { high, low, close, length } = this;
    const out = this.newColumn(0);
    for (let t = 0; t < length; t++) out[t] = (high[t]! + low[t]! + close[t]!) / 3;
    return out;
  }
}

function remember(memo: Memo, period: number, compute: () => Float64Array): Float64Array {
  const known = memo.get(period);
  if (known !== undefined) return known;
  const made = compute();
  memo.set(period, made);
  return made;
}

/** The frame that indicators compute on; build one per series and analysis. */
export function createFrame(series: Series): SeriesFrame {
  return new SeriesFrame(series);
}

/**
 * Tells of a bar `t` whether the `period` bars that end at it never moved: highest high = lowest low (a halted share).
 * False while there are fewer than `period` bars up to it.
 */
export function bindFlatWindow(frame: SeriesFrame, period: number): (t: number) => boolean {
  const highest = frame.highest(period);
  const lowest = frame.lowest(period);
  return (t) => highest[t] === lowest[t] && t < highest.length;
}
