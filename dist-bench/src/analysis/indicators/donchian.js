"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.donchian = void 0;
const parameters_js_1 = require("./parameters.js");
/** Donchian channel: highest high and lowest low of the last bars, this one included. */
exports.donchian = {
    name: 'donchian',
    title: 'Donchian Channel',
    category: 'volatility',
    description: 'Highest high and lowest low of the last bars, and the middle between them.',
    formula: 'upper = highest high, lower = lowest low over `period` bars; middle = (upper + lower) / 2.',
    parameters: [(0, parameters_js_1.windowParameter)('period', 20, 'Bars in the channel.', 1)],
    components: ['upper', 'middle', 'lower'],
    valueComponent: 'middle',
    pane: 'price',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'period') - 1,
    compute: (frame, parameters) => {
        const period = (0, parameters_js_1.readParameter)(parameters, 'period');
        const upper = frame.highest(period);
        const lower = frame.lowest(period);
        const middle = frame.newColumn(period - 1);
        for (let t = period - 1; t < frame.length; t++)
            middle[t] = (upper[t] + lower[t]) / 2;
        return { upper, middle, lower };
    },
};
