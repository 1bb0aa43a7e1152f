/**
 * Selections by arithmetic. Whether a price rose is a coin toss, so a branch on it is mispredicted on half of all bars,
 * which costs more than all the arithmetic of an indicator. Both functions are exact for prices and volumes.
 */

/** Lost in a sum with any price or change of one, and not zero. */
const TINY = 1e-300;

/** max(x, 0). */
export function positivePart(x: number): number {
  return (Math.abs(x) + x) * 0.5;
}

/** -1, 0 or 1. */
export function signOf(x: number): number {
  return x / (Math.abs(x) + TINY);
}
