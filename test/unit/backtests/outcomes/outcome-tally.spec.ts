import { drawOutcomeIntervals } from '../../../../src/backtests/outcomes/outcome-intervals.js';
import { computeMeanReturn, OutcomeTally } from '../../../../src/backtests/outcomes/outcome-tally.js';
import { VERDICTS } from '../../../../src/analysis/scoring/verdict.js';
import type { Series } from '../../../../src/market/bars/series.js';
import { flatSeries, seriesOfSamples, walkSeries } from '../../../support/series-samples.js';

const BUY = VERDICTS.indexOf('buy');
const SELL = VERDICTS.indexOf('sell');
const OPTIONS = { seed: 1, resamples: 200 };

const walk = (seed: number, length = 400): Series =>
  walkSeries({ seed, length, start: 100, volatility: 0.02, haltChance: 0, zeroVolumeChance: 0 });

/** A verdict on every bar from the 60th on: `buy` and `sell` in turn. */
function onEveryBar(series: Series, strategyId = 'balanced') {
  const days = series.days.slice(59);
  return { strategyId, days, codes: Uint8Array.from(days, (_, i) => (i % 2 === 0 ? BUY : SELL)) };
}

function drawAll(tally: OutcomeTally, horizonIndex: number, options = OPTIONS) {
  const [group] = tally.groups;
  const drawing = drawOutcomeIntervals(group!.horizons[horizonIndex]!, tally.axisOf(group!), options);
  let turns = 0;
  let step = drawing.next();
  while (!step.done) {
    turns += 1;
    step = drawing.next();
  }
  return { intervals: step.value, turns };
}

test('the mean return of a ticker is that of its bars from the 60th on', () => {
  const closes = [...Array.from({ length: 58 }, (_, i) => 1 + i), 50, 100, 110, 99];
  const series = seriesOfSamples(closes.map((close) => ({ close })));
  expect(computeMeanReturn(series, 1)).toBeCloseTo((0.1 - 0.1) / 2, 12);
  expect(computeMeanReturn(series, 2)).toBeCloseTo(-0.01, 12);
  expect(computeMeanReturn(series, 3)).toBeNull();
});

describe('the tally', () => {
  it('counts by strategy, timeframe and verdict, and what has followed yet', () => {
    const tally = new OutcomeTally();
    const daily = flatSeries(70);
    tally.add(daily, [onEveryBar(daily, 'b'), onEveryBar(daily, 'a')]);
    const weekly = flatSeries(61);
    tally.add({ ...weekly, timeframe: '1w' }, [onEveryBar(weekly, 'a')]);
    expect(tally.groups.map(({ strategyId, timeframe }) => `${strategyId} ${timeframe}`)).toEqual([
      'a 1d',
      'a 1w',
      'b 1d',
    ]);
    const [first] = tally.groups;
    expect([first!.verdicts[BUY], first!.verdicts[SELL]]).toEqual([6, 5]);
    expect(first!.horizons.map(({ horizon, counts }) => [horizon, counts[BUY], counts[SELL]])).toEqual([
      [1, 5, 5],
      [5, 3, 3],
      [20, 0, 0],
    ]);
    expect(tally.axisOf(first!)).toEqual(daily.days.slice(59));
  });

  it('has excesses that add up to nothing when every bar has a verdict', () => {
    const tally = new OutcomeTally();
    for (const seed of [1, 2, 3]) tally.add(walk(seed), [onEveryBar(walk(seed))]);
    for (const { excess, returns } of tally.groups[0]!.horizons) {
      expect(excess[BUY]! + excess[SELL]!).toBeCloseTo(0, 9);
      expect(Math.abs(returns[BUY]!)).toBeGreaterThan(0);
    }
  });

  it('leaves out verdicts on days that are no bar', () => {
    const tally = new OutcomeTally();
    const series = flatSeries(100);
    const days = Int32Array.of(series.days[0]! - 1, series.days[70]!, series.days[99]! + 1);
    tally.add(series, [{ strategyId: 'balanced', days, codes: Uint8Array.of(BUY, BUY, BUY) }]);
    expect(tally.withoutBar).toBe(2);
    expect(tally.groups[0]!.verdicts[BUY]).toBe(1);
    const none = new OutcomeTally();
    none.add(series, [{ strategyId: 'balanced', days: days.slice(0, 1), codes: Uint8Array.of(BUY) }]);
    expect(none.groups).toEqual([]);
  });
});

describe('the intervals', () => {
  const tally = new OutcomeTally();
  for (const seed of [1, 2, 3, 4]) tally.add(walk(seed), [onEveryBar(walk(seed))]);

  it('are the same for the same seed, hold the mean, and are those of given verdicts alone', () => {
    for (const index of [0, 1, 2]) {
      const { intervals } = drawAll(tally, index);
      expect(drawAll(tally, index).intervals).toEqual(intervals);
      expect(intervals.map((interval) => interval !== null)).toEqual(VERDICTS.map((_, i) => i === BUY || i === SELL));
      const { excess, counts } = tally.groups[0]!.horizons[index]!;
      const mean = excess[BUY]! / counts[BUY]!;
      expect(intervals[BUY]!.low).toBeLessThan(mean);
      expect(intervals[BUY]!.high).toBeGreaterThan(mean);
    }
    expect(drawAll(tally, 0, { ...OPTIONS, seed: 2 }).intervals).not.toEqual(drawAll(tally, 0).intervals);
  });

  it('do not narrow when the same days come again from a second ticker that moves alike', () => {
    const [once, twice] = [new OutcomeTally(), new OutcomeTally()];
    once.add(walk(1), [onEveryBar(walk(1))]);
    for (let i = 0; i < 2; i++) twice.add(walk(1), [onEveryBar(walk(1))]);
    const [one, two] = [once, twice].map((each) => drawAll(each, 1).intervals[BUY]!);
    expect(two!.high - two!.low).toBeCloseTo(one!.high - one!.low, 12);
  });

  it('are null below ten days with the verdict, and where three blocks do not fit', () => {
    const few = new OutcomeTally();
    const series = walk(5, 100);
    const first = (count: number) => ({ ...onEveryBar(series), days: series.days.slice(59, 59 + count) });
    const given = { ...first(19), codes: new Uint8Array(19).fill(BUY, 0, 9).fill(SELL, 9) };
    few.add(series, [given]);
    expect(drawAll(few, 0).intervals.map((interval) => interval !== null)).toEqual(VERDICTS.map((_, i) => i === SELL));
    // 19 days are three blocks of 5, and not one of 20.
    expect(drawAll(few, 1).intervals[SELL]).not.toBeNull();
    expect(drawAll(few, 2).intervals).toEqual(VERDICTS.map(() => null));
  });

  it('give way between two stretches of work', () => {
    expect(drawAll(tally, 0, { seed: 1, resamples: 1_000 }).turns).toBeGreaterThan(3);
    expect(drawAll(tally, 2, { seed: 1, resamples: 10 }).turns).toBe(0);
  });
});
