"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.stochastic = void 0;
const parameters_js_1 = require("./parameters.js");
const rolling_js_1 = require("./rolling.js");
/** Slow stochastic: where the close stands in the range of the last bars, smoothed. A flat window counts as 0. */
exports.stochastic = {
    name: 'stochastic',
    title: 'Stochastic Oscillator',
    category: 'momentum',
    description: 'Where the close stands between the lowest low and the highest high of the last bars, 0 to 100, smoothed.',
    formula: 'fast K = 100 (C - LL) / (HH - LL) over kPeriod bars, 0 when HH = LL; k = SMA(fast K, kSmoothing); d = SMA(k, dPeriod).',
    parameters: [
        (0, parameters_js_1.windowParameter)('kPeriod', 14, 'Bars in the range.', 1),
        (0, parameters_js_1.windowParameter)('kSmoothing', 3, 'Bars over which fast %K is averaged into slow %K.', 1),
        (0, parameters_js_1.windowParameter)('dPeriod', 3, 'Bars over which slow %K is averaged into %D.', 1),
        (0, parameters_js_1.numberParameter)('oversold', 20, [0, 100], 'Slow %K below this counts as oversold (vote +1).'),
        (0, parameters_js_1.numberParameter)('overbought', 80, [0, 100], 'Slow %K above this counts as overbought (vote -1).'),
    ],
    components: ['k', 'd'],
    valueComponent: 'k',
    pane: 'oscillator',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'kPeriod') +
        (0, parameters_js_1.readParameter)(parameters, 'kSmoothing') +
        (0, parameters_js_1.readParameter)(parameters, 'dPeriod') -
        3,
    conflict: (0, parameters_js_1.requireBelow)('oversold', 'overbought'),
    compute: (frame, parameters) => {
        const kPeriod = (0, parameters_js_1.readParameter)(parameters, 'kPeriod');
        const kSmoothing = (0, parameters_js_1.readParameter)(parameters, 'kSmoothing');
        const dPeriod = (0, parameters_js_1.readParameter)(parameters, 'dPeriod');
        const kStart = kPeriod + kSmoothing - 2;
        const k = frame.newColumn(kStart);
        const d = frame.newColumn(kStart + dPeriod - 1);
        (0, rolling_js_1.writeRollingSum)(computeFastK(frame, kPeriod), kSmoothing, kPeriod - 1, 1 / kSmoothing, k);
        (0, rolling_js_1.writeRollingSum)(k, dPeriod, kStart, 1 / dPeriod, d);
        return { k, d };
    },
};
function computeFastK(frame, period) {
    const { close, length } = frame;
    const highest = frame.highest(period);
    const lowest = frame.lowest(period);
    const fast = frame.newScratch();
    for (let t = period - 1; t < length; t++) {
        const low = lowest[t];
        const range = highest[t] - low;
        fast[t] = range > 0 ? (100 * (close[t] - low)) / range : 0;
    }
    return fast;
}
