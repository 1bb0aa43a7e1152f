"use strict";
/**
 * Rolling windows in O(n) whatever the period, by blocks (van Herk): a window of `period` bars is the tail of one block
 * and the head of the next. Blocks are anchored at `start`, so later bars never change earlier values, and nothing is
 * ever subtracted, so sums do not drift: a window of zeros sums to exactly 0.
 *
 * All functions read `source[start..]` and write `out[t]` for t >= start + period - 1; cells before that are left alone.
 * `out` holds the tail that each bar needs until the head is merged into it, so it may not be `source`.
 */
Object.defineProperty(exports, "__esModule", { value: true });
exports.writeRollingHighest = writeRollingHighest;
exports.writeRollingLowest = writeRollingLowest;
exports.writeRollingSum = writeRollingSum;
exports.writeBarsSinceExtreme = writeBarsSinceExtreme;
/** Maximum of what each window that ends in this block still holds of the block before. */
function writeHighestTail(source, period, block, out) {
    const n = source.length;
    let tail = -Infinity;
    for (let i = block - 1; i > block - period; i--) {
        const value = source[i];
        if (value > tail)
            tail = value;
        if (i + period <= n)
            out[i + period - 1] = tail;
    }
}
/** Rolling maximum. */
function writeRollingHighest(source, period, start, out) {
    const n = source.length;
    for (let block = start; block < n; block += period) {
        const last = block + period - 1;
        if (block > start)
            writeHighestTail(source, period, block, out);
        let head = -Infinity;
        const end = last < n ? last : n;
        for (let t = block; t < end; t++) {
            const value = source[t];
            if (value > head)
                head = value;
            if (block > start && head > out[t])
                out[t] = head;
        }
        // The window that ends with the block is the block itself.
        if (last < n)
            out[last] = source[last] > head ? source[last] : head;
    }
}
/** Minimum of what each window that ends in this block still holds of the block before. */
function writeLowestTail(source, period, block, out) {
    const n = source.length;
    let tail = Infinity;
    for (let i = block - 1; i > block - period; i--) {
        const value = source[i];
        if (value < tail)
            tail = value;
        if (i + period <= n)
            out[i + period - 1] = tail;
    }
}
/** Rolling minimum. */
function writeRollingLowest(source, period, start, out) {
    const n = source.length;
    for (let block = start; block < n; block += period) {
        const last = block + period - 1;
        if (block > start)
            writeLowestTail(source, period, block, out);
        let head = Infinity;
        const end = last < n ? last : n;
        for (let t = block; t < end; t++) {
            const value = source[t];
            if (value < head)
                head = value;
            if (block > start && head < out[t])
                out[t] = head;
        }
        if (last < n)
            out[last] = source[last] < head ? source[last] : head;
    }
}
/** Sum of what each window that ends in this block still holds of the block before. */
function writeSumTail(source, period, block, out) {
    const n = source.length;
    let tail = 0;
    for (let i = block - 1; i > block - period; i--) {
        tail += source[i];
        if (i + period <= n)
            out[i + period - 1] = tail;
    }
}
/** Rolling sum times `factor`: 1 for the sum, 1 / period for the mean. */
function writeRollingSum(source, period, start, factor, out) {
    const n = source.length;
    for (let block = start; block < n; block += period) {
        const last = block + period - 1;
        const end = last < n ? last : n;
        if (block > start)
            writeSumTail(source, period, block, out);
        let head = 0;
        for (let t = block; t < end; t++) {
            head += source[t];
            if (block > start)
                out[t] = (out[t] + head) * factor;
        }
        if (last < n)
            out[last] = (head + source[last]) * factor;
    }
}
/**
 * Bars since the highest (`sign` 1) or lowest (`sign` -1) value of the window, the latest one where several are equal.
 * A monotone queue of candidate bars: each bar enters and leaves it once.
 */
function writeBarsSinceExtreme(source, period, sign, out) {
    const n = source.length;
    const queue = new Int32Array(n);
    let first = 0;
    let last = -1;
    for (let t = 0; t < n; t++) {
        const value = sign * source[t];
        while (last >= first && sign * source[queue[last]] <= value)
            last--;
        queue[++last] = t;
        if (queue[first] <= t - period)
            first++;
        if (t >= period - 1)
            out[t] = t - queue[first];
    }
}
