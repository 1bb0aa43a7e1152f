import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import { JobSubmissions } from '../jobs/job-submissions.service.js';
import { SubmitsJob } from '../jobs/submitted-job.decorator.js';
import { type SubmittedJobDto, toSubmissionAnswer } from '../jobs/submitted-job.dto.js';
import { Clock } from '../platform/clock/clock.js';
import { ClientGone } from '../platform/http/client-gone.decorator.js';
import type { Answer } from '../platform/http/idempotency/answer.js';
import { IdempotencyKey } from '../platform/http/idempotency/idempotency.decorator.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import { ApiProblems } from '../platform/http/openapi/api-problems.decorator.js';
import { PreferHeader } from '../platform/http/preferences.decorator.js';
import type { Preferences } from '../platform/http/preferences.js';
import type { Principal } from '../platform/http/principal.js';
import { BULK_REQUEST_EXAMPLES, BulkAnalysisRequestDto, toBulkOrder } from './bulk-analysis.dto.js';
import { BulkAnalysisService } from './bulk-analysis.service.js';

/** Many analyses at once. */
@ApiTags('Analyses')
@Controller('v1/analyses/bulk')
export class BulkAnalysisController {
  constructor(
    private readonly bulk: BulkAnalysisService,
    private readonly submissions: JobSubmissions,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Scopes('analysis:bulk')
  @SubmitsJob()
  @ApiOperation({
    summary: 'Analyse many tickers',
    description:
      'A background job over up to 5,000 tickers, a watchlist or a universe. Follow it at `Location`, or wait for it with `Prefer: wait=N`. With `asOfEach` it judges past days instead of the last bar.',
  })
  @ApiBody({ type: BulkAnalysisRequestDto, examples: BULK_REQUEST_EXAMPLES })
  @ApiProblems('NOT_FOUND', 'UNKNOWN_STRATEGY', 'TOO_MANY_TICKERS', 'QUEUE_FULL')
  create(
    @Body() body: BulkAnalysisRequestDto,
    @CurrentPrincipal() { ownerId, keyId }: Principal,
    @PreferHeader() preferences: Preferences,
    @ClientGone() gone: AbortSignal,
    @Req() request: FastifyRequest,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<SubmittedJobDto>> {
    const order = toBulkOrder({ ownerId, requestId: request.id, chargedTo: keyId }, body);
    const prepare = () => this.bulk.prepare(order);
    return this.submissions.submit(call, prepare, { preferences, gone }, (submission) =>
      toSubmissionAnswer(submission, this.clock.now()),
    );
  }
}
