import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import { WithETag } from '../platform/http/etag.decorator.js';
import type { Principal } from '../platform/http/principal.js';
import { STRATEGY_ID_PATTERN } from './strategies/draft-limits.js';
import { StrategyDiffDto, StrategyDiffQueryDto, StrategyQueryDto, toStrategyDiffDto } from './strategy-diff.dto.js';
import { StrategyDto, StrategyListDto, toStrategyDto, toStrategyListDto } from './strategy.dto.js';
import { StrategiesService, strategyETagParts } from './strategies.service.js';
import { StrategyVersionsService } from './strategy-versions.service.js';

const ID = { type: 'string', pattern: STRATEGY_ID_PATTERN.source } as const;

/** A strategy that is read, built in or not. */
export const ApiStrategyId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier of the strategy.', schema: { ...ID, example: 'balanced' } });

/** A strategy that is changed. */
export const ApiOwnStrategyId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier of a strategy of yours.', schema: ID });

/** What strategies there are. */
@ApiTags('Strategies')
@Controller('v1/strategies')
export class StrategiesController {
  constructor(
    private readonly strategies: StrategiesService,
    private readonly versions: StrategyVersionsService,
  ) {}

  @Get()
  @Scopes('analysis:read')
  @ApiOperation({
    summary: 'List strategies',
    description:
      'The built-in ones and yours, each with its weights, parameters and their ranges, thresholds, risk profile and help.',
  })
  @ApiOkResponse({ description: 'Every strategy.', type: StrategyListDto })
  async list(@CurrentPrincipal() { ownerId }: Principal): Promise<StrategyListDto> {
    return toStrategyListDto(await this.strategies.list(ownerId));
  }

  @Get(':id')
  @Scopes('analysis:read')
  @WithETag(strategyETagParts)
  @ApiOperation({
    summary: 'Read a strategy',
    description:
      'One strategy, or an older version of it: everything that it applies, as data, and as Markdown in `help`. `definition` is what `PUT /v1/strategies/{id}` takes.',
  })
  @ApiStrategyId()
  @ApiOkResponse({ description: 'The strategy.', type: StrategyDto })
  async get(
    @Param('id') id: string,
    @Query() { version }: StrategyQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<StrategyDto> {
    return toStrategyDto(await this.strategies.get({ ownerId, id }, version));
  }

  @Get(':id/diff')
  @Scopes('analysis:read')
  @ApiOperation({
    summary: 'Compare two versions of a strategy',
    description: 'Every value that differs, with a pointer into the definition.',
  })
  @ApiStrategyId()
  @ApiOkResponse({ description: 'The differences.', type: StrategyDiffDto })
  async diff(
    @Param('id') id: string,
    @Query() { from, to }: StrategyDiffQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<StrategyDiffDto> {
    return toStrategyDiffDto(await this.versions.compare({ ownerId, id }, { from, to }));
  }
}
