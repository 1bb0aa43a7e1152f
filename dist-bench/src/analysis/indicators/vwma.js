"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.vwma = void 0;
const parameters_js_1 = require("./parameters.js");
const rolling_js_1 = require("./rolling.js");
/** Volume-weighted moving average of the close; undefined (NaN) over a window in which nothing traded. */
exports.vwma = {
    name: 'vwma',
    title: 'Volume-Weighted Moving Average',
    category: 'trend',
    description: 'Mean of the last closes weighted by volume; none where nothing traded.',
    formula: 'VWMA = sum(C x V) / sum(V) over `period` bars; undefined when sum(V) = 0.',
    parameters: [(0, parameters_js_1.windowParameter)('period', 20, 'Bars in the mean.', 1)],
    components: ['value'],
    valueComponent: 'value',
    pane: 'price',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'period') - 1,
    compute: (frame, parameters) => {
        const period = (0, parameters_js_1.readParameter)(parameters, 'period');
        const { close, volume, length } = frame;
        const volumes = frame.volumeSum(period);
        const turnover = frame.newScratch();
        for (let t = 0; t < length; t++)
            turnover[t] = close[t] * volume[t];
        const value = frame.newColumn(period - 1);
        (0, rolling_js_1.writeRollingSum)(turnover, period, 0, 1, value);
        for (let t = period - 1; t < length; t++)
            value[t] = volumes[t] > 0 ? value[t] / volumes[t] : NaN;
        return { value };
    },
};
