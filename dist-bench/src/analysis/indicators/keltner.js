"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keltner = void 0;
const parameters_js_1 = require("./parameters.js");
/** Keltner channel: exponential average of the close with a band of average true ranges, both over the same period. */
exports.keltner = {
    name: 'keltner',
    title: 'Keltner Channel',
    category: 'volatility',
    description: 'Average of the close with a band as wide as the bars usually move.',
    formula: 'middle = EMA(C, period); upper, lower = middle +- multiplier x ATR(period).',
    parameters: [
        (0, parameters_js_1.windowParameter)('period', 20, 'Bars of both averages.', 1),
        (0, parameters_js_1.numberParameter)('multiplier', 2, [0.1, 20], 'Half the width of the channel, in ATRs.'),
    ],
    components: ['upper', 'middle', 'lower'],
    valueComponent: 'middle',
    pane: 'price',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'period'),
    compute: (frame, parameters) => {
        const period = (0, parameters_js_1.readParameter)(parameters, 'period');
        const multiplier = (0, parameters_js_1.readParameter)(parameters, 'multiplier');
        const middle = frame.exponentialAverage(period);
        const range = frame.averageTrueRange(period);
        const upper = frame.newColumn(period);
        const lower = frame.newColumn(period);
        for (let t = period; t < frame.length; t++) {
            upper[t] = middle[t] + multiplier * range[t];
            lower[t] = middle[t] - multiplier * range[t];
        }
        return { upper, middle, lower };
    },
};
