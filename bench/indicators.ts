import { ADX, ATR, BollingerBands, CCI, EMA, MACD, OBV, PSAR, RSI, Stochastic, WilliamsR } from 'technicalindicators';
import type * as TradingSignals from 'trading-signals';
import { defaultParameters } from '../src/analysis/indicators/parameters.js';
import { INDICATORS } from '../src/analysis/indicators/registry.js';
import { createFrame } from '../src/analysis/indicators/series-frame.js';
import type { Series } from '../src/market/bars/series.js';
import { type BenchReport, type Contestant, measureInTurns } from './bench.js';
import { makeSeededSeries } from './input/seeded-series.js';

const BARS = 500;
const ROUNDS = { warmUp: 20, measured: 100 };
/** Far more series than a run takes, so that neither caches of values nor of branches are warm for the next one. */
const SERIES = 600;
/** Runs of some ten milliseconds or more each: long against the clock, short against the machine's other work. */
const TICKERS_PER_RUN = { ours: 100, theirs: 4 };
const THIRTEEN = INDICATORS.slice(0, 13).map((definition) => ({
  definition,
  parameters: defaultParameters(definition),
}));

interface Candle {
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

/** The same bars in the form that each library takes; converting them is not measured. */
interface Input {
  readonly series: Series;
  readonly candles: readonly Candle[];
  readonly open: number[];
  readonly high: number[];
  readonly low: number[];
  readonly close: number[];
  readonly volume: number[];
}

/** `npm run bench -- indicators`: thirteen indicators, full series of 500 bars, one ticker after another. */
export async function run(): Promise<BenchReport> {
  // An ES module in a CommonJS program: imported when it runs.
  const tradingSignals = await import('trading-signals');
  const inputs = Array.from({ length: SERIES }, (_, seed) => makeInput(seed + 1));
  const [ours, signals, technical] = measureInTurns(
    [
      contest('barometer (13)', TICKERS_PER_RUN.ours, inputs, computeOurs),
      contest('trading-signals (13)', TICKERS_PER_RUN.theirs, inputs, (input) =>
        computeTradingSignals(tradingSignals, input),
      ),
      contest(
        'technicalindicators (11: no CMF, no Supertrend)',
        TICKERS_PER_RUN.theirs,
        inputs,
        computeTechnicalIndicators,
      ),
    ],
    ROUNDS,
  );
  if (ours === undefined || signals === undefined || technical === undefined) throw new Error('nothing was measured');
  const ratios = [signals, technical].map((other) => ({
    label: `faster than ${other.label}`,
    value: other.median / ours.median,
  }));
  return {
    title: `The twelve indicators and Supertrend on ${BARS} bars, ${SERIES} seeded series`,
    unit: 'us per ticker',
    measurements: [ours, signals, technical],
    ratios,
    goals: [
      ...ratios.map(({ label, value }) => ({ label: `at least 20x ${label}`, met: value >= 20, required: true })),
      { label: 'at most 90 us per ticker', met: ours.median <= 90, required: false },
    ],
    notes: ["One core, full series of every component; building each library's input form is not counted."],
  };
}

function contest(
  label: string,
  operations: number,
  inputs: readonly Input[],
  compute: (input: Input) => number,
): Contestant {
  return {
    label,
    operations,
    run: (round) => {
      let checksum = 0;
      for (let i = 0; i < operations; i++) checksum += compute(inputs[(round * operations + i) % inputs.length]!);
      return checksum;
    },
  };
}

function makeInput(seed: number): Input {
  const series = makeSeededSeries(seed, BARS);
  const { open, high, low, close, volume } = series;
  const candles = Array.from(close, (_, t) => ({
    open: open[t]!,
    high: high[t]!,
    low: low[t]!,
    close: close[t]!,
    volume: volume[t]!,
  }));
  return {
    series,
    candles,
    open: [...open],
    high: [...high],
    low: [...low],
    close: [...close],
    volume: [...volume],
  };
}

function computeOurs({ series }: Input): number {
  const frame = createFrame(series);
  let checksum = 0;
  for (const { definition, parameters } of THIRTEEN) {
    const output = definition.compute(frame, parameters);
    checksum += output[definition.valueComponent]![BARS - 1]!;
  }
  return checksum;
}

function computeTradingSignals(library: typeof TradingSignals, { candles, close }: Input): number {
  const onCandles = [
    new library.StochasticOscillator({ kPeriod: 14, kSlowingPeriod: 3, dPeriod: 3 }),
    new library.WilliamsR(14),
    new library.CCI(20),
    new library.ADX(14),
    new library.PSAR({ accelerationStep: 0.02, accelerationMax: 0.2 }),
    new library.ATR(14),
    new library.OBV(20),
    new library.CMF(20),
    new library.SuperTrend({ interval: 10, multiplier: 3 }),
  ];
  const onCloses = [
    new library.RSI(14),
    new library.MACD(new library.EMA(12), new library.EMA(26), new library.EMA(9)),
    new library.EMA(50),
    new library.EMA(200),
    new library.BollingerBands(20, 2),
  ];
  let values = 0;
  for (const indicator of onCandles) values += indicator.updates(candles, false).length;
  for (const indicator of onCloses) values += indicator.updates(close, false).length;
  return values;
}

function computeTechnicalIndicators({ high, low, close, volume }: Input): number {
  const outputs: readonly unknown[][] = [
    RSI.calculate({ values: close, period: 14 }),
    Stochastic.calculate({ high, low, close, period: 14, signalPeriod: 3 }),
    WilliamsR.calculate({ high, low, close, period: 14 }),
    CCI.calculate({ high, low, close, period: 20 }),
    MACD.calculate({
      values: close,
      fastPeriod: 12,
      slowPeriod: 26,
      signalPeriod: 9,
      SimpleMAOscillator: false,
      SimpleMASignal: false,
    }),
    ADX.calculate({ high, low, close, period: 14 }),
    EMA.calculate({ values: close, period: 50 }),
    EMA.calculate({ values: close, period: 200 }),
    PSAR.calculate({ high, low, step: 0.02, max: 0.2 }),
    BollingerBands.calculate({ values: close, period: 20, stdDev: 2 }),
    ATR.calculate({ high, low, close, period: 14 }),
    OBV.calculate({ close, volume }),
  ];
  return outputs.reduce((sum, output) => sum + output.length, 0);
}
