import { selectDays } from '../../../../src/backtests/outcomes/select-days.js';
import { sampleTickers } from '../../../../src/backtests/outcomes/sample-tickers.js';
import { pickNewest } from '../../../../src/backtests/outcomes/pick-newest.js';
import {
  mergeVerdicts,
  NO_VERDICTS,
  packVerdicts,
  type PastVerdicts,
  unpackVerdicts,
} from '../../../../src/backtests/outcomes/verdict-codec.js';
import { VERDICTS } from '../../../../src/analysis/scoring/verdict.js';
import { dateOfDay, dayOfDate } from '../../../../src/market/bars/trading-date.js';
import { flatSeries, takeBars } from '../../../support/series-samples.js';

/** Day, verdict and instant of each. */
const past = (...rows: readonly (readonly [number, (typeof VERDICTS)[number], number])[]): PastVerdicts => ({
  days: Int32Array.from(rows, ([day]) => day),
  codes: Uint8Array.from(rows, ([, verdict]) => VERDICTS.indexOf(verdict)),
  madeAtMs: Float64Array.from(rows, ([, , madeAtMs]) => madeAtMs),
});

describe('stored verdicts', () => {
  const all = past(...VERDICTS.map((verdict, index) => [index - 3, verdict, 1_700_000_000_000 + index] as const));

  it('come back as they were packed, 13 bytes each', () => {
    const packed = packVerdicts(all);
    expect(packed).toHaveLength(1 + 13 * VERDICTS.length);
    expect(unpackVerdicts(packed)).toEqual(all);
    expect(unpackVerdicts(packVerdicts(NO_VERDICTS))).toEqual(NO_VERDICTS);
  });

  it('are refused when cut off, of another version, or unknown', () => {
    const packed = packVerdicts(all);
    expect(() => unpackVerdicts(packed.subarray(0, -1))).toThrow(RangeError);
    expect(() => unpackVerdicts(Buffer.concat([Buffer.from([2]), packed.subarray(1)]))).toThrow(RangeError);
    expect(() => unpackVerdicts(Buffer.concat([packed.subarray(0, -1), Buffer.from([99])]))).toThrow(RangeError);
  });

  it('keep their instant until the verdict changes', () => {
    const stored = past([1, 'buy', 100], [3, 'hold', 100]);
    expect(mergeVerdicts(stored, past([1, 'buy', 200], [3, 'hold', 200]))).toBeNull();
    expect(mergeVerdicts(stored, past([2, 'sell', 200], [3, 'sell', 200]))).toEqual(
      past([1, 'buy', 100], [2, 'sell', 200], [3, 'sell', 200]),
    );
  });
});

describe('the days to judge', () => {
  // Days without a pause; bar 0 is 2020-01-01, a Wednesday, and bar 59 is Saturday 2020-02-29.
  const series = flatSeries(130);
  const datesOf = (asOfEach: string, from: string | null = null, to: string | null = null): string[] =>
    selectDays(series, { asOfEach, from, to }).map((t) => dateOfDay(series.days[t]!));

  it('begin with the 60th bar', () => {
    expect(selectDays(series, { asOfEach: '1', from: null, to: null })).toEqual(
      Array.from({ length: 71 }, (_, index) => 59 + index),
    );
    expect(selectDays(flatSeries(59), { asOfEach: '1', from: null, to: null })).toEqual([]);
  });

  it('are each n-th bar, or the last of each week or month that is over', () => {
    expect(selectDays(series, { asOfEach: '30', from: null, to: null })).toEqual([59, 89, 119]);
    expect(datesOf('month')).toEqual(['2020-02-29', '2020-03-31', '2020-04-30']);
    expect(datesOf('week').slice(0, 2)).toEqual(['2020-03-01', '2020-03-08']);
    expect(datesOf('week').at(-1)).toBe('2020-05-03');
  });

  it('are the same ones whatever the range and the bars that follow', () => {
    expect(datesOf('30', '2020-03-01')).toEqual(datesOf('30').slice(1));
    expect(datesOf('month', '2020-03-31', '2020-03-31')).toEqual(['2020-03-31']);
    const shorter = takeBars(series, 100);
    for (const asOfEach of ['7', 'week', 'month']) {
      const early = selectDays(shorter, { asOfEach, from: null, to: null });
      expect(selectDays(series, { asOfEach, from: null, to: null }).slice(0, early.length)).toEqual(early);
    }
  });
});

describe('the newest verdict of a day', () => {
  const analysed = (tradingDate: string, verdict: (typeof VERDICTS)[number], createdAtMs: number) => ({
    strategyId: 'balanced',
    timeframe: '1d' as const,
    tradingDate,
    verdict,
    createdAt: new Date(createdAtMs),
  });
  const day = dayOfDate('2024-03-01');
  const always = { from: -Infinity, to: Infinity };

  it('is the one that was made last, by whomever; a tie goes to the analysis', () => {
    const history = { strategyId: 'balanced', timeframe: '1d' as const };
    const verdicts = past([day, 'hold', 500], [day + 1, 'hold', 500], [day + 2, 'hold', 500], [day + 3, 'hold', 500]);
    const picked = pickNewest(
      [
        analysed('2024-03-01', 'buy', 499),
        analysed('2024-03-02', 'buy', 500),
        analysed('2024-03-03', 'buy', 501),
        analysed('2024-03-03', 'sell', 502),
        analysed('2024-03-09', 'sell', 1),
      ],
      [{ ...history, verdicts }],
      always,
    );
    const [given] = picked.get('1d') ?? [];
    expect([...(given?.days ?? [])].map((each) => each - day)).toEqual([0, 1, 2, 3, 8]);
    expect([...(given?.codes ?? [])].map((code) => VERDICTS[code])).toEqual(['hold', 'buy', 'sell', 'hold', 'sell']);
  });

  it('is looked for in a range, by timeframe and strategy', () => {
    const histories = (['b', 'a'] as const).map((strategyId) => ({
      strategyId,
      timeframe: '1w' as const,
      verdicts: past([1, 'buy', 0], [5, 'sell', 0], [9, 'hold', 0]),
    }));
    const picked = pickNewest([], histories, { from: 2, to: 8 });
    expect(picked.get('1d')).toBeUndefined();
    expect(picked.get('1w')).toEqual(
      ['a', 'b'].map((strategyId) => ({ strategyId, days: Int32Array.of(5), codes: Uint8Array.of(3) })),
    );
    expect(pickNewest([], histories, { from: 10, to: 20 }).size).toBe(0);
    expect(pickNewest([], histories, { from: 6, to: 8 }).size).toBe(0);
  });
});

describe('a sample of tickers', () => {
  const loads = (count: number, verdicts: number) =>
    Array.from({ length: count }, (_, index) => ({ ticker: `T${index}`, verdicts }));

  it('is all of them, while they are few', () => {
    expect(sampleTickers(loads(500, 1))).toHaveLength(500);
    expect(sampleTickers([])).toEqual([]);
  });

  it('is 500 at even distances, and fewer when each has many verdicts', () => {
    const some = sampleTickers(loads(1_000, 1));
    expect(some).toHaveLength(500);
    expect(some.slice(0, 3)).toEqual(['T0', 'T2', 'T4']);
    expect(sampleTickers(loads(10, 100), 500)).toEqual(['T0', 'T2', 'T4', 'T6', 'T8']);
    expect(sampleTickers(loads(3, 100), 1)).toEqual(['T0']);
  });
});
