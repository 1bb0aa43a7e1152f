import { createFrame } from '../../src/analysis/indicators/series-frame.js';
import type { FieldColumns } from '../../src/filters/evaluate.js';
import type { Expression } from '../../src/filters/expression.js';
import { completeParameters, getReading } from '../../src/filters/readings.js';
import type { Series } from '../../src/market/bars/series.js';

type Value = number | string | boolean | null;

/** The value of an expression on one bar, straight from the definitions: no columns, no memory, loops over each window. */
export class NaiveFilter {
  constructor(
    private readonly series: Series,
    private readonly fields: FieldColumns = {},
  ) {}

  valueAt(expression: Expression, t: number): Value {
    if (t < 0) return null;
    switch (expression.kind) {
      case 'number':
      case 'text':
      case 'boolean':
        return expression.value;
      case 'column':
        return this.series[expression.name][t] ?? null;
      case 'field':
        return this.fields[expression.name]?.[t] ?? null;
      case 'indicator': {
        const definition = getReading(expression.name);
        const parameters = completeParameters(definition, expression.parameters);
        return finite(definition.compute(createFrame(this.series), parameters)[expression.component]?.[t] ?? NaN);
      }
      case 'negate':
        return this.numeric([expression.of], t, ([x]) => -x!);
      case 'arithmetic':
        return this.numeric([expression.left, expression.right], t, ([a, b]) => {
          if (expression.operator === '+') return a! + b!;
          if (expression.operator === '-') return a! - b!;
          return expression.operator === '*' ? a! * b! : a! / b!;
        });
      case 'combine':
        return this.numeric(expression.of, t, (values) => {
          if (expression.name === 'abs') return Math.abs(values[0]!);
          return expression.name === 'min' ? Math.min(...values) : Math.max(...values);
        });
      case 'ago':
        return this.valueAt(expression.of, t - expression.bars);
      case 'window':
        return this.windowAt(expression, t);
      default:
        return this.truthAt(expression, t);
    }
  }

  private truthAt(expression: Expression, t: number): boolean | null {
    const truth = (of: Expression): boolean | null => {
      const value = this.valueAt(of, t);
      return typeof value === 'boolean' ? value : null;
    };
    switch (expression.kind) {
      case 'not':
        return not(truth(expression.of));
      case 'and':
        return all(expression.terms.map(truth));
      case 'or':
        return any(expression.terms.map(truth));
      case 'compare':
        return compare(this.valueAt(expression.left, t), expression.operator, this.valueAt(expression.right, t));
      case 'between': {
        const [of, low, high] = [expression.of, expression.low, expression.high].map((part) => this.valueAt(part, t));
        return all([compare(of ?? null, '>=', low ?? null), compare(of ?? null, '<=', high ?? null)]);
      }
      case 'in':
        return any(
          expression.choices.map((choice) => compare(this.valueAt(expression.of, t), '=', this.valueAt(choice, t))),
        );
      case 'cross': {
        const sign = expression.direction === 'above' ? '>' : '<';
        const stands = (bar: number): boolean | null =>
          compare(this.valueAt(expression.left, bar), sign, this.valueAt(expression.right, bar));
        const bars = Array.from({ length: expression.within }, (_, i) => t - i);
        return any(bars.map((bar) => (bar < 0 ? null : all([stands(bar), not(stands(bar - 1))]))));
      }
      default:
        throw new Error(`no condition: ${expression.kind}`);
    }
  }

  private windowAt(window: Extract<Expression, { readonly kind: 'window' }>, t: number): Value {
    const { name, of, bars } = window;
    const at = (bar: number): number | null => this.valueAt(of, bar) as number | null;
    if (name === 'rising' || name === 'falling') {
      const steps = Array.from({ length: bars }, (_, i) =>
        compare(at(t - i), name === 'rising' ? '>' : '<', at(t - i - 1)),
      );
      return all(steps);
    }
    if (name === 'change_percent') {
      const [now, base] = [at(t), at(t - bars)];
      return now === null || base === null ? null : finite((now / base - 1) * 100 * Math.sign(base));
    }
    if (name === 'ema') return this.emaAt(at, bars, t);
    const values = Array.from({ length: bars }, (_, i) => at(t - bars + 1 + i));
    if (values.includes(null)) return null;
    const numbers = values as number[];
    if (name === 'highest') return Math.max(...numbers);
    if (name === 'lowest') return Math.min(...numbers);
    const weights = numbers.map((_, i) => (name === 'wma' ? i + 1 : 1));
    const sum = numbers.reduce((total, value, i) => total + value * weights[i]!, 0);
    return finite(sum / weights.reduce((total, weight) => total + weight, 0));
  }

  /** Starts behind the last null before the bar. */
  private emaAt(at: (bar: number) => number | null, bars: number, t: number): number | null {
    const values: number[] = [];
    for (let bar = t, value = at(bar); value !== null; bar--, value = at(bar)) values.unshift(value);
    if (values.length < bars) return null;
    const seed = values.slice(0, bars).reduce((total, value) => total + value, 0) / bars;
    return values.slice(bars).reduce((average, value) => average + ((value - average) * 2) / (bars + 1), seed);
  }

  private numeric(parts: readonly Expression[], t: number, compute: (values: number[]) => number): number | null {
    const values = parts.map((part) => this.valueAt(part, t));
    return values.includes(null) ? null : finite(compute(values as number[]));
  }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function not(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

function all(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}

function any(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(true)) return true;
  return values.includes(null) ? null : false;
}

function compare(left: Value, operator: string, right: Value): boolean | null {
  if (left === null || right === null) return null;
  if (operator === '=') return left === right;
  if (operator === '!=') return left !== right;
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}
