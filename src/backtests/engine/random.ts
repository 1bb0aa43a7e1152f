/** Repeatable numbers in [0, 1). */
export type Random = () => number;

/** mulberry32: a 32-bit seed gives the same numbers everywhere. */
export function createRandom(seed: number): Random {
  // Signed, as only whole numbers of 32 bits with a sign are kept without an allocation.
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number in [0, count). */
export function pickIndex(random: Random, count: number): number {
  return Math.floor(random() * count);
}
