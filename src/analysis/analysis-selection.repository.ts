import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { AnalysisFilter, AnalysisSummary } from './analysis.js';
import { computeKeysetCondition, type SortTerm } from './analysis-keyset.js';
import type { AnalysisListRequest } from './analysis-list.js';

/** The columns that the whole list of analyses and the list of the latest ones have in common. */
export interface SummaryColumns {
  readonly ticker: string;
  readonly timeframe: AnalysisSummary['timeframe'];
  readonly strategyId: string;
  readonly strategyVersion: number;
  readonly asOf: Date;
  readonly tradingDate: string;
  readonly provenance: string;
  readonly stale: boolean;
  readonly bars: number;
  readonly close: number;
  readonly score: number;
  readonly conviction: number;
  readonly coverage: number;
  readonly verdict: string;
  readonly action: string | null;
  readonly jobId: string | null;
  readonly createdAt: Date;
}

export const SUMMARY_COLUMNS: readonly (keyof SummaryColumns)[] = [
  'ticker',
  'timeframe',
  'strategyId',
  'strategyVersion',
  'asOf',
  'tradingDate',
  'provenance',
  'stale',
  'bars',
  'close',
  'score',
  'conviction',
  'coverage',
  'verdict',
  'action',
  'jobId',
  'createdAt',
];

/** The summary in a row; verdict and action are held to their values by CHECKs. */
export function toSummary(id: string, row: SummaryColumns): AnalysisSummary {
  return {
    id,
    ticker: row.ticker,
    timeframe: row.timeframe,
    strategy: { id: row.strategyId, version: row.strategyVersion },
    asOf: row.asOf,
    tradingDate: row.tradingDate,
    provenance: row.provenance,
    stale: row.stale,
    bars: row.bars,
    close: row.close,
    score: row.score,
    conviction: row.conviction,
    coverage: row.coverage,
    verdict: row.verdict as AnalysisSummary['verdict'],
    action: row.action as AnalysisSummary['action'],
    jobId: row.jobId,
    createdAt: row.createdAt,
  };
}

/** The columns of a summary for an insert. */
export function toSummaryColumns(summary: AnalysisSummary): SummaryColumns {
  const { ticker, timeframe, strategy, asOf, tradingDate, provenance, stale, bars, close } = summary;
  const { score, conviction, coverage, verdict, action, jobId, createdAt } = summary;
  return {
    ticker,
    timeframe,
    strategyId: strategy.id,
    strategyVersion: strategy.version,
    asOf,
    tradingDate,
    provenance,
    stale,
    bars,
    close,
    score,
    conviction,
    coverage,
    verdict,
    action,
    jobId,
    createdAt,
  };
}

const CONDITIONS: Readonly<Record<keyof AnalysisFilter, string>> = {
  ticker: 'a.ticker = :ticker',
  strategy: 'a.strategyId = :strategy',
  timeframe: 'a.timeframe = :timeframe',
  verdict: 'a.verdict = :verdict',
  minScore: 'a.score >= :minScore',
  jobId: 'a.jobId = :jobId',
  from: 'a.tradingDate >= :from',
  to: 'a.tradingDate <= :to',
};

/** Restricts a query over the alias `a` to one owner and a filter. */
export function applyFilter<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  ownerId: string,
  filter: AnalysisFilter,
): SelectQueryBuilder<E> {
  query.where('a.ownerId = :ownerId', { ownerId });
  for (const [name, condition] of Object.entries(CONDITIONS)) {
    const value = filter[name as keyof AnalysisFilter];
    if (value !== undefined) query.andWhere(condition, { [name]: value });
  }
  return query;
}

/** Orders a query over the alias `a` and takes one page; `idColumn` breaks ties. */
export function applyPage<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  idColumn: string,
  { filter, sort, after, limit }: AnalysisListRequest,
): SelectQueryBuilder<E> {
  const terms = [...sort.map(toTerm), { column: idColumn, direction: sort.at(-1)?.direction ?? 'DESC' }];
  const isNarrow = spansFewDays(filter);
  for (const { column, direction } of terms) query.addOrderBy(isNarrow ? outOfIndex(column) : column, direction);
  if (after !== null) {
    const named = terms.map((term, index) => ({ ...term, parameter: `after${index}` }));
    query.andWhere(`(${computeKeysetCondition(named)})`);
    for (const [index, { column, parameter }] of named.entries()) {
      query.setParameter(parameter, toValue(column, after[index]));
    }
  }
  return query.limit(limit);
}

/** Of so few days the rows are found by their day and sorted; of more, they are met soon enough in the order of the list. */
const FEW_DAYS = 31;
const MS_PER_DAY = 86_400_000;

function spansFewDays({ from, to }: AnalysisFilter): boolean {
  return from !== undefined && to !== undefined && (Date.parse(to) - Date.parse(from)) / MS_PER_DAY < FEW_DAYS;
}

/**
 * The same value, in an order that no index has. Days of long ago stand at the far end of the order of the list, and a
 * database that takes them for evenly spread reads all rows before them.
 */
const outOfIndex = (column: string): string => `COALESCE(${column}, ${column})`;

function toTerm({ field, direction }: SortTerm): { column: string; direction: 'ASC' | 'DESC' } {
  return { column: `a.${field}`, direction };
}

/** Cursors carry instants as text; the database wants them as instants. */
function toValue(column: string, value: unknown): unknown {
  return column === 'a.createdAt' && typeof value === 'string' ? new Date(value) : value;
}
