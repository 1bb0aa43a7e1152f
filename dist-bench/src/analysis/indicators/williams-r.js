"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.williamsR = void 0;
const parameters_js_1 = require("./parameters.js");
/** Williams %R: fast %K - 100, that is 0 at the highest high and -100 at the lowest low. A flat window counts as 0. */
exports.williamsR = {
    name: 'williams_r',
    title: 'Williams %R',
    category: 'momentum',
    description: 'How far the close stands below the highest high of the last bars, -100 to 0.',
    formula: '%R = -100 (HH - C) / (HH - LL) over `period` bars; 0 when HH = LL.',
    parameters: [(0, parameters_js_1.windowParameter)('period', 14, 'Bars in the range.', 1)],
    components: ['value'],
    valueComponent: 'value',
    pane: 'oscillator',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'period') - 1,
    compute: (frame, parameters) => {
        const period = (0, parameters_js_1.readParameter)(parameters, 'period');
        const { close, length } = frame;
        const highest = frame.highest(period);
        const lowest = frame.lowest(period);
        const value = frame.newColumn(period - 1);
        for (let t = period - 1; t < length; t++) {
            const high = highest[t];
            const range = high - lowest[t];
            // Close - high rather than high - close: at the high the answer is 0, not -0.
            value[t] = range > 0 ? (100 * (close[t] - high)) / range : 0;
        }
        return { value };
    },
};
