import type { SeriesFrame } from '../../analysis/indicators/series-frame.js';
import type { Series } from '../../market/bars/series.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Ledger } from './ledger.js';

/** The reference run: two simple averages, and optional brackets in percent of the signal bar's close. */
export interface SmaCrossParameters {
  /** Bars of the faster average. */
  readonly fast: number;
  readonly slow: number;
  readonly stopPercent?: number | null;
  readonly targetPercent?: number | null;
}

const LONGEST_WINDOW = 5000;

/** @throws DomainError VALIDATION_FAILED unless 1 <= fast < slow <= 5000, whole, and percentages are within 0..100. */
export function requireSmaCross({ fast, slow, stopPercent, targetPercent }: SmaCrossParameters): void {
  const faults: [name: string, detail: string][] = [];
  if (!Number.isInteger(fast) || fast < 1)
    faults.push(['fast', `fast must be a whole number of bars from 1, not ${fast}.`]);
  if (!Number.isInteger(slow) || slow <= fast || slow > LONGEST_WINDOW)
    faults.push(['slow', `slow must be a whole number of bars above fast, at most ${LONGEST_WINDOW}, not ${slow}.`]);
  if (stopPercent != null && !(stopPercent > 0 && stopPercent < 100))
    faults.push(['stopPercent', `stopPercent must be above 0 and below 100, not ${stopPercent}.`]);
  if (targetPercent != null && !(targetPercent > 0 && targetPercent <= 1000))
    faults.push(['targetPercent', `targetPercent must be above 0 and at most 1000, not ${targetPercent}.`]);
  if (faults.length === 0) return;
  throw new DomainError('VALIDATION_FAILED', faults[0]![1], {
    errors: faults.map(([name, detail]) => ({ pointer: `/parameters/${name}`, code: 'OUT_OF_RANGE', detail })),
  });
}

interface Levels {
  readonly stop: number;
  readonly target: number;
}

/** What the last close asks of the next open. */
type Order = { readonly kind: 'buy'; readonly levels: Levels } | { readonly kind: 'sell' } | null;

/**
 * Runs the reference strategy over `firstBar..lastBar`: up-cross buys all that the cash pays for at the next open,
 * down-cross sells, brackets are live from the entry bar, and the last bar's OPEN ends a position.
 */
export function runSmaCross(
  series: Series,
  frame: SeriesFrame,
  parameters: SmaCrossParameters,
  run: { readonly ledger: Ledger; readonly firstBar: number; readonly lastBar: number },
): void {
  const { open, high, low, close } = series;
  const { ledger, firstBar, lastBar } = run;
  const findCross = bindCross(frame, parameters);
  let order: Order = null;
  let levels: Levels = { stop: -Infinity, target: Infinity };
  for (let t = firstBar; t <= lastBar; t++) {
    if (order?.kind === 'buy') {
      const fill = ledger.fillOfPurchase(open[t]!);
      ledger.buy(t, fill, ledger.countAffordable(fill));
      levels = order.levels;
    }
    if (order?.kind === 'sell') ledger.sell(t, open[t]!, 'signal');
    if (ledger.isOpen && low[t]! <= levels.stop) ledger.sell(t, Math.min(open[t]!, levels.stop), 'stop');
    if (ledger.isOpen && high[t]! >= levels.target) ledger.sell(t, Math.max(open[t]!, levels.target), 'target');
    if (t === lastBar && ledger.isOpen) ledger.sell(t, open[t]!, 'end_of_data');
    ledger.settle(t, close[t]!);
    order = decide(findCross(t), ledger.isOpen, () => computeBrackets(parameters, close[t]!));
  }
}

/** 1 where the fast average crosses above the slow one at close `t`, -1 where it crosses below, else 0. */
function bindCross(frame: SeriesFrame, { fast, slow }: SmaCrossParameters): (t: number) => -1 | 0 | 1 {
  const fasts = frame.simpleAverage(fast);
  const slows = frame.simpleAverage(slow);
  return (t) => {
    if (t < slow) return 0;
    const before = fasts[t - 1]! - slows[t - 1]!;
    const now = fasts[t]! - slows[t]!;
    if (before < 0 && now > 0) return 1;
    return before > 0 && now < 0 ? -1 : 0;
  };
}

function decide(cross: -1 | 0 | 1, isLong: boolean, computeLevels: () => Levels): Order {
  if (cross === 1 && !isLong) return { kind: 'buy', levels: computeLevels() };
  return cross === -1 && isLong ? { kind: 'sell' } : null;
}

function computeBrackets({ stopPercent, targetPercent }: SmaCrossParameters, close: number): Levels {
  return {
    stop: stopPercent == null ? -Infinity : close * (1 - stopPercent / 100),
    target: targetPercent == null ? Infinity : close * (1 + targetPercent / 100),
  };
}
