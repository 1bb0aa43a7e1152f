"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.cci = void 0;
const parameters_js_1 = require("./parameters.js");
const rolling_js_1 = require("./rolling.js");
const { abs } = Math;
/** A mean deviation this small against the mean is rounding, not movement. */
const FLAT = 1e-12;
/** Commodity channel index. Each window is computed afresh, since running sums drift; flat windows give 0. */
exports.cci = {
    name: 'cci',
    title: 'Commodity Channel Index',
    category: 'momentum',
    description: 'How far the typical price stands from its mean, in units of 1.5 % of the mean deviation.',
    formula: 'TP = (H + L + C) / 3; CCI = (TP - SMA(TP)) / (0.015 x mean absolute deviation); 0 when the deviation is <= 1e-12 of the mean.',
    parameters: [(0, parameters_js_1.windowParameter)('period', 20, 'Bars in the mean and the mean deviation.')],
    components: ['value'],
    valueComponent: 'value',
    pane: 'oscillator',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'period') - 1,
    compute: (frame, parameters) => {
        const period = (0, parameters_js_1.readParameter)(parameters, 'period');
        const value = frame.newColumn(period - 1);
        writeCci(frame.typicalPrice(), period, value);
        return { value };
    },
};
function writeCci(price, period, value) {
    const n = price.length;
    const flat = FLAT * period;
    const scale = period / 0.015;
    (0, rolling_js_1.writeRollingSum)(price, period, 0, 1 / period, value);
    for (let t = period - 1; t < n; t++) {
        const mean = value[t];
        const deviations = computeDeviations(price, t - period + 1, t + 1, mean);
        value[t] = deviations <= flat * abs(mean) ? 0 : ((price[t] - mean) * scale) / deviations;
    }
}
/** Sum of |price - mean| over [from, end), in four sums that do not wait for each other. */
function computeDeviations(price, from, end, mean) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    let i = from;
    for (; i + 3 < end; i += 4) {
        first += abs(price[i] - mean);
        second += abs(price[i + 1] - mean);
        third += abs(price[i + 2] - mean);
        fourth += abs(price[i + 3] - mean);
    }
    for (; i < end; i++)
        first += abs(price[i] - mean);
    return first + second + (third + fourth);
}
