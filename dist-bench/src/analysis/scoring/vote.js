"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UNDEFINED_READING = exports.NO_HISTORY = exports.NEUTRAL = void 0;
exports.castVote = castVote;
exports.abstain = abstain;
exports.clamp = clamp;
exports.readComponent = readComponent;
exports.NEUTRAL = { vote: 0, confidence: 0, reason: null };
exports.NO_HISTORY = { vote: null, confidence: null, reason: 'insufficient_history' };
exports.UNDEFINED_READING = { vote: null, confidence: null, reason: 'undefined_reading' };
/** A vote whose confidence is brought into 0..1; NaN becomes 0. */
function castVote(vote, confidence) {
    return { vote, confidence: clamp(confidence), reason: null };
}
/** A computed reading that can say nothing, and why. */
function abstain(reason) {
    return { vote: 0, confidence: 0, reason };
}
/** min(max(x, 0), 1), with NaN as 0. */
function clamp(x) {
    if (x >= 1)
        return 1;
    return x > 0 ? x : 0;
}
/** A component's value on bar `t`; NaN where there is none. */
function readComponent(output, component, t) {
    return output[component]?.[t] ?? NaN;
}
