"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.obv = void 0;
const branchless_js_1 = require("./branchless.js");
const parameters_js_1 = require("./parameters.js");
/** On-balance volume, started with the first bar's volume as in TA-Lib. */
exports.obv = {
    name: 'obv',
    title: 'On-Balance Volume',
    category: 'volume',
    description: 'Running total of volume, added when the close rises and taken off when it falls. Only its changes matter.',
    formula: 'OBV(0) = V(0); OBV(t) = OBV(t-1) + V when C rises, - V when it falls, unchanged when it stays.',
    parameters: [(0, parameters_js_1.windowParameter)('lookback', 20, 'Bars over which the vote compares; the series itself ignores it.', 1)],
    components: ['value'],
    valueComponent: 'value',
    pane: 'volume',
    firstIndex: () => 0,
    compute: (frame) => {
        const { close, volume, length } = frame;
        const value = frame.newColumn(0);
        if (length === 0)
            return { value };
        let total = volume[0];
        value[0] = total;
        for (let t = 1; t < length; t++) {
            const change = close[t] - close[t - 1];
            total += volume[t] * (0, branchless_js_1.signOf)(change);
            value[t] = total;
        }
        return { value };
    },
};
