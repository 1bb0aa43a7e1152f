import type { AnalysisSortField } from './analysis.js';

export interface SortTerm {
  readonly field: AnalysisSortField;
  readonly direction: 'ASC' | 'DESC';
}

/** A column of the sort with the value at which the next page begins. */
interface KeysetTerm {
  readonly column: string;
  readonly direction: 'ASC' | 'DESC';
  readonly parameter: string;
}

const beyond = (direction: 'ASC' | 'DESC'): '<' | '>' => (direction === 'ASC' ? '>' : '<');

/** One comparison of row values, which an index over the columns answers by itself. */
function compareAsRow(terms: readonly KeysetTerm[], direction: 'ASC' | 'DESC'): string {
  const columns = terms.map((term) => term.column).join(', ');
  const values = terms.map((term) => `:${term.parameter}`).join(', ');
  return `(${columns}) ${beyond(direction)} (${values})`;
}

/** Mixed directions: the first differing column decides. The leading bound lets an index on the first column help. */
function compareTermByTerm(terms: readonly KeysetTerm[]): string {
  const [first] = terms;
  if (first === undefined) throw new TypeError('a keyset needs a column');
  const alternatives = terms.map((term, index) => {
    const equal = terms.slice(0, index).map((earlier) => `${earlier.column} = :${earlier.parameter}`);
    return `(${[...equal, `${term.column} ${beyond(term.direction)} :${term.parameter}`].join(' AND ')})`;
  });
  return `${first.column} ${beyond(first.direction)}= :${first.parameter} AND (${alternatives.join(' OR ')})`;
}

/** SQL that holds for the rows after the last one of a page, on both dialects. */
export function computeKeysetCondition(terms: readonly KeysetTerm[]): string {
  const [first] = terms;
  const sameDirection = first !== undefined && terms.every((term) => term.direction === first.direction);
  return sameDirection ? compareAsRow(terms, first.direction) : compareTermByTerm(terms);
}
