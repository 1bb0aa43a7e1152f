import type { CursorValue } from '../platform/http/cursor.service.js';
import { type AnalysisFilter, type AnalysisSummary, SCREEN_SORT_FIELDS } from './analysis.js';
import type { SortTerm } from './analysis-keyset.js';

/** One page of a list, as a repository is asked for it. */
export interface AnalysisListRequest {
  readonly ownerId: string;
  readonly filter: AnalysisFilter;
  /** At least one term. */
  readonly sort: readonly SortTerm[];
  /** Sort values and id of the row before the page; null for the first page. */
  readonly after: readonly CursorValue[] | null;
  /** The most rows to read. */
  readonly limit: number;
}

/** Reads `-createdAt,ticker`, which the query class has checked against its list of fields. */
export function parseSort(text: string): readonly SortTerm[] {
  return text.split(',').map((part) => {
    const field = SCREEN_SORT_FIELDS.find((known) => known === part.replace(/^-/, ''));
    if (field === undefined) throw new TypeError(`'${part}' passed validation as a sort field`);
    return { field, direction: part.startsWith('-') ? 'DESC' : 'ASC' };
  });
}

/** Where a row stands in a list: its sort values, then its id. */
export function positionOf(summary: AnalysisSummary, sort: readonly SortTerm[]): readonly CursorValue[] {
  const values = sort.map(({ field }) => (field === 'createdAt' ? summary.createdAt.toISOString() : summary[field]));
  return [...values, summary.id];
}
