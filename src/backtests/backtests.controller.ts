import { Body, Controller, Get, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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
import { type Page, pageDtoOf, PageQueryDto } from '../platform/http/page.dto.js';
import { PreferHeader } from '../platform/http/preferences.decorator.js';
import type { Preferences } from '../platform/http/preferences.js';
import type { Principal } from '../platform/http/principal.js';
import { IdParam } from '../platform/http/uuid.pipe.js';
import { BacktestComparison } from './backtest-comparison.service.js';
import { BacktestHistory } from './backtest-history.service.js';
import { BACKTEST_REQUEST_EXAMPLES, BacktestRequestDto } from './backtest-request.dto.js';
import {
  BacktestSummaryDto,
  ComparisonDto,
  toBacktestOrder,
  toBacktestSummaryDto,
  toComparisonDto,
} from './backtest.dto.js';
import { ApiBacktestId } from './backtest-parameters.decorator.js';
import { BacktestsService } from './backtests.service.js';

/** What strategies would have done. */
@ApiTags('Backtests')
@Controller('v1/backtests')
export class BacktestsController {
  constructor(
    private readonly backtests: BacktestsService,
    private readonly submissions: JobSubmissions,
    private readonly history: BacktestHistory,
    private readonly comparison: BacktestComparison,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Scopes('analysis:bulk')
  @SubmitsJob()
  @ApiOperation({
    summary: 'Test strategies',
    description:
      'A background job over up to 500 tickers and 20 strategies, on the same indicators, votes and plans as live analyses, bar by bar. Follow it at `Location`, or wait for it with `Prefer: wait=N`; its results are at `links.results`.',
  })
  @ApiBody({ type: BacktestRequestDto, examples: BACKTEST_REQUEST_EXAMPLES })
  @ApiProblems('UNKNOWN_STRATEGY', 'UNKNOWN_INDICATOR', 'UNSUPPORTED_SETTING', 'TOO_MANY_TICKERS', 'QUEUE_FULL')
  create(
    @Body() body: BacktestRequestDto,
    @CurrentPrincipal() { ownerId, keyId }: Principal,
    @PreferHeader() preferences: Preferences,
    @ClientGone() gone: AbortSignal,
    @Req() request: FastifyRequest,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<SubmittedJobDto>> {
    const sender = { ownerId, requestId: request.id, chargedTo: keyId };
    const prepare = () => this.backtests.prepare(toBacktestOrder(sender, body));
    return this.submissions.submit(call, prepare, { preferences, gone }, (submission) =>
      toSubmissionAnswer(submission, this.clock.now()),
    );
  }

  @Get(':id')
  @Scopes('analysis:read')
  @ApiOperation({
    summary: "List a backtest's results",
    description: 'One for each ticker and strategy, without trades and equity; those of tickers that are done.',
  })
  @ApiBacktestId()
  @ApiOkResponse({ description: 'A page of results.', type: pageDtoOf(BacktestSummaryDto) })
  async list(
    @IdParam() id: string,
    @Query() query: PageQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<Page<BacktestSummaryDto>> {
    const { items, nextCursor } = await this.history.list(ownerId, id, query);
    return { items: items.map(toBacktestSummaryDto), nextCursor };
  }

  @Get(':id/comparison')
  @Scopes('analysis:read')
  @ApiOperation({
    summary: 'Compare the strategies of a backtest',
    description: 'Each one pooled over the tickers that are done, and what having tried several means for the best.',
  })
  @ApiBacktestId()
  @ApiOkResponse({ description: 'The strategies side by side.', type: ComparisonDto })
  async compare(@IdParam() id: string, @CurrentPrincipal() { ownerId }: Principal): Promise<ComparisonDto> {
    return toComparisonDto(await this.comparison.compare(ownerId, id));
  }
}
