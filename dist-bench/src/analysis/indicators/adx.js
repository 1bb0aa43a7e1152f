"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.adx = void 0;
const branchless_js_1 = require("./branchless.js");
const parameters_js_1 = require("./parameters.js");
/** Below this a smoothed sum is what rounding left of it (TA-Lib's own limit). */
const NOTHING = 1e-14;
/** Average directional index with +DI and -DI, in Wilder's sums as TA-Lib keeps them. */
exports.adx = {
    name: 'adx',
    title: 'Average Directional Index',
    category: 'trend',
    description: 'Strength of the trend, 0 to 100, and which of the two directions leads.',
    formula: '+DM, -DM and TR as Wilder sums, started with the sums of bars 1..period-1; DI = 100 DM / TR; DX = 100 |+DI - -DI| / (+DI + -DI); ADX = Wilder average of DX.',
    parameters: [
        (0, parameters_js_1.windowParameter)('period', 14, 'Bars of all the averages.'),
        (0, parameters_js_1.numberParameter)('threshold', 20, [0, 100], 'From this ADX on the market counts as trending, and the indicator votes.'),
    ],
    components: ['adx', 'plusDi', 'minusDi'],
    valueComponent: 'adx',
    pane: 'oscillator',
    firstIndex: (parameters) => 2 * (0, parameters_js_1.readParameter)(parameters, 'period') - 1,
    compute: (frame, parameters) => {
        const period = (0, parameters_js_1.readParameter)(parameters, 'period');
        const columns = {
            adx: frame.newColumn(2 * period - 1),
            plusDi: frame.newColumn(period),
            minusDi: frame.newColumn(period),
        };
        writeDirections(frame, period, columns);
        writeAdx(columns, period, frame.length);
        return { adx: columns.adx, plusDi: columns.plusDi, minusDi: columns.minusDi };
    },
};
/** +DI and -DI from bar `period`, and in the ADX column DX, or -1 where it is undefined. */
function writeDirections(frame, period, columns) {
    const { high, low, length } = frame;
    const trueRange = frame.trueRange();
    const { adx: dx, plusDi, minusDi } = columns;
    const alpha = 1 / period;
    let plus = 0;
    let minus = 0;
    let range = 0;
    for (let t = 1; t < length; t++) {
        const up = high[t] - high[t - 1];
        const down = low[t - 1] - low[t];
        const upward = (0, branchless_js_1.positivePart)(up);
        const downward = (0, branchless_js_1.positivePart)(down);
        const lead = (0, branchless_js_1.signOf)(upward - downward);
        // The first period - 1 bars are summed; from then on each bar takes the place of one average bar.
        if (t >= period) {
            plus -= plus * alpha;
            minus -= minus * alpha;
            range -= range * alpha;
        }
        plus += upward * (0, branchless_js_1.positivePart)(lead);
        minus += downward * (0, branchless_js_1.positivePart)(-lead);
        range += trueRange[t];
        if (t < period)
            continue;
        const scale = range >= NOTHING ? 100 / range : 0;
        const plusValue = plus * scale;
        const minusValue = minus * scale;
        plusDi[t] = plusValue;
        minusDi[t] = minusValue;
        const sum = plusValue + minusValue;
        dx[t] = sum >= NOTHING ? (100 * Math.abs(plusValue - minusValue)) / sum : -1;
    }
}
/** Replaces DX by its Wilder average. A bar without DX adds nothing to the seed and leaves the average as it was. */
function writeAdx(columns, period, length) {
    const { adx: column } = columns;
    const first = 2 * period - 1;
    const alpha = 1 / period;
    let seed = 0;
    for (let t = period; t <= first && t < length; t++) {
        if (column[t] >= 0)
            seed += column[t];
        column[t] = NaN;
    }
    let average = seed / period;
    if (first < length)
        column[first] = average;
    for (let t = first + 1; t < length; t++) {
        if (column[t] >= 0)
            average += (column[t] - average) * alpha;
        column[t] = average;
    }
}
