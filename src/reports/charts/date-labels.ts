const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Labels are on the first date of every so many months. */
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
const FEWEST_MONTH_LABELS = 3;

/** Index of a date to the label below it. */
export type DateLabels = ReadonlyMap<number, string>;

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

function labelMonths(dates: readonly string[], step: number): DateLabels {
  const labels = new Map<number, string>();
  for (let index = 1; index < dates.length; index++) {
    const date = dates[index] ?? '';
    const period = Math.floor(monthOf(date) / step);
    const isFirst = period !== Math.floor(monthOf(dates[index - 1] ?? '') / step);
    if (isFirst) labels.set(index, step >= 12 ? date.slice(0, 4) : `${MONTHS[monthOf(date) % 12]} ${date.slice(0, 4)}`);
  }
  return labels;
}

const areApart = (labels: DateLabels, leastBars: number): boolean => {
  const places = [...labels.keys()];
  return places.every((place, i) => i === 0 || place - (places[i - 1] ?? 0) >= leastBars);
};

/** Every so many dates, the last one among them; never so near the first edge that a label would be cut. */
function labelDays(dates: readonly string[], leastBars: number): DateLabels {
  const labels = new Map<number, string>();
  const last = dates.length - 1;
  for (let index = last; index >= Math.min(last, leastBars / 2); index -= Math.max(1, Math.ceil(leastBars))) {
    labels.set(index, dates[index] ?? '');
  }
  return labels;
}

/**
 * Where an axis of dates has labels: at the beginnings of months or years, or at single days of a short series.
 * @param leastBars how many dates apart two labels have to be in order not to touch
 */
export function pickDateLabels(dates: readonly string[], leastBars: number): DateLabels {
  for (const step of MONTH_STEPS) {
    const labels = labelMonths(dates, step);
    if (labels.size < FEWEST_MONTH_LABELS) break;
    if (areApart(labels, leastBars)) return labels;
  }
  return labelDays(dates, leastBars);
}
