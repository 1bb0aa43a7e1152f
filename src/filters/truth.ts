/**
 * Conditions over all bars at once, one code per bar, in Kleene's three-valued logic: unknown is what could be either.
 * So `false and unknown` is false, `true or unknown` is true, and `not unknown` is unknown.
 */
export type TruthColumn = Uint8Array;

export const FALSE = 0;
export const TRUE = 1;
export const UNKNOWN = 2;

/** True, false or null (unknown) of a code. */
export function truthOf(code: number | undefined): boolean | null {
  if (code === TRUE) return true;
  return code === FALSE ? false : null;
}

/** The code of true, false or null. */
export function codeOf(value: boolean | null): number {
  if (value === null) return UNKNOWN;
  return value ? TRUE : FALSE;
}

/** The same code on every bar. */
export function constantTruth(code: number, length: number): TruthColumn {
  return new Uint8Array(length).fill(code);
}

/** Unknown stays unknown. */
export function negateTruth(column: TruthColumn): TruthColumn {
  return column.map((code) => (code === UNKNOWN ? UNKNOWN : TRUE - code));
}

/**
 * `and` (decisive: FALSE) or `or` (decisive: TRUE) of columns: the decisive code where any of them has it, else unknown
 * where any is unknown, else the other code.
 */
export function joinTruth(columns: readonly TruthColumn[], decisive: typeof FALSE | typeof TRUE): TruthColumn {
  const [first, ...others] = columns;
  if (first === undefined) throw new TypeError('and/or needs at least one condition');
  const out = first.slice();
  for (const column of others) {
    for (let t = 0; t < out.length; t++) {
      const code = column[t]!;
      if (out[t] !== decisive && (code === decisive || code === UNKNOWN)) out[t] = code;
    }
  }
  return out;
}

/** The same over the last `bars` bars of one column. Bars before the first are unknown. */
export function joinWindow(steps: TruthColumn, bars: number, decisive: typeof FALSE | typeof TRUE): TruthColumn {
  const out = new Uint8Array(steps.length);
  let lastDecisive = -Infinity;
  let lastUnknown = -1;
  for (let t = 0; t < steps.length; t++) {
    const code = steps[t]!;
    if (code === decisive) lastDecisive = t;
    else if (code === UNKNOWN) lastUnknown = t;
    if (t - lastDecisive < bars) out[t] = decisive;
    else out[t] = t - lastUnknown < bars ? UNKNOWN : TRUE - decisive;
  }
  return out;
}

/** Whether values are equal; unknown where either is null. */
export function compareValues<Value>(
  left: readonly (Value | null)[],
  right: readonly (Value | null)[],
  holds: (a: Value, b: Value) => boolean,
): TruthColumn {
  return Uint8Array.from(left, (a, t) => {
    const b = right[t] ?? null;
    return a === null || b === null ? UNKNOWN : codeOf(holds(a, b));
  });
}
