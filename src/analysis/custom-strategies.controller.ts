import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import { RequiredIfMatchHeader, WithETag } from '../platform/http/etag.decorator.js';
import type { IfMatch } from '../platform/http/etag.js';
import type { Answer } from '../platform/http/idempotency/answer.js';
import { IdempotencyKey } from '../platform/http/idempotency/idempotency.decorator.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import { ApiProblems } from '../platform/http/openapi/api-problems.decorator.js';
import type { Principal } from '../platform/http/principal.js';
import { ApiOwnStrategyId, ApiStrategyId } from './strategies.controller.js';
import { strategyETagParts } from './strategies.service.js';
import { StrategyChangesService } from './strategy-changes.service.js';
import { StrategyCheckDto, toStrategyCheckDto } from './strategy-check.dto.js';
import {
  CreateStrategyDto,
  REPLACEMENT_EXAMPLES,
  ReplaceStrategyDto,
  STRATEGY_EXAMPLES,
} from './strategy-draft.dto.js';
import { StrategyDraftsService } from './strategy-drafts.service.js';
import { StrategyDto, toCreatedStrategyAnswer, toStrategyDto } from './strategy.dto.js';
import { StrategySubmissions } from './strategy-submissions.service.js';
import {
  StrategyTrialDto,
  toStrategyTrialDto,
  toTrialOrder,
  TRIAL_EXAMPLES,
  TryStrategyDto,
} from './strategy-trial.dto.js';
import { StrategyTrials } from './strategy-trials.service.js';

/** Strategies of one's own. Bodies are checked by what they say, all at once, not field by field. */
@ApiTags('Strategies')
@Controller('v1/strategies')
export class CustomStrategiesController {
  constructor(
    private readonly submissions: StrategySubmissions,
    private readonly changes: StrategyChangesService,
    private readonly drafts: StrategyDraftsService,
    private readonly trials: StrategyTrials,
  ) {}

  @Post()
  @HttpCode(201)
  @Scopes('strategy:write')
  @WithETag(strategyETagParts)
  @ApiOperation({
    summary: 'Make a strategy',
    description: 'From what is said, and from the strategy it is based on. An owner has at most 100.',
  })
  @ApiBody({ type: CreateStrategyDto, examples: STRATEGY_EXAMPLES })
  @ApiCreatedResponse({
    description: 'The strategy.',
    type: StrategyDto,
    headers: { Location: { description: 'Where it is.', schema: { type: 'string' } } },
  })
  @ApiProblems('UNKNOWN_INDICATOR', 'UNKNOWN_STRATEGY', 'ALREADY_EXISTS', 'INVALID_STATE')
  create(
    @Body() json: unknown,
    @CurrentPrincipal() { ownerId }: Principal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<StrategyDto>> {
    return this.submissions.create(call, { ownerId, json }, toCreatedStrategyAnswer);
  }

  @Post('validate')
  @HttpCode(200)
  @Scopes('strategy:write')
  @ApiOperation({
    summary: 'Check a strategy',
    description:
      'Says everything that is wrong with the body of `POST /v1/strategies`, with the places of mistakes in filters, or the strategy with everything filled in. The id of one of yours may be given, as for a new version of it. Nothing is stored.',
  })
  @ApiBody({
    schema: { type: 'object', description: 'As in `POST /v1/strategies`.', additionalProperties: true },
    examples: STRATEGY_EXAMPLES,
  })
  @ApiOkResponse({ description: 'What is wrong, or the strategy.', type: StrategyCheckDto })
  async validate(@Body() json: unknown, @CurrentPrincipal() { ownerId }: Principal): Promise<StrategyCheckDto> {
    return toStrategyCheckDto(await this.drafts.check(ownerId, json));
  }

  @Put(':id')
  @Scopes('strategy:write')
  @WithETag(strategyETagParts)
  @ApiOperation({
    summary: 'Make a new version of a strategy',
    description:
      'The whole strategy anew: what is left out comes from the strategy it is based on. Older versions stay, and analyses keep theirs. Needs the `ETag` that was read in `If-Match`.',
  })
  @ApiOwnStrategyId()
  @ApiBody({ type: ReplaceStrategyDto, examples: REPLACEMENT_EXAMPLES })
  @ApiOkResponse({ description: 'The strategy as it is now.', type: StrategyDto })
  @ApiProblems('UNKNOWN_INDICATOR', 'UNKNOWN_STRATEGY', 'INVALID_STATE')
  async replace(
    @Param('id') id: string,
    @Body() json: unknown,
    @RequiredIfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<StrategyDto> {
    return toStrategyDto(await this.changes.replace({ ownerId, id }, json, ifMatch));
  }

  @Delete(':id')
  @HttpCode(204)
  @Scopes('strategy:write')
  @ApiOperation({
    summary: 'Delete a strategy',
    description:
      'Jobs that were submitted with it go on, and analyses stay and can be computed again. Needs `If-Match`.',
  })
  @ApiOwnStrategyId()
  @ApiNoContentResponse({ description: 'Deleted.' })
  @ApiProblems('INVALID_STATE')
  async remove(
    @Param('id') id: string,
    @RequiredIfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<void> {
    await this.changes.remove({ ownerId, id }, ifMatch);
  }

  @Post(':id/dry-run')
  @HttpCode(200)
  @Scopes('strategy:write')
  @ApiOperation({
    summary: 'Try a strategy',
    description:
      'Verdicts, scores and entries on the last daily bars of a ticker whose prices are stored, or of a demo ticker. No provider is asked, and nothing is stored. Built-in strategies can be tried too.',
  })
  @ApiStrategyId()
  @ApiBody({ type: TryStrategyDto, examples: TRIAL_EXAMPLES })
  @ApiOkResponse({ description: 'What it says of each bar, and how often.', type: StrategyTrialDto })
  @ApiProblems('UNKNOWN_TICKER', 'INSUFFICIENT_HISTORY')
  async dryRun(
    @Param('id') id: string,
    @Body() body: TryStrategyDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<StrategyTrialDto> {
    return toStrategyTrialDto(await this.trials.run({ ownerId, id }, toTrialOrder(body)));
  }
}
