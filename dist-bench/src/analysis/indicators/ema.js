"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ema = void 0;
const parameters_js_1 = require("./parameters.js");
/** Exponential moving average of the close, seeded with the simple mean of its first bars. */
exports.ema = {
    name: 'ema',
    title: 'Exponential Moving Average',
    category: 'trend',
    description: 'Average of the close that weighs recent bars most.',
    formula: 'EMA += (C - EMA) x 2 / (period + 1), seeded with the mean of the first `period` closes.',
    parameters: [(0, parameters_js_1.windowParameter)('period', 20, 'Bars of the average.', 1)],
    components: ['value'],
    valueComponent: 'value',
    pane: 'price',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'period') - 1,
    compute: (frame, parameters) => ({ value: frame.exponentialAverage((0, parameters_js_1.readParameter)(parameters, 'period')) }),
};
