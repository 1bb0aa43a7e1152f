"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sma = void 0;
const parameters_js_1 = require("./parameters.js");
/** Simple moving average of the close. */
exports.sma = {
    name: 'sma',
    title: 'Simple Moving Average',
    category: 'trend',
    description: 'Mean of the last closes.',
    formula: 'SMA = sum(C) / period over `period` bars.',
    parameters: [(0, parameters_js_1.windowParameter)('period', 20, 'Bars in the mean.', 1)],
    components: ['value'],
    valueComponent: 'value',
    pane: 'price',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'period') - 1,
    compute: (frame, parameters) => ({ value: frame.simpleAverage((0, parameters_js_1.readParameter)(parameters, 'period')) }),
};
