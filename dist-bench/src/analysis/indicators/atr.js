"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.atr = void 0;
const parameters_js_1 = require("./parameters.js");
/** Average true range, Wilder. Serves stops and sizes; it has no direction and never votes. */
exports.atr = {
    name: 'atr',
    title: 'Average True Range',
    category: 'volatility',
    description: 'How far the price moves in one bar, gaps included, in the quote currency.',
    formula: 'TR = max(H - L, |H - C before|, |L - C before|) from bar 1; ATR = Wilder average seeded with the mean of the first `period`.',
    parameters: [(0, parameters_js_1.windowParameter)('period', 14, 'Bars of the average.', 1)],
    components: ['value'],
    valueComponent: 'value',
    pane: 'oscillator',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'period'),
    compute: (frame, parameters) => ({ value: frame.averageTrueRange((0, parameters_js_1.readParameter)(parameters, 'period')) }),
};
