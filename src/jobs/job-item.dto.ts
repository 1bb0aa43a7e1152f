import { ApiProperty } from '@nestjs/swagger';
import { PageQueryDto } from '../platform/http/page.dto.js';
import { QueryOneOf, QueryText } from '../platform/http/query.decorator.js';
import { ITEM_STATES, type ItemState, JOB_STATUSES, type JobItem, type JobStatus } from './engine/job.js';

/** What the list of jobs takes. */
export class JobsQueryDto extends PageQueryDto {
  @QueryText({ maximumLength: 40, description: 'Only jobs of this type.', example: 'analysis' })
  readonly type?: string;

  @QueryOneOf(JOB_STATUSES, { description: 'Only jobs with this status.' })
  readonly status?: JobStatus;
}

/** What the list of a job's items takes. */
export class JobItemsQueryDto extends PageQueryDto {
  @QueryOneOf(ITEM_STATES, { description: 'Only items in this state.' })
  readonly state?: ItemState;
}

/** Why an item has no result. */
export class JobItemErrorDto {
  @ApiProperty({
    description: 'One of the codes of `/problems`, `ITEM_TIMEOUT` or `WORKER_LOST`.',
    example: 'UNKNOWN_TICKER',
  })
  code!: string;

  @ApiProperty({ description: 'What happened, and what to do.', example: 'demo has no NOSUCH.DEMO.' })
  detail!: string;

  @ApiProperty({ description: 'Whether trying again later may help.', example: false })
  retryable!: boolean;
}

/** One ticker of a job. */
export class JobItemDto {
  @ApiProperty({ description: 'Ticker.', example: 'ACME.DEMO' })
  ticker!: string;

  @ApiProperty({ description: 'Its state.', enum: ITEM_STATES, example: 'succeeded' })
  state!: string;

  @ApiProperty({ description: 'Tries that came to an end.', type: 'integer', minimum: 0, example: 1 })
  attempts!: number;

  @ApiProperty({ description: 'Tries whose worker disappeared.', type: 'integer', minimum: 0, example: 0 })
  leaseLosses!: number;

  @ApiProperty({
    description:
      'The analysis, when it succeeded; in a backtest, its first result; in a `verdict-history` job, the history.',
    type: String,
    format: 'uuid',
    nullable: true,
  })
  analysisId!: string | null;

  @ApiProperty({ description: 'Why it failed.', type: () => JobItemErrorDto, nullable: true })
  error!: JobItemErrorDto | null;

  @ApiProperty({ description: 'When the prices had been obtained.', type: String, format: 'date-time', nullable: true })
  dataAsOf!: string | null;
}

export function toJobItemDto({ ticker, state, attempts, leaseLosses, resultId, error, dataAsOf }: JobItem): JobItemDto {
  return {
    ticker,
    state,
    attempts,
    leaseLosses,
    analysisId: resultId,
    error: error && { code: error.code, detail: error.detail, retryable: error.retryable },
    dataAsOf: dataAsOf?.toISOString() ?? null,
  };
}
