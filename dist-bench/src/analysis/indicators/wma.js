"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wma = void 0;
const parameters_js_1 = require("./parameters.js");
/** Linearly weighted moving average of the close. */
exports.wma = {
    name: 'wma',
    title: 'Weighted Moving Average',
    category: 'trend',
    description: 'Mean of the last closes with weights that grow linearly to the newest.',
    formula: 'WMA = sum(weight x C) / (period (period + 1) / 2), weights 1 (oldest) to `period` (newest).',
    parameters: [(0, parameters_js_1.windowParameter)('period', 20, 'Bars in the mean.', 1)],
    components: ['value'],
    valueComponent: 'value',
    pane: 'price',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'period') - 1,
    compute: (frame, parameters) => {
        const period = (0, parameters_js_1.readParameter)(parameters, 'period');
        const value = frame.newColumn(period - 1);
        writeWeightedAverage(frame.close, period, value);
        return { value };
    },
};
/** Slides the weighted sum, and computes it afresh every `period` bars: still O(n), and rounding cannot pile up. */
function writeWeightedAverage(close, period, out) {
    const n = close.length;
    const divisor = (period * (period + 1)) / 2;
    let weighted = 0;
    let plain = 0;
    for (let t = period - 1, age = 0; t < n; t++, age++) {
        if (age % period === 0) {
            weighted = 0;
            plain = 0;
            for (let weight = 1; weight <= period; weight++) {
                const price = close[t - period + weight];
                plain += price;
                weighted += price * weight;
            }
        }
        else {
            weighted += period * close[t] - plain;
            plain += close[t] - close[t - period];
        }
        out[t] = weighted / divisor;
    }
}
