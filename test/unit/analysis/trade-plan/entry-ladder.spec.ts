import { computeStrategicEntry, type Entry } from '../../../../src/analysis/trade-plan/entry-ladder.js';
import { seriesOfSamples, type SampleBar } from '../../../support/series-samples.js';

const BARS = 60;
const LAST = BARS - 1;

/** Sixty bars; `age` 0 is the last one. Unless told, close 100, low 98, and one high of 110 within the last 20 bars. */
function enter(bar: (age: number) => Partial<SampleBar>, averageTrueRange = 4): Entry {
  const bars = Array.from({ length: BARS }, (_, i) => {
    const age = LAST - i;
    return { close: 100, high: age === 10 ? 110 : 104, low: 98, ...bar(age) };
  });
  return computeStrategicEntry(seriesOfSamples(bars), LAST, averageTrueRange);
}

function expectEntry(entry: Entry, method: Entry['method'], price: number): void {
  expect(entry.method).toBe(method);
  expect(entry.price).toBeCloseTo(price, 10);
}

describe('price structure comes first', () => {
  test('close to the 20-bar high: just above it', () => {
    expectEntry(
      enter(() => ({ high: 102 })),
      'breakout_above_20_bar_high',
      103.02,
    );
  });

  test('the breakout rule begins at 98 % of the high', () => {
    expect(enter(() => ({ high: 102.04 })).method).toBe('breakout_above_20_bar_high');
    expect(enter(() => ({ high: 102.05 })).method).not.toBe('breakout_above_20_bar_high');
  });

  test('more than 5 % above the 20-bar low: just above that low', () => {
    expectEntry(
      enter((age) => (age === 15 ? { low: 94 } : {})),
      'above_20_bar_low',
      95.88,
    );
    expect(enter((age) => (age === 20 ? { low: 94 } : {})).method).not.toBe('above_20_bar_low');
  });

  test('a low that is more than 15 % away is not waited for', () => {
    expectEntry(
      enter((age) => (age === 15 ? { low: 80 } : { high: age === 10 ? 110 : 102, low: 98 })),
      'above_5_bar_low',
      98.98,
    );
  });

  test('a tight range of five bars: just above its low', () => {
    expectEntry(
      enter((age) => (age === 10 ? {} : { high: 101, low: 97 })),
      'above_5_bar_low',
      97.97,
    );
  });

  test('a tight range whose low is too close below the close does not apply', () => {
    expectEntry(
      enter((age) => (age === 10 ? {} : { high: 103.5, low: 99.5 })),
      'half_atr_below_close',
      98,
    );
  });

  test('a wide range above distant support: halfway to the 50-bar low', () => {
    expectEntry(
      enter((age) => (age === 30 ? { low: 90 } : {})),
      'halfway_to_50_bar_low',
      95,
    );
    expect(enter((age) => (age === 50 ? { low: 90 } : {})).method).not.toBe('halfway_to_50_bar_low');
  });

  test('support begins to be distant at 2.5 % of the close', () => {
    expect(enter((age) => (age === 30 ? { low: 97.5 } : {})).method).toBe('halfway_to_50_bar_low');
    expect(enter((age) => (age === 30 ? { low: 97.51 } : {})).method).toBe('half_atr_below_close');
  });

  test('a 50-bar low out of reach leaves the question to the averages', () => {
    // (60 + 100) / 2 = 80 is 20 % away.
    expectEntry(
      enter((age) => (age === 30 ? { low: 60 } : {})),
      'half_atr_below_close',
      98,
    );
  });
});

describe('then the moving averages, while the short one is above the long one', () => {
  const closes = (older: number, recent: number): ((age: number) => Partial<SampleBar>) => {
    return (age) => (age === 0 ? { close: 100 } : { close: age < 20 ? recent : older });
  };

  test('a close above SMA20: just above SMA20', () => {
    // SMA20 = (19 x 99 + 100)/20 = 99.05
    expectEntry(enter(closes(98.5, 99)), 'above_sma20', 99.54525);
  });

  test('a close more than 2 % below SMA20: the close', () => {
    // SMA20 = 103.8, 98 % of it 101.724
    expectEntry(enter(closes(98.5, 104)), 'close_below_sma20', 100);
  });

  test('a close little below a rising SMA20: just above SMA50', () => {
    // SMA20 = 100.95, SMA50 = (30 x 98.2 + 2019)/50 = 99.3
    expectEntry(enter(closes(98.2, 101)), 'above_sma50', 100.293);
  });

  test('averages too close to each other do not decide', () => {
    // SMA50 = (30 x 100 + 2019)/50 = 100.38 > 100
    expectEntry(enter(closes(100, 101)), 'half_atr_below_close', 98);
  });
});

describe('then the ATR, and at last the volatility of returns', () => {
  test('half an ATR below the close, when that is within 10 %', () => {
    expectEntry(
      enter(() => ({}), 20),
      'half_atr_below_close',
      90,
    );
    expect(enter(() => ({}), 20.1).method).toBe('calm_discount');
  });

  test.each([
    ['calm_discount', 100, 99.5],
    ['moderate_discount', 103, 98],
    ['volatile_discount', 107, 95],
  ] as const)('%s', (method, other, price) => {
    const alternating = (age: number): Partial<SampleBar> => ({ close: age % 2 === 0 ? 100 : other });
    expectEntry(enter(alternating, 25), method, price);
    expectEntry(enter(alternating, NaN), method, price);
  });

  test('with fewer than 50 bars it is the last close', () => {
    const series = seriesOfSamples(Array.from({ length: 60 }, () => ({ close: 100, high: 101, low: 90 })));
    expect(computeStrategicEntry(series, 48, 4)).toEqual({ price: 100, method: 'last_close' });
    expect(computeStrategicEntry(series, 49, 4).method).toBe('breakout_above_20_bar_high');
  });
});
