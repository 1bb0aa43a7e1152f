"use strict";
// Only integer hashing and + - * / sqrt, which IEEE 754 defines to the last bit: the demo market is the same on
// every machine. `Math.exp`, `Math.sin` and their kind differ between engines and are not used here.
Object.defineProperty(exports, "__esModule", { value: true });
exports.seedOf = seedOf;
exports.uniform = uniform;
exports.bell = bell;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const TWO_TO_32 = 4_294_967_296;
/** A 32-bit seed from a text (FNV-1a). */
function seedOf(text) {
    let hash = FNV_OFFSET;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
    return hash >>> 0;
}
function mix(value) {
    let hash = value;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
/** The draw number `channel` of session `session` under a seed: uniform in [0, 1). Stateless. */
function uniform(seed, session, channel) {
    return mix(mix(seed ^ Math.imul(session + 1, 0x9e3779b1)) ^ Math.imul(channel + 1, 0x85ebca77)) / TWO_TO_32;
}
/** A draw with mean 0 and variance 1 (sum of four uniforms, so never beyond 3.5); uses four channels. */
function bell(seed, session, channel) {
    const sum = uniform(seed, session, channel) +
        uniform(seed, session, channel + 1) +
        uniform(seed, session, channel + 2) +
        uniform(seed, session, channel + 3);
    return (sum - 2) * Math.sqrt(3);
}
