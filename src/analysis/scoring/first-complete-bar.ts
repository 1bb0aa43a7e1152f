import { countWarmUpBars } from '../../filters/needs.js';
import { listReadings } from '../strategies/entry-check.js';
import { prepareReading } from './entry-checks.js';
import { voteAt, type PreparedAnalysis } from './prepare.js';

/**
 * Index of the first bar on which every indicator that weighs something has a vote, every reading of the entry checks
 * exists and every filter among them has warmed up; the length of the series when there is none. Before it a strategy is judged on less than it asks for.
 */
export function findFirstCompleteBar({ series, strategy, frame, indicators, compute }: PreparedAnalysis): number {
  const weighed = indicators.filter((indicator) => indicator.weight > 0);
  const readings = strategy.entryChecks.flatMap(listReadings).map((reading) => prepareReading(reading, frame, compute));
  const warmUps = strategy.entryChecks.map((rule) =>
    rule.kind === 'filter' ? countWarmUpBars(rule.condition, series.timeframe) : 0,
  );
  const start = Math.max(0, ...warmUps, ...weighed.map((indicator) => indicator.firstIndex));
  for (let t = start; t < series.length; t++) {
    const isComplete =
      weighed.every((indicator) => voteAt(indicator, t).vote !== null) &&
      readings.every((read) => !Number.isNaN(read(t)));
    if (isComplete) return t;
  }
  return series.length;
}
