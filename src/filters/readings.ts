import type { IndicatorDefinition, IndicatorOutput, IndicatorParameters } from '../analysis/indicators/indicator.js';
import { readParameter, windowParameter } from '../analysis/indicators/parameters.js';
import { computeYearDistance } from '../analysis/indicators/price-extremes.js';
import { INDICATORS } from '../analysis/indicators/registry.js';
import type { SeriesFrame } from '../analysis/indicators/series-frame.js';
import { computeRelativeVolume } from '../analysis/indicators/volume-measures.js';
import type { Timeframe } from '../market/bars/series.js';

/** What a filter can read from bars by name: every indicator of the catalog and three measures that are none. */
export interface ReadingDefinition extends Pick<
  IndicatorDefinition,
  'title' | 'description' | 'parameters' | 'components' | 'valueComponent' | 'conflict'
> {
  readonly name: string;
  /** Index of the first bar on which every component exists. */
  firstIndex(parameters: IndicatorParameters, timeframe: Timeframe): number;
  /** Components by name, one value per bar; NaN where there is none. The columns may be shared: read only. */
  compute(frame: SeriesFrame, parameters: IndicatorParameters): IndicatorOutput;
}

const BARS_BEFORE_A_YEAR = { '1d': 251, '1w': 51 } as const;

const relativeVolume: ReadingDefinition = {
  name: 'relative_volume',
  title: 'Relative Volume',
  description: "The bar's volume divided by the mean volume of the bars before it; none where nothing traded in those.",
  parameters: [windowParameter('period', 20, 'Bars in the mean, without the bar itself.', 1)],
  components: ['value'],
  valueComponent: 'value',
  firstIndex: (parameters) => readParameter(parameters, 'period'),
  compute: (frame, parameters) => ({ value: computeRelativeVolume(frame, readParameter(parameters, 'period')) }),
};

const yearHighDistance: ReadingDefinition = {
  name: 'week52_high_distance',
  title: 'Distance From the 52-Week High',
  description:
    'Close / highest high of the last 52 weeks - 1, as a fraction: -0.1 is 10 % below the high; never above 0.',
  parameters: [],
  components: ['value'],
  valueComponent: 'value',
  firstIndex: (_, timeframe) => BARS_BEFORE_A_YEAR[timeframe],
  compute: (frame) => ({ value: computeYearDistance(frame).fromHigh }),
};

const yearLowDistance: ReadingDefinition = {
  name: 'week52_low_distance',
  title: 'Distance From the 52-Week Low',
  description: 'Close / lowest low of the last 52 weeks - 1, as a fraction: 0.1 is 10 % above the low; never below 0.',
  parameters: [],
  components: ['value'],
  valueComponent: 'value',
  firstIndex: (_, timeframe) => BARS_BEFORE_A_YEAR[timeframe],
  compute: (frame) => ({ value: computeYearDistance(frame).fromLow }),
};

/** Every reading: the indicators in the order of the catalog, then the measures. */
export const READINGS: readonly ReadingDefinition[] = [
  ...INDICATORS,
  relativeVolume,
  yearHighDistance,
  yearLowDistance,
];

const BY_NAME: ReadonlyMap<string, ReadingDefinition> = new Map(READINGS.map((each) => [each.name, each]));

/** Parameters that only say when an indicator votes. A filter may give them, but its values do not depend on them. */
const VOTE_PARAMETERS: ReadonlySet<string> = new Set(['oversold', 'overbought', 'threshold', 'lookback']);

/** Whether a parameter changes the values of an indicator, not only its vote. */
export function shapesValues(parameter: string): boolean {
  return !VOTE_PARAMETERS.has(parameter);
}

/** The reading of that exact name. @throws TypeError when there is none: the expression was not checked. */
export function getReading(name: string): ReadingDefinition {
  const found = BY_NAME.get(name);
  if (found === undefined) throw new TypeError(`There is no reading "${name}": parse the filter first.`);
  return found;
}

/** All parameters of a reading: those that an expression keeps, and the defaults of those that it does not need. */
export function completeParameters(definition: ReadingDefinition, kept: IndicatorParameters): IndicatorParameters {
  return Object.fromEntries(definition.parameters.map(({ name, default: value }) => [name, kept[name] ?? value]));
}
