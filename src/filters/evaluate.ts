import { createFrame, SeriesFrame } from '../analysis/indicators/series-frame.js';
import type { Series } from '../market/bars/series.js';
import { Evaluation, type FilterValue } from './evaluation.js';
import { type Expression, typeOf } from './expression.js';
import { listTerms } from './needs.js';
import { printExpression } from './print.js';
import { truthOf } from './truth.js';

/** Bars to evaluate on. A frame shares what was computed on it before. */
export type FilterBars = Series | SeriesFrame;

/** Fields with a value for every bar, as a backtest has them: what was known at that bar's close. */
export type FieldColumns = Readonly<Record<string, readonly FilterValue[]>>;

/** Fields of one analysis; they hold on the last bar. */
export type FieldValues = Readonly<Record<string, FilterValue>>;

/** A part of a filter that has a value of its own, in canonical text, with that value. */
export interface TermValue {
  readonly term: string;
  readonly value: FilterValue;
}

/**
 * A condition on every bar: true, false, or null where it is not known (a reading is not there yet, a division by 0).
 * The value at bar t depends on bars 0..t alone.
 * @throws TypeError when the expression is no condition or reads a field that is not given.
 */
export function evaluateSeries(
  expression: Expression,
  bars: FilterBars,
  fields: FieldColumns = {},
): readonly (boolean | null)[] {
  const evaluation = new Evaluation({
    frame: frameOf(bars),
    length: bars.length,
    readField: (name) => readColumn(fields, name, bars.length),
  });
  return Array.from(evaluation.truth(expression), truthOf);
}

/**
 * A condition on the last bar. Without bars (null, or an empty series) prices and indicators are unknown, and fields
 * still count.
 * @throws TypeError when the expression is no condition or reads a field that is not given.
 */
export function evaluateLast(
  expression: Expression,
  bars: FilterBars | null,
  fields: FieldValues = {},
): boolean | null {
  return truthOf(evaluateAtEnd(bars, fields).truth(expression).at(-1));
}

/** The value of an expression of any type on the last bar; otherwise as `evaluateLast`. */
export function readLast(expression: Expression, bars: FilterBars | null, fields: FieldValues = {}): FilterValue {
  return readValue(evaluateAtEnd(bars, fields), expression);
}

/** The values, on the last bar, of every price, indicator and field that an expression uses, in the order of the text. */
export function readTerms(
  expression: Expression,
  bars: FilterBars | null,
  fields: FieldValues = {},
): readonly TermValue[] {
  return readEach(evaluateAtEnd(bars, fields), expression);
}

/** A condition on the last bar, with the values of its terms on demand: what both of them need is computed once. */
export interface JudgedBar {
  /** As of `evaluateLast`. */
  readonly holds: boolean | null;
  /** As of `readTerms`, of the same or of another expression. */
  readTerms(expression: Expression): readonly TermValue[];
}

/** As `evaluateLast`, for callers that go on to read terms. Null as a condition always holds. */
export function judgeLast(expression: Expression | null, bars: FilterBars | null, fields: FieldValues = {}): JudgedBar {
  const evaluation = evaluateAtEnd(bars, fields);
  return {
    holds: expression === null || truthOf(evaluation.truth(expression).at(-1)),
    readTerms: (whole) => readEach(evaluation, whole),
  };
}

function readEach(evaluation: Evaluation, expression: Expression): readonly TermValue[] {
  return listTerms(expression).map((term) => ({ term: printExpression(term), value: readValue(evaluation, term) }));
}

function readValue(evaluation: Evaluation, expression: Expression): FilterValue {
  switch (typeOf(expression)) {
    case 'number': {
      const value = evaluation.numbers(expression).at(-1);
      // There is no -0 in JSON.
      return value === undefined || Number.isNaN(value) ? null : value + 0;
    }
    case 'boolean':
      return truthOf(evaluation.truth(expression).at(-1));
    case 'text':
      return evaluation.texts(expression).at(-1) ?? null;
  }
}

function frameOf(bars: FilterBars): SeriesFrame {
  return bars instanceof SeriesFrame ? bars : createFrame(bars);
}

function evaluateAtEnd(bars: FilterBars | null, fields: FieldValues): Evaluation {
  const hasBars = bars !== null && bars.length > 0;
  const length = hasBars ? bars.length : 1;
  return new Evaluation({
    frame: hasBars ? frameOf(bars) : null,
    length,
    readField: (name) => {
      const value = fields[name];
      if (value === undefined) throw new TypeError(`The field "${name}" is not given; say null when it has no value.`);
      // Nothing but the last bar is looked at, and a filter asks for no earlier value of a field.
      return new Array<FilterValue>(length).fill(value);
    },
  });
}

function readColumn(fields: FieldColumns, name: string, length: number): readonly FilterValue[] {
  const column = fields[name];
  if (column?.length === length) return column;
  throw new TypeError(`The field "${name}" needs one value for each of the ${length} bars.`);
}
