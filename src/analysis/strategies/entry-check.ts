import type { Expression } from '../../filters/expression.js';
import type { IndicatorName, IndicatorParameters } from '../indicators/indicator.js';

/** A number that an entry check looks at, on the bar being judged. */
export type CheckReading =
  | { readonly of: 'close' }
  | {
      /** An indicator's component (the first one unless named) under the strategy's parameters, then these. */
      readonly of: 'indicator';
      readonly indicator: IndicatorName;
      readonly component?: string;
      readonly parameters?: IndicatorParameters;
    }
  | {
      /** The indicator's value now minus its value `bars` bars ago. */
      readonly of: 'change';
      readonly indicator: IndicatorName;
      readonly component?: string;
      readonly bars: number;
    }
  | {
      /** The bar's volume divided by the mean volume of the `bars` bars before it. */
      readonly of: 'volume_ratio';
      readonly bars: number;
    };

export type Comparator = '<' | '<=' | '>' | '>=';

export interface Comparison {
  readonly left: CheckReading;
  readonly comparator: Comparator;
  readonly right: number | CheckReading;
}

/** A condition for entering, as data. */
export type EntryCheckRule =
  | { readonly kind: 'range'; readonly reading: CheckReading; readonly minimum: number; readonly maximum: number }
  | ({ readonly kind: 'compare' } & Comparison)
  | { readonly kind: 'any'; readonly alternatives: readonly Comparison[] }
  | FilterRule;

/** A condition in the language of filters, over prices and indicators alone. */
export interface FilterRule {
  readonly kind: 'filter';
  readonly name: string;
  /** The canonical text of the condition. */
  readonly where: string;
  readonly condition: Expression;
}

/** The readings that a check looks at; those of a filter are its own business. */
export function listReadings(rule: EntryCheckRule): readonly CheckReading[] {
  switch (rule.kind) {
    case 'range':
      return [rule.reading];
    case 'compare':
      return listCompared(rule);
    case 'any':
      return rule.alternatives.flatMap(listCompared);
    case 'filter':
      return [];
  }
}

function listCompared({ left, right }: Comparison): CheckReading[] {
  return typeof right === 'number' ? [left] : [left, right];
}

/** The check in words, unique within a strategy: `30 <= rsi <= 70`, `close >= sma(50)`; the name of a filter. */
export function describeEntryCheck(rule: EntryCheckRule): string {
  switch (rule.kind) {
    case 'range':
      return `${rule.minimum} <= ${describeReading(rule.reading)} <= ${rule.maximum}`;
    case 'compare':
      return describeComparison(rule);
    case 'any':
      return `one of: ${rule.alternatives.map(describeComparison).join(', ')}`;
    case 'filter':
      return rule.name;
  }
}

function describeComparison({ left, comparator, right }: Comparison): string {
  return `${describeReading(left)} ${comparator} ${typeof right === 'number' ? right : describeReading(right)}`;
}

function describeReading(reading: CheckReading): string {
  switch (reading.of) {
    case 'close':
      return 'close';
    case 'indicator':
      return describeIndicator(reading.indicator, reading.parameters, reading.component);
    case 'change':
      return `change of ${describeIndicator(reading.indicator, undefined, reading.component)} over ${reading.bars} bars`;
    case 'volume_ratio':
      return `volume / mean volume of the ${reading.bars} bars before`;
  }
}

function describeIndicator(name: string, parameters?: IndicatorParameters, component?: string): string {
  const values = parameters === undefined ? '' : `(${Object.values(parameters).join(',')})`;
  return `${name}${values}${component === undefined ? '' : `.${component}`}`;
}
