"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.roc = void 0;
const parameters_js_1 = require("./parameters.js");
/** Rate of change of the close, in percent. */
exports.roc = {
    name: 'roc',
    title: 'Rate of Change',
    category: 'momentum',
    description: 'Change of the close over the last bars, in percent.',
    formula: 'ROC = 100 (C / C(t - period) - 1).',
    parameters: [(0, parameters_js_1.windowParameter)('period', 10, 'Bars back.', 1)],
    components: ['value'],
    valueComponent: 'value',
    pane: 'oscillator',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'period'),
    compute: (frame, parameters) => {
        const period = (0, parameters_js_1.readParameter)(parameters, 'period');
        const { close, length } = frame;
        const value = frame.newColumn(period);
        for (let t = period; t < length; t++)
            value[t] = (close[t] / close[t - period] - 1) * 100;
        return { value };
    },
};
