/**
 * Indexes of at most `most` values of a long line, in order: the lowest and the highest of each stretch, and both ends, so
 * that no peak and no trough is lost. All of them when there are not too many.
 */
export function selectTurns(values: Float64Array, most: number): number[] {
  const { length } = values;
  if (length <= most) return Array.from({ length }, (_, index) => index);
  const stretches = Math.floor((most - 2) / 2);
  const kept = new Set([0]);
  for (let stretch = 0; stretch < stretches; stretch++) {
    const from = Math.floor((stretch * length) / stretches);
    const to = Math.floor(((stretch + 1) * length) / stretches);
    let lowest = from;
    let highest = from;
    for (let index = from; index < to; index++) {
      if (values[index]! < values[lowest]!) lowest = index;
      if (values[index]! > values[highest]!) highest = index;
    }
    kept.add(Math.min(lowest, highest)).add(Math.max(lowest, highest));
  }
  return [...kept.add(length - 1)];
}
