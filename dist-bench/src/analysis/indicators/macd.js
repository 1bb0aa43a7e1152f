"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.macd = void 0;
const parameters_js_1 = require("./parameters.js");
const smoothing_js_1 = require("./smoothing.js");
/** Moving average convergence/divergence. Both averages start on the same bar, as in TA-Lib. */
exports.macd = {
    name: 'macd',
    title: 'Moving Average Convergence/Divergence',
    category: 'trend',
    description: 'Distance between a fast and a slow average of the close, its own average, and the difference of the two.',
    formula: 'macd = EMA(C, fast) - EMA(C, slow), both seeded with the mean of their last bars up to bar slow - 1; signal = EMA(macd, signal); histogram = macd - signal.',
    parameters: [
        (0, parameters_js_1.windowParameter)('fast', 12, 'Bars of the fast average.', 1),
        (0, parameters_js_1.windowParameter)('slow', 26, 'Bars of the slow average; more than `fast`.'),
        (0, parameters_js_1.windowParameter)('signal', 9, 'Bars of the average of the line.', 1),
    ],
    components: ['macd', 'signal', 'histogram'],
    valueComponent: 'macd',
    pane: 'oscillator',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'slow') + (0, parameters_js_1.readParameter)(parameters, 'signal') - 2,
    conflict: (0, parameters_js_1.requireBelow)('fast', 'slow'),
    compute: (frame, parameters) => {
        const fast = (0, parameters_js_1.readParameter)(parameters, 'fast');
        const slow = (0, parameters_js_1.readParameter)(parameters, 'slow');
        const signalPeriod = (0, parameters_js_1.readParameter)(parameters, 'signal');
        const { length } = frame;
        const lineStart = slow - 1;
        const first = lineStart + signalPeriod - 1;
        const macdLine = frame.newColumn(lineStart);
        const signal = frame.newColumn(first);
        const histogram = frame.newColumn(first);
        const slowAverage = frame.exponentialAverage(slow);
        // The fast average is written into the line's own column, then the slow one is taken off.
        (0, smoothing_js_1.writeExponentialAverage)(frame.close, fast, slow - fast, macdLine);
        for (let t = lineStart; t < length; t++)
            macdLine[t] = macdLine[t] - slowAverage[t];
        (0, smoothing_js_1.writeExponentialAverage)(macdLine, signalPeriod, lineStart, signal);
        for (let t = first; t < length; t++)
            histogram[t] = macdLine[t] - signal[t];
        return { macd: macdLine, signal, histogram };
    },
};
