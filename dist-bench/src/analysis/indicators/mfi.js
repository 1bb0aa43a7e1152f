"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.mfi = void 0;
const parameters_js_1 = require("./parameters.js");
const rolling_js_1 = require("./rolling.js");
/** A total money flow below this counts as none (TA-Lib's own limit). */
const NO_FLOW = 1;
/** Money flow index: an RSI of typical price times volume. Without any flow it is 0, as in TA-Lib. */
exports.mfi = {
    name: 'mfi',
    title: 'Money Flow Index',
    category: 'volume',
    description: 'How much of the money that changed hands did so on rising bars, 0 to 100.',
    formula: 'Flow = TP x V, positive when TP rises, negative when it falls; MFI = 100 positive / (positive + negative) over `period` bars; 0 when that sum is below 1.',
    parameters: [(0, parameters_js_1.windowParameter)('period', 14, 'Bars in the sums.')],
    components: ['value'],
    valueComponent: 'value',
    pane: 'oscillator',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'period'),
    compute: (frame, parameters) => {
        const period = (0, parameters_js_1.readParameter)(parameters, 'period');
        const { volume, length } = frame;
        const price = frame.typicalPrice();
        const positive = frame.newScratch();
        const moving = frame.newScratch();
        for (let t = 1; t < length; t++) {
            const flow = price[t] * volume[t];
            if (price[t] !== price[t - 1])
                moving[t] = flow;
            if (price[t] > price[t - 1])
                positive[t] = flow;
        }
        const value = frame.newColumn(period);
        const total = frame.newScratch();
        (0, rolling_js_1.writeRollingSum)(positive, period, 1, 1, value);
        (0, rolling_js_1.writeRollingSum)(moving, period, 1, 1, total);
        for (let t = period; t < length; t++)
            value[t] = total[t] < NO_FLOW ? 0 : 100 * (value[t] / total[t]);
        return { value };
    },
};
