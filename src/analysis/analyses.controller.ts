import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import { WithETag } from '../platform/http/etag.decorator.js';
import type { Answer } from '../platform/http/idempotency/answer.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import { IdempotencyKey } from '../platform/http/idempotency/idempotency.decorator.js';
import { Idempotency } from '../platform/http/idempotency/idempotency.service.js';
import { ApiProblems } from '../platform/http/openapi/api-problems.decorator.js';
import type { Principal } from '../platform/http/principal.js';
import { IdParam } from '../platform/http/uuid.pipe.js';
import { AnalysisDto, toAnalysisDto, toCreatedAnalysis } from './analysis.dto.js';
import { AnalysisHistoryService } from './analysis-history.service.js';
import { AnalysisPageDto, toAnalysisPageDto } from './analysis-page.dto.js';
import {
  AnalysesQueryDto,
  AnalysisQueryDto,
  LatestAnalysesQueryDto,
  toAnalysisListOrder,
} from './analysis-query.dto.js';
import { AnalysisService } from './analysis.service.js';
import { ANALYSIS_REQUEST_EXAMPLES, CreateAnalysisDto, toAnalysisOrder } from './create-analysis.dto.js';
import { PRICE_PROBLEMS } from './price-problems.js';
import { RecomputeService } from './recompute.service.js';

const LIST_DESCRIPTION =
  'Summaries without indicators, plan and settings, newest first. `from` and `to` restrict the trading date. Follow `nextCursor` for more.';

/** Analyses: made, listed, read. */
@ApiTags('Analyses')
@Controller('v1/analyses')
export class AnalysesController {
  constructor(
    private readonly analyses: AnalysisService,
    private readonly history: AnalysisHistoryService,
    private readonly recomputation: RecomputeService,
    private readonly idempotency: Idempotency,
  ) {}

  @Post()
  @Scopes('analysis:write')
  @WithETag((body: AnalysisDto) => [body.id])
  @ApiOperation({
    summary: 'Analyse a ticker',
    description:
      'Reads the prices, computes the indicators, lets them vote under the strategy and stores the explained verdict. `{"ticker": "ACME.DEMO"}` is enough: the strategy is then `balanced`, on daily bars. Every answer is kept and can be read again.',
  })
  @ApiBody({ type: CreateAnalysisDto, examples: ANALYSIS_REQUEST_EXAMPLES })
  @ApiCreatedResponse({
    description: 'The analysis.',
    type: AnalysisDto,
    headers: { Location: { description: 'Where the analysis can be read again.', schema: { type: 'string' } } },
  })
  @ApiProblems('UNKNOWN_TICKER', 'UNKNOWN_STRATEGY', 'INSUFFICIENT_HISTORY', ...PRICE_PROBLEMS)
  async create(
    @Body() body: CreateAnalysisDto,
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<AnalysisDto>> {
    const halves = this.analyses.halve(
      toAnalysisOrder({ ownerId: principal.ownerId, chargedTo: principal.keyId }, body),
    );
    return this.idempotency.runSlow(call, halves, toCreatedAnalysis);
  }

  @Get()
  @Scopes('analysis:read')
  @ApiOperation({ summary: 'List analyses', description: `Every analysis that was made. ${LIST_DESCRIPTION}` })
  @ApiOkResponse({ description: 'A page of summaries.', type: AnalysisPageDto })
  async list(@Query() query: AnalysesQueryDto, @CurrentPrincipal() principal: Principal): Promise<AnalysisPageDto> {
    return toAnalysisPageDto(await this.history.list(principal.ownerId, toAnalysisListOrder(query)));
  }

  @Get('latest')
  @Scopes('analysis:read')
  @ApiOperation({
    summary: 'List the latest analyses',
    description: `The newest analysis of each ticker, strategy and timeframe. ${LIST_DESCRIPTION}`,
  })
  @ApiOkResponse({ description: 'A page of summaries.', type: AnalysisPageDto })
  async listLatest(
    @Query() query: LatestAnalysesQueryDto,
    @CurrentPrincipal() principal: Principal,
  ): Promise<AnalysisPageDto> {
    return toAnalysisPageDto(await this.history.listLatest(principal.ownerId, toAnalysisListOrder(query)));
  }

  @Get(':id')
  @Scopes('analysis:read')
  @WithETag((body: AnalysisDto) => [body.id, ...(body.recompute ? [JSON.stringify(body.recompute)] : [])])
  @ApiOperation({
    summary: 'Read an analysis',
    description:
      'The whole analysis with every vote, its contribution and the trade plan. It never changes. With `recompute=true` it is computed again from the stored bars, and `recompute` says whether it comes out the same.',
  })
  @ApiParam({ name: 'id', description: 'Identifier of the analysis.', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ description: 'The analysis.', type: AnalysisDto })
  @ApiProblems('EXPIRED')
  async get(
    @IdParam() id: string,
    @Query() query: AnalysisQueryDto,
    @CurrentPrincipal() principal: Principal,
  ): Promise<AnalysisDto> {
    const analysis = await this.history.get(principal.ownerId, id);
    return toAnalysisDto(analysis, query.recompute ? await this.recomputation.recompute(analysis) : null);
  }
}
