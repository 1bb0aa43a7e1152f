"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.supertrend = void 0;
const parameters_js_1 = require("./parameters.js");
/** Supertrend: ATR bands around the middle of the bar that only tighten until the close breaks through. */
exports.supertrend = {
    name: 'supertrend',
    title: 'Supertrend',
    category: 'trend',
    description: 'A trailing line below a rising or above a falling price, and the direction, 1 or -1.',
    formula: 'Bands = (H + L) / 2 +- multiplier x ATR; each keeps its tighter value while the close before stays inside; long turns when C < lower, short when C > upper; starts long if C >= (H + L) / 2.',
    parameters: [
        (0, parameters_js_1.windowParameter)('period', 10, 'Bars of the average true range.', 1),
        (0, parameters_js_1.numberParameter)('multiplier', 3, [0.1, 20], 'Half the width of the bands, in ATRs.'),
    ],
    components: ['value', 'direction'],
    valueComponent: 'value',
    pane: 'price',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'period'),
    compute: (frame, parameters) => {
        const period = (0, parameters_js_1.readParameter)(parameters, 'period');
        const value = frame.newColumn(period);
        const direction = frame.newColumn(period);
        if (period < frame.length)
            writeSupertrend(frame, period, (0, parameters_js_1.readParameter)(parameters, 'multiplier'), value, direction);
        return { value, direction };
    },
};
function writeSupertrend(frame, period, multiplier, value, direction) {
    const { high, low, close, length } = frame;
    const range = frame.averageTrueRange(period);
    let long = close[period] >= (high[period] + low[period]) / 2;
    let upper = Infinity;
    let lower = -Infinity;
    for (let t = period; t < length; t++) {
        const middle = (high[t] + low[t]) / 2;
        const half = multiplier * range[t];
        const before = close[t - 1];
        if (middle + half < upper || before > upper)
            upper = middle + half;
        if (middle - half > lower || before < lower)
            lower = middle - half;
        if (t > period)
            long = long ? close[t] >= lower : close[t] > upper;
        value[t] = long ? lower : upper;
        direction[t] = long ? 1 : -1;
    }
}
