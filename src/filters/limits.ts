/** Bounds of a filter: what one costs to check and to compute must not depend on who writes it. */
export const FILTER_LIMITS = {
  /** Length of the text in UTF-16 code units. */
  characters: 2_000,
  /** Parts inside each other. A chain such as `a and b and c` or `a + b - c` counts as one. */
  depth: 8,
  /** Conditions, operators, functions, readings and values, all together. Parameters of indicators do not count. */
  nodes: 64,
  /** Bars that a window or `[n]` may span. */
  bars: 5_000,
  /** Failures that are told at once, the first ones of the text. */
  failures: 50,
} as const;

/** Brackets, functions and signs inside each other that the parser follows: beyond it, more cannot be meant. */
export const MAXIMUM_NESTING = 40;
