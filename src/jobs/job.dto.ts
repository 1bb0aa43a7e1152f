import { ApiProperty } from '@nestjs/swagger';
import { Answer } from '../platform/http/idempotency/answer.js';
import { computeEtaSeconds, computeProgress } from './engine/progress.js';
import { type Job, JOB_STATUSES, type JobCounts } from './engine/job.js';

const count = (description: string): PropertyDecorator =>
  ApiProperty({ description, type: 'integer', minimum: 0, example: 0 });

/** How many items are in each state; they add up to `total` at every instant. */
export class JobCountsDto implements JobCounts {
  @ApiProperty({ description: 'All items.', type: 'integer', minimum: 1, example: 30 })
  total!: number;

  @count('Waiting to be worked on, also after a failed try.')
  queued!: number;

  @count('Being worked on.')
  running!: number;

  @count('With a result.')
  succeeded!: number;

  @count('Given up, with a reason.')
  failed!: number;

  @count('Taken out because the job was cancelled.')
  cancelled!: number;
}

/** Where to go from a job. */
export class JobLinksDto {
  @ApiProperty({ description: 'The job.', example: '/v1/jobs/019a8b7c-0000-7000-8000-000000000000' })
  self!: string;

  @ApiProperty({ description: 'Its items.', example: '/v1/jobs/019a8b7c-0000-7000-8000-000000000000/items' })
  items!: string;

  @ApiProperty({ description: 'Live events.', example: '/v1/jobs/019a8b7c-0000-7000-8000-000000000000/events' })
  events!: string;

  @ApiProperty({
    description: 'What came of it.',
    example: '/v1/analyses?jobId=019a8b7c-0000-7000-8000-000000000000',
  })
  results!: string;

  @ApiProperty({
    description: 'Its items with what came of them, as a file; null where there is nothing to export.',
    type: String,
    nullable: true,
    example: '/v1/jobs/019a8b7c-0000-7000-8000-000000000000/export',
  })
  export!: string | null;

  @ApiProperty({
    description: 'Where to cancel it; null when it is over.',
    type: String,
    nullable: true,
    example: '/v1/jobs/019a8b7c-0000-7000-8000-000000000000/cancel',
  })
  cancel!: string | null;
}

/** Background work. */
export class JobDto {
  @ApiProperty({ description: 'Identifier.', format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'What it does.', example: 'analysis' })
  type!: string;

  @ApiProperty({
    description:
      '`completed`: nothing failed. `completed_with_errors`: some items failed. `failed`: all of them. `cancelled`: ended by a cancel.',
    enum: JOB_STATUSES,
    example: 'running',
  })
  status!: string;

  @ApiProperty({ description: 'How far it is, in items.', type: () => JobCountsDto })
  counts!: JobCountsDto;

  @ApiProperty({ description: 'Share of the items that are over.', minimum: 0, maximum: 1, example: 0.4 })
  progress!: number;

  @ApiProperty({
    description: 'Seconds left at the rate measured so far; null while there is none.',
    type: Number,
    nullable: true,
    example: 12.5,
  })
  etaSeconds!: number | null;

  @ApiProperty({
    description: 'What was ordered, the same for every item.',
    type: 'object',
    additionalProperties: true,
  })
  parameters!: unknown;

  @ApiProperty({ description: 'The job whose failures it tries again.', type: String, format: 'uuid', nullable: true })
  parentJobId!: string | null;

  @ApiProperty({ description: 'When it was submitted.', format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ description: 'When its first item was started.', type: String, format: 'date-time', nullable: true })
  startedAt!: string | null;

  @ApiProperty({ description: 'When its last item was over.', type: String, format: 'date-time', nullable: true })
  finishedAt!: string | null;

  @ApiProperty({ description: 'Grows with every change.', type: 'integer', minimum: 1, example: 7 })
  version!: number;

  @ApiProperty({ description: 'The request that submitted it.', type: String, nullable: true })
  requestId!: string | null;

  @ApiProperty({ description: 'Where to go from here.', type: () => JobLinksDto })
  links!: JobLinksDto;
}

/** Where the results of each type of job are. */
const RESULTS: Readonly<Record<string, (id: string) => string>> = {
  analysis: (id) => `/v1/analyses?jobId=${id}`,
  'verdict-history': () => '/v1/verdict-outcomes',
  backtest: (id) => `/v1/backtests/${id}`,
};

/** The types whose jobs can be exported; features register how. */
const EXPORTED_TYPES: ReadonlySet<string> = new Set(['analysis', 'backtest']);

function toLinks({ id, type, finishedAt }: Job): JobLinksDto {
  const self = `/v1/jobs/${id}`;
  return {
    self,
    items: `${self}/items`,
    events: `${self}/events`,
    results: RESULTS[type]?.(id) ?? `${self}/items`,
    export: EXPORTED_TYPES.has(type) ? `${self}/export` : null,
    cancel: finishedAt === null ? `${self}/cancel` : null,
  };
}

export function toJobDto(job: Job, now: Date): JobDto {
  const { id, type, status, counts, parameters, parentJobId, createdAt, startedAt, finishedAt, version } = job;
  return {
    id,
    type,
    status,
    counts: { ...counts },
    progress: computeProgress(job),
    etaSeconds: computeEtaSeconds(job, now),
    parameters,
    parentJobId,
    createdAt: createdAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
    version,
    requestId: job.requestId,
    links: toLinks(job),
  };
}

/** Seconds until it is worth looking again. */
const LOOK_AGAIN = '1';

/** 202 with the place where the job can be followed. */
export function toSubmittedAnswer(job: Job, now: Date): Answer<JobDto> {
  const headers = { location: `/v1/jobs/${job.id}`, 'retry-after': LOOK_AGAIN };
  return new Answer({ status: 202, headers, body: toJobDto(job, now) });
}

/** 200 when the job is cancelled, 202 while its workers are still asked to stop. */
export function toCancelledAnswer(job: Job, now: Date): Answer<JobDto> {
  return new Answer({ status: job.status === 'cancelled' ? 200 : 202, body: toJobDto(job, now) });
}
