"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.run = run;
const technicalindicators_1 = require("technicalindicators");
const parameters_js_1 = require("../src/analysis/indicators/parameters.js");
const registry_js_1 = require("../src/analysis/indicators/registry.js");
const series_frame_js_1 = require("../src/analysis/indicators/series-frame.js");
const bench_js_1 = require("./bench.js");
const seeded_series_js_1 = require("./input/seeded-series.js");
const BARS = 500;
const ROUNDS = { warmUp: 40, measured: 200 };
/** Far more series than a run takes, so that neither caches of values nor of branches are warm for the next one. */
const SERIES = 600;
const TICKERS_PER_RUN = 20;
const THIRTEEN = registry_js_1.INDICATORS.slice(0, 13).map((definition) => ({
    definition,
    parameters: (0, parameters_js_1.defaultParameters)(definition),
}));
/** `npm run bench -- indicators`: thirteen indicators, full series of 500 bars, one ticker after another. */
async function run() {
    // An ES module: a static import would be compiled to require, which Node 20 warns about.
    const tradingSignals = await import('trading-signals');
    const inputs = Array.from({ length: SERIES }, (_, seed) => makeInput(seed + 1));
    const [ours, signals, technical] = (0, bench_js_1.measureInTurns)([
        contest('barometer (13)', inputs, computeOurs),
        contest('trading-signals (13)', inputs, (input) => computeTradingSignals(tradingSignals, input)),
        contest('technicalindicators (11: no CMF, no Supertrend)', inputs, computeTechnicalIndicators),
    ], ROUNDS);
    if (ours === undefined || signals === undefined || technical === undefined)
        throw new Error('nothing was measured');
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
function contest(label, inputs, compute) {
    return {
        label,
        operations: TICKERS_PER_RUN,
        run: (round) => {
            let checksum = 0;
            for (let i = 0; i < TICKERS_PER_RUN; i++) {
                checksum += compute(inputs[(round * TICKERS_PER_RUN + i) % inputs.length]);
            }
            return checksum;
        },
    };
}
function makeInput(seed) {
    const series = (0, seeded_series_js_1.makeSeededSeries)(seed, BARS);
    const { open, high, low, close, volume } = series;
    const candles = Array.from(close, (_, t) => ({
        open: open[t],
        high: high[t],
        low: low[t],
        close: close[t],
        volume: volume[t],
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
function computeOurs({ series }) {
    const frame = (0, series_frame_js_1.createFrame)(series);
    let checksum = 0;
    for (const { definition, parameters } of THIRTEEN) {
        const output = definition.compute(frame, parameters);
        checksum += output[definition.valueComponent][BARS - 1];
    }
    return checksum;
}
function computeTradingSignals(library, { candles, close }) {
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
    for (const indicator of onCandles)
        values += indicator.updates(candles, false).length;
    for (const indicator of onCloses)
        values += indicator.updates(close, false).length;
    return values;
}
function computeTechnicalIndicators({ high, low, close, volume }) {
    const outputs = [
        technicalindicators_1.RSI.calculate({ values: close, period: 14 }),
        technicalindicators_1.Stochastic.calculate({ high, low, close, period: 14, signalPeriod: 3 }),
        technicalindicators_1.WilliamsR.calculate({ high, low, close, period: 14 }),
        technicalindicators_1.CCI.calculate({ high, low, close, period: 20 }),
        technicalindicators_1.MACD.calculate({
            values: close,
            fastPeriod: 12,
            slowPeriod: 26,
            signalPeriod: 9,
            SimpleMAOscillator: false,
            SimpleMASignal: false,
        }),
        technicalindicators_1.ADX.calculate({ high, low, close, period: 14 }),
        technicalindicators_1.EMA.calculate({ values: close, period: 50 }),
        technicalindicators_1.EMA.calculate({ values: close, period: 200 }),
        technicalindicators_1.PSAR.calculate({ high, low, step: 0.02, max: 0.2 }),
        technicalindicators_1.BollingerBands.calculate({ values: close, period: 20, stdDev: 2 }),
        technicalindicators_1.ATR.calculate({ high, low, close, period: 14 }),
        technicalindicators_1.OBV.calculate({ close, volume }),
    ];
    return outputs.reduce((sum, output) => sum + output.length, 0);
}
