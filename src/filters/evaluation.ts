import type { IndicatorOutput } from '../analysis/indicators/indicator.js';
import type { SeriesFrame } from '../analysis/indicators/series-frame.js';
import { type Expression, type IndicatorReading, typeOf } from './expression.js';
import {
  compareNumbers,
  computeArithmetic,
  computeChangePercent,
  computeCrossings,
  computeExtreme,
  computeSteps,
  computeWindow,
  type NumberColumn,
  shiftNumbers,
  withoutInfinities,
} from './numbers.js';
import { printExpression } from './print.js';
import { completeParameters, getReading } from './readings.js';
import {
  codeOf,
  compareValues,
  constantTruth,
  FALSE,
  joinTruth,
  joinWindow,
  negateTruth,
  TRUE,
  type TruthColumn,
  UNKNOWN,
} from './truth.js';

/** A value of a field, or of any expression on one bar. */
export type FilterValue = number | string | boolean | null;

type ExpressionOf<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;

/** What an evaluation reads. */
export interface EvaluationInput {
  /** Null where there are no bars: prices and indicators are unknown then. */
  readonly frame: SeriesFrame | null;
  /** Bars of the frame; without one, the bars for which fields are given. */
  readonly length: number;
  /** The values of a field, one per bar. */
  readonly readField: (name: string) => readonly FilterValue[];
}

/**
 * Computes expressions column by column: each part once for all bars, each distinct part and indicator once. Every
 * function used looks at the bar and those before it only, so a later bar never changes an earlier value.
 */
export class Evaluation {
  private readonly numberMemo = new Map<string, NumberColumn>();
  private readonly truthMemo = new Map<string, TruthColumn>();
  private readonly outputMemo = new Map<string, IndicatorOutput>();

  constructor(private readonly input: EvaluationInput) {}

  /** An expression of type number: NaN where it is unknown. */
  numbers(expression: Expression): NumberColumn {
    return remember(this.numberMemo, printExpression(expression), () => this.computeNumbers(expression));
  }

  /** An expression of type boolean. */
  truth(expression: Expression): TruthColumn {
    return remember(this.truthMemo, printExpression(expression), () => this.computeTruth(expression));
  }

  /** An expression of type text: null where it is unknown. */
  texts(expression: Expression): readonly (string | null)[] {
    if (expression.kind === 'text') return Array.from({ length: this.input.length }, () => expression.value);
    if (expression.kind !== 'field') throw unexpected(expression, 'text');
    return this.input.readField(expression.name).map((value) => (typeof value === 'string' ? value : null));
  }

  private computeNumbers(expression: Expression): NumberColumn {
    const { frame, length, readField } = this.input;
    switch (expression.kind) {
      case 'number':
        return new Float64Array(length).fill(expression.value);
      case 'column':
        return frame === null ? new Float64Array(length).fill(NaN) : withoutInfinities(frame[expression.name]);
      case 'field': {
        const values = readField(expression.name);
        return withoutInfinities(Float64Array.from(values, (value) => (typeof value === 'number' ? value : NaN)));
      }
      case 'indicator':
        return this.readIndicator(expression);
      case 'negate':
        return this.numbers(expression.of).map((value) => 0 - value);
      case 'arithmetic':
        return computeArithmetic(this.numbers(expression.left), this.numbers(expression.right), expression.operator);
      case 'combine': {
        const columns = expression.of.map((part) => this.numbers(part));
        return expression.name === 'abs'
          ? computeExtreme(columns, 'max').map(Math.abs)
          : computeExtreme(columns, expression.name);
      }
      case 'ago':
        return shiftNumbers(this.numbers(expression.of), expression.bars);
      case 'window':
        if (expression.name === 'rising' || expression.name === 'falling') throw unexpected(expression, 'number');
        return expression.name === 'change_percent'
          ? computeChangePercent(this.numbers(expression.of), expression.bars)
          : computeWindow(this.numbers(expression.of), expression.bars, expression.name);
      default:
        throw unexpected(expression, 'number');
    }
  }

  private readIndicator({ name, parameters, component }: IndicatorReading): NumberColumn {
    const { frame, length } = this.input;
    if (frame === null) return new Float64Array(length).fill(NaN);
    const definition = getReading(name);
    const output = remember(this.outputMemo, `${name} ${JSON.stringify(parameters)}`, () =>
      definition.compute(frame, completeParameters(definition, parameters)),
    );
    const column = output[component];
    if (column === undefined) throw new TypeError(`${name} has no component "${component}": parse the filter first.`);
    return withoutInfinities(column);
  }

  private computeTruth(expression: Expression): TruthColumn {
    const { length, readField } = this.input;
    switch (expression.kind) {
      case 'boolean':
        return constantTruth(codeOf(expression.value), length);
      case 'field':
        return Uint8Array.from(readField(expression.name), (value) =>
          codeOf(typeof value === 'boolean' ? value : null),
        );
      case 'compare':
        return this.compare(expression);
      case 'between': {
        const { of, low, high } = expression;
        const above = this.compare({ kind: 'compare', operator: '>=', left: of, right: low });
        const below = this.compare({ kind: 'compare', operator: '<=', left: of, right: high });
        return joinTruth([above, below], FALSE);
      }
      case 'in': {
        const { of, choices } = expression;
        const equals = choices.map((right) => this.compare({ kind: 'compare', operator: '=', left: of, right }));
        return joinTruth(equals, TRUE);
      }
      case 'not':
        return negateTruth(this.truth(expression.of));
      case 'and':
      case 'or': {
        const terms = expression.terms.map((term) => this.truth(term));
        return joinTruth(terms, expression.kind === 'and' ? FALSE : TRUE);
      }
      case 'ago': {
        const out = constantTruth(UNKNOWN, length);
        const { bars } = expression;
        if (bars < length) out.set(this.truth(expression.of).subarray(0, length - bars), bars);
        return out;
      }
      case 'window':
        if (expression.name !== 'rising' && expression.name !== 'falling') throw unexpected(expression, 'boolean');
        return joinWindow(computeSteps(this.numbers(expression.of), expression.name), expression.bars, FALSE);
      case 'cross': {
        const { left, right, direction, within } = expression;
        return joinWindow(computeCrossings(this.numbers(left), this.numbers(right), direction), within, TRUE);
      }
      default:
        throw unexpected(expression, 'boolean');
    }
  }

  private compare({ operator, left, right }: ExpressionOf<'compare'>): TruthColumn {
    switch (typeOf(left)) {
      case 'number':
        return compareNumbers(this.numbers(left), this.numbers(right), operator);
      case 'text':
        return compareValues(this.texts(left), this.texts(right), TEXT_COMPARISONS[operator]);
      case 'boolean': {
        const equal = this.truth(left).map((code, t) => {
          const other = this.truth(right)[t];
          return code === UNKNOWN || other === UNKNOWN ? UNKNOWN : codeOf(code === other);
        });
        return operator === '=' ? equal : negateTruth(equal);
      }
    }
  }
}

const TEXT_COMPARISONS: Readonly<Record<ExpressionOf<'compare'>['operator'], (a: string, b: string) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

function remember<Value>(memo: Map<string, Value>, key: string, compute: () => Value): Value {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = compute();
  memo.set(key, made);
  return made;
}

function unexpected(expression: Expression, type: string): TypeError {
  return new TypeError(`${printExpression(expression)} is no ${type}: parse the filter first.`);
}
