import { Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import { Clock } from '../platform/clock/clock.js';
import { WithETag } from '../platform/http/etag.decorator.js';
import type { Answer } from '../platform/http/idempotency/answer.js';
import { IdempotencyKey } from '../platform/http/idempotency/idempotency.decorator.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import { ApiProblems } from '../platform/http/openapi/api-problems.decorator.js';
import { type Page, pageDtoOf } from '../platform/http/page.dto.js';
import type { Principal } from '../platform/http/principal.js';
import { IdParam } from '../platform/http/uuid.pipe.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Job } from './engine/job.js';
import { JobChangesService } from './job-changes.service.js';
import { JobDto, toCancelledAnswer, toJobDto, toSubmittedAnswer } from './job.dto.js';
import { JobHistoryService } from './job-history.service.js';
import { JobItemDto, JobItemsQueryDto, JobsQueryDto, toJobItemDto } from './job-item.dto.js';
import { JobsService } from './jobs.service.js';

const ApiJobId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier of the job.', schema: { type: 'string', format: 'uuid' } });

/** Background work: followed, cancelled, tried again. */
@ApiTags('Jobs')
@Controller('v1/jobs')
export class JobsController {
  constructor(
    private readonly jobs: JobsService,
    private readonly history: JobHistoryService,
    private readonly changes: JobChangesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Scopes('jobs:read')
  @ApiOperation({ summary: 'List jobs', description: 'Your jobs, newest first. Follow `nextCursor` for more.' })
  @ApiOkResponse({ description: 'A page of jobs.', type: pageDtoOf(JobDto) })
  async list(@Query() query: JobsQueryDto, @CurrentPrincipal() { ownerId }: Principal): Promise<Page<JobDto>> {
    const { type, status } = query;
    const { items, nextCursor } = await this.history.list(ownerId, { type, status }, query);
    return { items: items.map((job) => toJobDto(job, this.clock.now())), nextCursor };
  }

  @Get(':id')
  @Scopes('jobs:read')
  @WithETag((job: JobDto) => [job.id, job.version, String(job.etaSeconds)])
  @ApiOperation({
    summary: 'Read a job',
    description: 'Status, counts that add up to the total at every instant, progress and the time left.',
  })
  @ApiJobId()
  @ApiOkResponse({ description: 'The job.', type: JobDto })
  async get(@IdParam() id: string, @CurrentPrincipal() { ownerId }: Principal): Promise<JobDto> {
    return toJobDto(await this.jobs.get(ownerId, id), this.clock.now());
  }

  @Get(':id/items')
  @Scopes('jobs:read')
  @ApiOperation({
    summary: "List a job's items",
    description: 'One item for each ticker, in the order of the request; failed ones say why.',
  })
  @ApiJobId()
  @ApiOkResponse({ description: 'A page of items.', type: pageDtoOf(JobItemDto) })
  async listItems(
    @IdParam() id: string,
    @Query() query: JobItemsQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<Page<JobItemDto>> {
    const { state, limit, cursor } = query;
    const { items, nextCursor } = await this.history.listItems(ownerId, id, { state, limit, cursor });
    return { items: items.map(toJobItemDto), nextCursor };
  }

  @Post(':id/cancel')
  @HttpCode(202)
  @Scopes('jobs:write')
  @ApiOperation({
    summary: 'Cancel a job',
    description:
      'Takes waiting items out at once and asks the workers of running ones to stop. Results that are there stay. 202: it is `cancelling`; 200: it is `cancelled`, now or before.',
  })
  @ApiJobId()
  @ApiAcceptedResponse({ description: 'The job, `cancelling`.', type: JobDto })
  @ApiOkResponse({ description: 'The job, `cancelled`.', type: JobDto })
  @ApiProblems('INVALID_STATE')
  cancel(
    @IdParam() id: string,
    @CurrentPrincipal() { ownerId }: Principal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<JobDto>> {
    return this.changes.cancelOnce(call, { ownerId, id }, (job) => toCancelledAnswer(job, this.clock.now()));
  }

  @Post(':id/retry')
  @HttpCode(202)
  @Scopes('jobs:write')
  @ApiOperation({
    summary: 'Retry what failed',
    description: 'A new job over the tickers that failed, with `parentJobId`; the old one stays as it is.',
  })
  @ApiJobId()
  @ApiAcceptedResponse({
    description: 'The new job.',
    type: JobDto,
    headers: { Location: { description: 'Where to follow it.', schema: { type: 'string' } } },
  })
  @ApiProblems('INVALID_STATE', 'QUEUE_FULL')
  retry(
    @IdParam() id: string,
    @CurrentPrincipal() { ownerId, keyId }: Principal,
    @Req() request: FastifyRequest,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<JobDto>> {
    const order = { ownerId, id, requestId: request.id, chargedTo: keyId };
    const work = (uow: UnitOfWork): Promise<Job> => this.jobs.retryFailed(uow, order);
    return this.changes.submitOnce(call, work, (job) => toSubmittedAnswer(job, this.clock.now()));
  }
}
