import type { Timeframe } from '../market/bars/series.js';
import { childrenOf, type Expression, type IndicatorReading, type PriceColumn, readsBars } from './expression.js';
import { printExpression } from './print.js';
import { completeParameters, getReading } from './readings.js';

/** What must be there before an expression can be evaluated; each once, in the order of the text. */
export interface FilterNeeds {
  readonly columns: readonly PriceColumn[];
  readonly indicators: readonly IndicatorReading[];
  /** Names of fields of an analysis. */
  readonly fields: readonly string[];
}

/** Everything that an expression reads. */
export function listNeeds(expression: Expression): FilterNeeds {
  const leaves = distinct(listParts(expression).filter((part) => childrenOf(part).length === 0));
  return {
    columns: leaves.flatMap((leaf) => (leaf.kind === 'column' ? [leaf.name] : [])),
    indicators: leaves.flatMap((leaf) => (leaf.kind === 'indicator' ? [leaf] : [])),
    fields: leaves.flatMap((leaf) => (leaf.kind === 'field' ? [leaf.name] : [])),
  };
}

/**
 * The parts worth showing beside a result: prices, indicators, fields, and functions of them as a whole
 * (`sma(volume, 20)`, not `volume` for its sake); each once, in the order of the text.
 */
export function listTerms(expression: Expression): readonly Expression[] {
  return distinct(collectTerms(expression));
}

/**
 * Bars that must have passed before every part of an expression has a value: on a series of one bar more it can first
 * be known. A part may still have none later on (a division by 0, no volume).
 */
export function countWarmUpBars(expression: Expression, timeframe: Timeframe = '1d'): number {
  const parts = childrenOf(expression).map((part) => countWarmUpBars(part, timeframe));
  const before = Math.max(0, ...parts);
  switch (expression.kind) {
    case 'indicator': {
      const definition = getReading(expression.name);
      return definition.firstIndex(completeParameters(definition, expression.parameters), timeframe);
    }
    case 'ago':
      return before + expression.bars;
    case 'cross':
      return before + expression.within;
    case 'window':
      return before + expression.bars - (reachesBack(expression.name) ? 0 : 1);
    default:
      return before;
  }
}

/** A condition in two, both of which must hold: what a table of analyses can answer, and what needs bars. */
export interface Partition {
  /** The top-level `and` terms that read no bars; null when there are none. */
  readonly fields: Expression | null;
  readonly rest: Expression | null;
}

/** Splits a condition at its top-level `and`: `fields and rest` means the same as the whole. */
export function partition(expression: Expression): Partition {
  const terms = expression.kind === 'and' ? expression.terms : [expression];
  return {
    fields: conjunctionOf(terms.filter((term) => !readsBars(term))),
    rest: conjunctionOf(terms.filter(readsBars)),
  };
}

function conjunctionOf(terms: readonly Expression[]): Expression | null {
  const [first, second] = terms;
  if (first === undefined) return null;
  return second === undefined ? first : { kind: 'and', terms };
}

/** Whether a window looks at the value `bars` bars ago, one more than it has bars. */
function reachesBack(name: Extract<Expression, { readonly kind: 'window' }>['name']): boolean {
  return name === 'change_percent' || name === 'rising' || name === 'falling';
}

function listParts(expression: Expression): readonly Expression[] {
  return [expression, ...childrenOf(expression).flatMap(listParts)];
}

function collectTerms(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'column':
    case 'field':
    case 'indicator':
    case 'ago':
    case 'window':
      return [expression];
    default:
      return childrenOf(expression).flatMap(collectTerms);
  }
}

function distinct(expressions: readonly Expression[]): readonly Expression[] {
  return [...new Map(expressions.map((each) => [printExpression(each), each])).values()];
}
