"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.RECOMPUTE_OUTCOMES = void 0;
exports.computeDifferences = computeDifferences;
/**
 * `identical`: the same bars give the same result. `different`: the same bars give another one, which is a defect
 * unless the engine version changed. `input_changed`: the stored bars are not those of then (prices are adjusted
 * retroactively). `not_available`: the bars or the strategy version are not there any more.
 */
exports.RECOMPUTE_OUTCOMES = ['identical', 'different', 'input_changed', 'not_available'];
const COMPARED = ['bars', 'close', 'score', 'conviction', 'coverage', 'verdict', 'votes', 'indicators', 'plan'];
const isNode = (value) => typeof value === 'object' && value !== null;
const escapeToken = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');
function collectDifferences(path, stored, recomputed, found) {
    if (!isNode(stored) || !isNode(recomputed)) {
        if (stored !== recomputed)
            found.push({ path, stored: stored ?? null, recomputed: recomputed ?? null });
        return;
    }
    for (const key of new Set([...Object.keys(stored), ...Object.keys(recomputed)])) {
        collectDifferences(`${path}/${escapeToken(key)}`, stored[key], recomputed[key], found);
    }
}
/** As it comes back from storage: what JSON leaves of a value (no -0, no undefined members). */
const asStored = (value) => JSON.parse(JSON.stringify(value ?? null));
/** Every leaf in which a result differs from the stored analysis. Warnings are left out: they speak of their day. */
function computeDifferences(stored, recomputed) {
    const found = [];
    for (const key of COMPARED) {
        collectDifferences(`/${key}`, asStored(stored[key]), asStored(recomputed[key]), found);
    }
    return found;
}
