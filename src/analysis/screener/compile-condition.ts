import { type Comparator, type Expression, typeOf, type ValueType } from '../../filters/expression.js';

/** A condition on the row `a` of the newest analyses: columns as properties, values as named parameters. */
export interface SqlCondition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** The columns that fields of a filter are stored in. `day` is text that has an order. */
const COLUMNS: Readonly<
  Record<string, { readonly column: string; readonly kind: 'text' | 'number' | 'day' | 'flag' }>
> = {
  ticker: { column: 'a.ticker', kind: 'text' },
  strategy: { column: 'a.strategyId', kind: 'text' },
  strategyVersion: { column: 'a.strategyVersion', kind: 'number' },
  timeframe: { column: 'a.timeframe', kind: 'text' },
  verdict: { column: 'a.verdict', kind: 'text' },
  action: { column: 'a.action', kind: 'text' },
  score: { column: 'a.score', kind: 'number' },
  conviction: { column: 'a.conviction', kind: 'number' },
  coverage: { column: 'a.coverage', kind: 'number' },
  bars: { column: 'a.bars', kind: 'number' },
  tradingDate: { column: 'a.tradingDate', kind: 'day' },
  provenance: { column: 'a.provenance', kind: 'text' },
  stale: { column: 'a.stale', kind: 'flag' },
};

/** Texts that mean the same to every database, whatever its encoding and collation. */
const PLAIN_TEXT = /^[\x20-\x7e]*$/;

const SQL_COMPARATORS: Readonly<Record<Comparator, string>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '=': '=',
  '!=': '<>',
};

class Compilation {
  readonly parameters: Record<string, string | number> = {};

  /** A condition; null where SQL might answer otherwise than the evaluation does. */
  condition(expression: Expression): string | null {
    switch (expression.kind) {
      case 'boolean':
        return expression.value ? 'TRUE' : 'FALSE';
      case 'field':
        return this.flag(expression);
      case 'not':
        return wrap(this.condition(expression.of), (of) => `NOT (${of})`);
      case 'and':
      case 'or':
        return join(
          expression.kind === 'and' ? 'AND' : 'OR',
          expression.terms.map((term) => this.condition(term)),
        );
      case 'compare':
        return this.comparison(expression.left, expression.operator, expression.right);
      case 'between': {
        const { of, low, high } = expression;
        return join('AND', [this.comparison(of, '>=', low), this.comparison(of, '<=', high)]);
      }
      case 'in':
        return join(
          'OR',
          expression.choices.map((choice) => this.comparison(expression.of, '=', choice)),
        );
      default:
        return null;
    }
  }

  private comparison(left: Expression, operator: Comparator, right: Expression): string | null {
    if (left.kind !== 'field' && right.kind !== 'field') return null;
    const type = typeOf(left);
    const isOrdered = operator !== '=' && operator !== '!=';
    // Other texts would be ordered by the collation of the database.
    if (type === 'text' && isOrdered && ![left, right].every(isDay)) return null;
    const sides = [this.operand(left, type), this.operand(right, type)];
    const [first, second] = sides;
    if (!first || !second) return null;
    return `${first} ${SQL_COMPARATORS[operator]} ${second}`;
  }

  /** Numbers are compared as doubles: a whole column would refuse 1.5. */
  private operand(expression: Expression, type: ValueType): string | null {
    switch (expression.kind) {
      case 'field': {
        const column = COLUMNS[expression.name]?.column;
        if (column === undefined) return null;
        return type === 'number' ? `CAST(${column} AS double precision)` : column;
      }
      case 'number':
        return `CAST(${this.bind(expression.value)} AS double precision)`;
      case 'text':
        return PLAIN_TEXT.test(expression.value) ? this.bind(expression.value) : null;
      case 'boolean':
        return expression.value ? 'TRUE' : 'FALSE';
      default:
        return null;
    }
  }

  private flag({ name }: Expression & { readonly kind: 'field' }): string | null {
    const known = COLUMNS[name];
    return known?.kind === 'flag' ? known.column : null;
  }

  private bind(value: string | number): string {
    const name = `w${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return `:${name}`;
  }
}

function isDay(side: Expression): boolean {
  return side.kind === 'text' || (side.kind === 'field' && COLUMNS[side.name]?.kind === 'day');
}

function wrap(of: string | null, write: (of: string) => string): string | null {
  return of === null ? null : write(of);
}

function join(word: 'AND' | 'OR', parts: readonly (string | null)[]): string | null {
  const known = parts.flatMap((part) => (part === null ? [] : [`(${part})`]));
  return known.length === parts.length ? known.join(` ${word} `) : null;
}

/**
 * A condition that reads only fields as SQL with named parameters, true, false and NULL exactly where the evaluation is
 * true, false and unknown, on every database. Null for what databases compute differently: arithmetic, which overflows
 * or divides by 0, and the order of texts that are no days.
 */
export function compileCondition(expression: Expression): SqlCondition | null {
  const compilation = new Compilation();
  const sql = compilation.condition(expression);
  return sql === null ? null : { sql, parameters: compilation.parameters };
}
