"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rsi = void 0;
const branchless_js_1 = require("./branchless.js");
const parameters_js_1 = require("./parameters.js");
/** Below this the averages are what rounding left of a move long ago (TA-Lib's own limit). */
const NOTHING = 1e-14;
/** Relative strength index with Wilder's averages. No loss and some gain is 100; neither is 50. */
exports.rsi = {
    name: 'rsi',
    title: 'Relative Strength Index',
    category: 'momentum',
    description: 'How much of the recent movement was upward, 0 to 100. Low is oversold, high is overbought.',
    formula: 'G, L = Wilder averages of gains and losses, seeded with the mean of the first `period` changes; RSI = 100 G / (G + L); 50 when nothing moved.',
    parameters: [
        (0, parameters_js_1.windowParameter)('period', 14, 'Bars in the averages of gains and losses.'),
        (0, parameters_js_1.numberParameter)('oversold', 30, [0, 100], 'Below this the share counts as oversold (vote +1).'),
        (0, parameters_js_1.numberParameter)('overbought', 70, [0, 100], 'Above this the share counts as overbought (vote -1).'),
    ],
    components: ['value'],
    valueComponent: 'value',
    pane: 'oscillator',
    firstIndex: (parameters) => (0, parameters_js_1.readParameter)(parameters, 'period'),
    conflict: (0, parameters_js_1.requireBelow)('oversold', 'overbought'),
    compute: (frame, parameters) => {
        const period = (0, parameters_js_1.readParameter)(parameters, 'period');
        const value = frame.newColumn(period);
        writeRsi(frame.close, period, value);
        return { value };
    },
};
function writeRsi(close, period, out) {
    const n = close.length;
    if (period >= n)
        return;
    let gain = 0;
    let loss = 0;
    for (let t = 1; t <= period; t++) {
        const change = close[t] - close[t - 1];
        if (change > 0)
            gain += change;
        else
            loss -= change;
    }
    gain /= period;
    loss /= period;
    out[period] = computeRatio(gain, loss);
    const alpha = 1 / period;
    for (let t = period + 1; t < n; t++) {
        const change = close[t] - close[t - 1];
        gain += ((0, branchless_js_1.positivePart)(change) - gain) * alpha;
        loss += ((0, branchless_js_1.positivePart)(-change) - loss) * alpha;
        out[t] = computeRatio(gain, loss);
    }
}
function computeRatio(gain, loss) {
    const sum = gain + loss;
    return sum < NOTHING ? 50 : 100 * (gain / sum);
}
