import * as plain from './plain-reckoning.js';
import type { Candidate, Maybe } from './plain-reckoning.js';

const { and, or, not, lt, le, gt, ge, eq, ne, last, calc, sma, ema, wma, highest, lowest, rsi } = plain;

type Meaning = (candidate: Candidate) => Maybe<boolean>;

/** Filters, and what they mean in terms of the plain reckoning. */
export const EXPRESSIONS: readonly (readonly [filter: string, meaning: Meaning])[] = [
  ['close > 60', (c) => gt(last(c.close), 60)],
  ['close <= 60', (c) => le(last(c.close), 60)],
  ['close = 50', (c) => eq(last(c.close), 50)],
  ['close != 50', (c) => ne(last(c.close), 50)],
  ['open > close', (c) => gt(last(c.open), last(c.close))],
  [
    'high - low > 2',
    (c) =>
      gt(
        calc((a, b) => a - b, last(c.high), last(c.low)),
        2,
      ),
  ],
  ['close[1] < close', (c) => lt(last(c.close, 1), last(c.close))],
  ['close[35] > 0', (c) => gt(last(c.close, 35), 0)],
  ['not (close[35] > 0)', (c) => not(gt(last(c.close, 35), 0))],
  [
    'volume > 1.5 * sma(volume, 20)',
    (c) =>
      gt(
        last(c.volume),
        calc((v) => 1.5 * v, last(sma(c.volume, 20))),
      ),
  ],
  ['close > sma(20)', (c) => gt(last(c.close), last(sma(c.close, 20)))],
  ['sma(close, 50) > sma(close, 200)', (c) => gt(last(sma(c.close, 50)), last(sma(c.close, 200)))],
  ['close > ema(200)', (c) => gt(last(c.close), last(ema(c.close, 200)))],
  ['ema(5) < ema(13)', (c) => lt(last(ema(c.close, 5)), last(ema(c.close, 13)))],
  ['wma(10) >= close', (c) => ge(last(wma(c.close, 10)), last(c.close))],
  ['wma(volume, 5) > 10000', (c) => gt(last(wma(c.volume, 5)), 10_000)],
  ['rsi(14) < 50', (c) => lt(rsi(c.close, 14), 50)],
  ['rsi > 55', (c) => gt(rsi(c.close, 14), 55)],
  ['rsi(5) between 20 and 80', (c) => and(ge(rsi(c.close, 5), 20), le(rsi(c.close, 5), 80))],
  ['rsi(5) not between 20 and 80', (c) => not(and(ge(rsi(c.close, 5), 20), le(rsi(c.close, 5), 80)))],
  ['macd.histogram > 0', (c) => gt(plain.macdHistogram(c.close, 12, 26, 9), 0)],
  ['macd(slow: 20, fast: 8).histogram < 0', (c) => lt(plain.macdHistogram(c.close, 8, 20, 9), 0)],
  ['close < bollinger(20, 2).upper', (c) => lt(last(c.close), plain.bollinger(c.close, 20, 2))],
  ['close > bollinger(20, 2).middle', (c) => gt(last(c.close), last(sma(c.close, 20)))],
  ['atr(14) > 1', (c) => gt(plain.atr(c, 14), 1)],
  [
    'atr(10) / close < 0.02',
    (c) =>
      lt(
        calc((a, b) => a / b, plain.atr(c, 10), last(c.close)),
        0.02,
      ),
  ],
  ['williams_r(14) > -50', (c) => gt(plain.williams(c, 14), -50)],
  ['roc(10) > 0', (c) => gt(plain.changePercent(c.close, 10), 0)],
  ['change_percent(5) < -1', (c) => lt(plain.changePercent(c.close, 5), -1)],
  ['change_percent(volume, 1) > 50', (c) => gt(plain.changePercent(c.volume, 1), 50)],
  ['donchian(20).upper = high', (c) => eq(last(highest(c.high, 20)), last(c.high))],
  ['close > highest(high, 20)[1]', (c) => gt(last(c.close), last(highest(c.high, 20), 1))],
  ['low <= lowest(10)', (c) => le(last(c.low), last(lowest(c.low, 10)))],
  [
    'highest(close, 40) - lowest(close, 40) > 10',
    (c) =>
      gt(
        calc((a, b) => a - b, last(highest(c.close, 40)), last(lowest(c.close, 40))),
        10,
      ),
  ],
  ['rising(close, 2)', (c) => plain.rising(c.close, 2)],
  ['not rising(close, 2)', (c) => not(plain.rising(c.close, 2))],
  ['rising(sma(20), 3)', (c) => plain.rising(sma(c.close, 20), 3)],
  ['crosses_above(ema(5), ema(13), 20)', (c) => plain.crossesAbove(ema(c.close, 5), ema(c.close, 13), 20)],
  ['crosses_below(close, sma(50), 60)', (c) => plain.crossesBelow(c.close, sma(c.close, 50), 60)],
  ['crosses_above(close, open)', (c) => plain.crossesAbove(c.close, c.open, 1)],
  [
    'abs(close - open) > 0.5',
    (c) =>
      gt(
        calc((a, b) => Math.abs(a - b), last(c.close), last(c.open)),
        0.5,
      ),
  ],
  ['max(open, close) = high', (c) => eq(calc(Math.max, last(c.open), last(c.close)), last(c.high))],
  ['min(open, close, 60) < 60', (c) => lt(calc(Math.min, last(c.open), last(c.close), 60), 60)],
  [
    '1 / (high - low) > 1',
    (c) =>
      gt(
        calc((a, b) => 1 / (a - b), last(c.high), last(c.low)),
        1,
      ),
  ],
  [
    'not (1 / (high - low) > 1)',
    (c) =>
      not(
        gt(
          calc((a, b) => 1 / (a - b), last(c.high), last(c.low)),
          1,
        ),
      ),
  ],
  [
    '-close + 2 * 30 < 0',
    (c) =>
      lt(
        calc((a) => -a + 60, last(c.close)),
        0,
      ),
  ],
  [
    'week52_high_distance > -0.1',
    (c) =>
      gt(
        calc((a, b) => a / b - 1, last(c.close), last(highest(c.high, 252))),
        -0.1,
      ),
  ],
  ['score >= 0', (c) => ge(c.field('score'), 0)],
  ['score < 0 or score >= 0', (c) => or(lt(c.field('score'), 0), ge(c.field('score'), 0))],
  [
    'verdict in ("buy", "hold", "strong_buy")',
    (c) => or(eq(c.field('verdict'), 'buy'), eq(c.field('verdict'), 'hold'), eq(c.field('verdict'), 'strong_buy')),
  ],
  ['verdict not in ("hold")', (c) => not(eq(c.field('verdict'), 'hold'))],
  ['action != "enter"', (c) => ne(c.field('action'), 'enter')],
  ['stale', (c) => c.field('stale')],
  ['not stale and coverage = 1', (c) => and(not(c.field('stale')), eq(c.field('coverage'), 1))],
  [
    'bars > 300.5 and strategyVersion >= 1',
    (c) => and(gt(c.field('bars'), 300.5), ge(c.analysis?.strategy.version ?? null, 1)),
  ],
  [
    'tradingDate > "2020-01-01" and provenance = "UPLOAD"',
    (c) => and(gt(c.field('tradingDate'), '2020-01-01'), eq(c.field('provenance'), 'upload')),
  ],
  [
    'ticker in ("rise", "Newco", "FALL") and close > 0',
    (c) => and(or(...['RISE', 'NEWCO', 'FALL'].map((each) => eq(c.ticker, each))), gt(last(c.close), 0)),
  ],
  [
    'score > conviction - 0.2',
    (c) =>
      gt(
        c.field('score'),
        calc((a) => a - 0.2, c.field('conviction')),
      ),
  ],
  [
    'score > 0 and close > sma(50) or rsi(14) < 45',
    (c) => or(and(gt(c.field('score'), 0), gt(last(c.close), last(sma(c.close, 50)))), lt(rsi(c.close, 14), 45)),
  ],
  [
    '(score > 0 or close > 60) and not (verdict = "hold" and rsi < 50)',
    (c) =>
      and(
        or(gt(c.field('score'), 0), gt(last(c.close), 60)),
        not(and(eq(c.field('verdict'), 'hold'), lt(rsi(c.close, 14), 50))),
      ),
  ],
  ['strategy != "balanced" or close < 60', (c) => or(ne(c.strategy, 'balanced'), lt(last(c.close), 60))],
  [
    'conviction between 0 and coverage and close[1] > 0',
    (c) => and(ge(c.field('conviction'), 0), le(c.field('conviction'), c.field('coverage')), gt(last(c.close, 1), 0)),
  ],
];
