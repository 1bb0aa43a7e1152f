"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.psar = void 0;
const parameters_js_1 = require("./parameters.js");
/** Wilder's parabolic stop and reverse, as TA-Lib starts it. */
exports.psar = {
    name: 'psar',
    title: 'Parabolic SAR',
    category: 'trend',
    description: 'A stop that trails the price ever closer; the trend turns when the price touches it.',
    formula: "Short first if bar 1's -DM > 0, else long; first SAR = the previous bar's extreme; SAR += AF (extreme - SAR), AF grows by `step` at each new extreme up to `maximum`; never beyond the extremes of the two previous bars.",
    parameters: [
        (0, parameters_js_1.numberParameter)('step', 0.02, [0.001, 1], 'First acceleration factor, and its growth at each new extreme.'),
        (0, parameters_js_1.numberParameter)('maximum', 0.2, [0.001, 1], 'Largest acceleration factor; at least `step`.'),
    ],
    components: ['value'],
    valueComponent: 'value',
    pane: 'price',
    firstIndex: () => 1,
    conflict: (0, parameters_js_1.requireAtMost)('step', 'maximum'),
    compute: (frame, parameters) => {
        const value = frame.newColumn(1);
        const acceleration = { step: (0, parameters_js_1.readParameter)(parameters, 'step'), maximum: (0, parameters_js_1.readParameter)(parameters, 'maximum') };
        if (frame.length > 1)
            writeSar(frame.high, frame.low, acceleration, value);
        return { value };
    },
};
function startsLong(high, low) {
    const up = high[1] - high[0];
    const down = low[0] - low[1];
    return !(down > 0 && down > up);
}
function writeSar(high, low, acceleration, out) {
    const n = high.length;
    const { step, maximum } = acceleration;
    let long = startsLong(high, low);
    let extreme = long ? high[1] : low[1];
    let sar = long ? low[0] : high[0];
    let factor = step;
    // TA-Lib takes bar 1 as its own predecessor when it starts.
    let highBefore = high[1];
    let lowBefore = low[1];
    for (let t = 1; t < n; t++) {
        const top = high[t];
        const bottom = low[t];
        const turns = long ? bottom <= sar : top >= sar;
        if (turns) {
            // The extreme of the trend that ended is the first stop of the new one.
            long = !long;
            sar = long ? Math.min(extreme, lowBefore, bottom) : Math.max(extreme, highBefore, top);
            out[t] = sar;
            extreme = long ? top : bottom;
            factor = step;
        }
        else {
            out[t] = sar;
            if (long ? top > extreme : bottom < extreme) {
                extreme = long ? top : bottom;
                factor = factor + step < maximum ? factor + step : maximum;
            }
        }
        sar += factor * (extreme - sar);
        sar = long ? Math.min(sar, lowBefore, bottom) : Math.max(sar, highBefore, top);
        highBefore = top;
        lowBefore = bottom;
    }
}
