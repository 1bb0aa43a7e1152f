import { ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { type Timeframe, TIMEFRAMES } from '../market/bars/series.js';
import { PageQueryDto } from '../platform/http/page.dto.js';
import {
  QueryBoolean,
  QueryDate,
  QueryNumber,
  QueryOneOf,
  QuerySort,
  QueryText,
} from '../platform/http/query.decorator.js';
import { ANALYSIS_SORT_FIELDS, type AnalysisFilter, LATEST_SORT_FIELDS } from './analysis.js';
import type { AnalysisListOrder } from './analysis-history.service.js';
import { parseSort } from './analysis-list.js';
import { NotBefore } from './date-order.decorator.js';
import { type Verdict, VERDICTS } from './scoring/verdict.js';
import { TickerField } from './ticker-field.decorator.js';

const NEWEST_FIRST = '-createdAt';

/** Filters that every list of analyses has. */
export class AnalysisFilterDto extends PageQueryDto {
  @QueryText({ maximumLength: 64, description: 'Only analyses by this strategy.', example: 'balanced' })
  readonly strategy?: string;

  @QueryOneOf(TIMEFRAMES, { description: 'Only analyses of bars of this width.' })
  readonly timeframe?: Timeframe;

  @QueryOneOf(VERDICTS, { description: 'Only analyses with this verdict.' })
  readonly verdict?: Verdict;

  @QueryNumber({ minimum: -1, maximum: 1, description: 'Only analyses with at least this score.' })
  readonly minScore?: number;

  @ApiPropertyOptional({ description: 'Only analyses made by this job.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'jobId must be the id of a job, given once' })
  readonly jobId?: string;

  @QueryDate({ description: 'Only analyses whose last bar is of this day or later.' })
  readonly from?: string;

  @QueryDate({ description: 'Only analyses whose last bar is of this day or earlier.' })
  @NotBefore('from')
  readonly to?: string;

  @QueryBoolean({ description: 'Whether to count all rows that match, in `total`.', default: false })
  readonly includeTotal!: boolean;
}

/** What the list of one ticker's analyses takes. */
export class TickerAnalysesQueryDto extends AnalysisFilterDto {
  @QuerySort(ANALYSIS_SORT_FIELDS, NEWEST_FIRST)
  readonly sort!: string;
}

/** What the list of analyses takes. */
export class AnalysesQueryDto extends TickerAnalysesQueryDto {
  @ApiPropertyOptional({ description: 'Only analyses of this ticker.', type: String, example: 'ACME.DEMO' })
  @IsOptional()
  @TickerField()
  readonly ticker?: string;
}

/** What the list of the latest analyses takes. */
export class LatestAnalysesQueryDto extends AnalysisFilterDto {
  @ApiPropertyOptional({ description: 'Only analyses of this ticker.', type: String, example: 'ACME.DEMO' })
  @IsOptional()
  @TickerField()
  readonly ticker?: string;

  @QuerySort(LATEST_SORT_FIELDS, NEWEST_FIRST)
  readonly sort!: string;
}

/** What choosing analyses without paging through them takes: every filter of the lists. */
export class AnalysisSelectionQueryDto extends OmitType(AnalysesQueryDto, [
  'sort',
  'limit',
  'cursor',
  'includeTotal',
]) {}

/** What reading one analysis takes. */
export class AnalysisQueryDto {
  @QueryBoolean({
    description: 'Whether to compute it again from what is stored and say whether it comes out the same.',
    default: false,
  })
  readonly recompute!: boolean;
}

type ListQuery = AnalysisFilterDto & { readonly sort: string; readonly ticker?: string };

export function toAnalysisFilter(query: AnalysisSelectionQueryDto): AnalysisFilter {
  const { ticker, strategy, timeframe, verdict, minScore, jobId, from, to } = query;
  return { ticker, strategy, timeframe, verdict, minScore, jobId: jobId?.toLowerCase(), from, to };
}

export function toAnalysisListOrder(query: ListQuery): AnalysisListOrder {
  const { limit, cursor, includeTotal } = query;
  return { filter: toAnalysisFilter(query), sort: parseSort(query.sort), limit, cursor, includeTotal };
}
