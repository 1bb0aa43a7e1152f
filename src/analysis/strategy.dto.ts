import { ApiProperty } from '@nestjs/swagger';
import { Answer } from '../platform/http/idempotency/answer.js';
import type { ParameterDefinition } from './indicators/indicator.js';
import { findIndicator } from './indicators/registry.js';
import { SETTING_RANGES } from './settings.js';
import { describeEntryCheck } from './strategies/entry-check.js';
import { computeStrategyHelp } from './strategies/help.js';
import type { Strategy } from './strategies/strategy.js';
import { CreateStrategyDto, toDraftDto } from './strategy-draft.dto.js';
import type { KnownStrategy } from './strategies.service.js';
import { computeWeight, listIndicatorNames } from './strategies/weights.js';

/** A number that the strategy sets, with the range it may be in. */
export class StrategyParameterDto {
  @ApiProperty({ description: 'Name of the parameter.', example: 'period' })
  name!: string;

  @ApiProperty({ description: 'Value under this strategy.', example: 10 })
  value!: number;

  @ApiProperty({ description: 'Value of the indicator itself.', example: 14 })
  default!: number;

  @ApiProperty({ description: 'Smallest value.', example: 2 })
  minimum!: number;

  @ApiProperty({ description: 'Largest value.', example: 5000 })
  maximum!: number;
}

/** How much an indicator counts, and with which parameters. */
export class StrategyIndicatorDto {
  @ApiProperty({ description: 'Name of the indicator.', example: 'rsi' })
  name!: string;

  @ApiProperty({ description: 'Its category.', example: 'momentum' })
  category!: string;

  @ApiProperty({ description: 'Its own weight, before the category and the share.', minimum: 0, example: 1 })
  indicatorWeight!: number;

  @ApiProperty({ description: 'Weight in an analysis: category x indicator x share.', minimum: 0, example: 1 })
  weight!: number;

  @ApiProperty({ description: 'Its parameters under this strategy.', type: () => [StrategyParameterDto] })
  parameters!: StrategyParameterDto[];
}

/** What each category of indicators counts. */
export class CategoryWeightsDto {
  @ApiProperty({ description: 'Weight of momentum.', minimum: 0, example: 1 })
  momentum!: number;

  @ApiProperty({ description: 'Weight of trend.', minimum: 0, example: 1 })
  trend!: number;

  @ApiProperty({ description: 'Weight of volatility.', minimum: 0, example: 1 })
  volatility!: number;

  @ApiProperty({ description: 'Weight of volume.', minimum: 0, example: 1 })
  volume!: number;
}

/** Where the verdicts begin. */
export class VerdictThresholdsDto {
  @ApiProperty({ description: 'Score from which it is a buy (below minus it: a sell).', example: 0.2 })
  buyScore!: number;

  @ApiProperty({ description: 'Score from which it is a strong buy.', example: 0.6 })
  strongScore!: number;

  @ApiProperty({ description: 'Conviction that a buy needs.', example: 0.1 })
  buyConviction!: number;

  @ApiProperty({ description: 'Conviction that a strong buy needs.', example: 0.25 })
  strongConviction!: number;

  @ApiProperty({ description: 'Coverage below which there is no verdict.', example: 0.6 })
  minimumCoverage!: number;
}

/** How far the target is. */
export class TargetRuleDto {
  @ApiProperty({
    description: '`stop_multiple`: a multiple of the stop distance. `percent`: percent of the entry.',
    enum: ['stop_multiple', 'percent'],
    example: 'stop_multiple',
  })
  kind!: string;

  @ApiProperty({ description: 'The multiple, or the percentage.', example: 2 })
  value!: number;
}

/** How a plan is made. */
export class RiskProfileDto {
  @ApiProperty({ description: 'Smallest stop distance, percent.', example: 2 })
  baseStopPercent!: number;

  @ApiProperty({ description: 'Stop distance in average true ranges.', example: 1.5 })
  atrMultiple!: number;

  @ApiProperty({ description: 'Largest stop distance, percent.', example: 3 })
  maxStopPercent!: number;

  @ApiProperty({ description: 'Where the target is.', type: () => TargetRuleDto })
  target!: TargetRuleDto;

  @ApiProperty({ description: 'Smallest acceptable reward over risk, unless the request gives one.', example: 1.5 })
  minimumRewardRisk!: number;

  @ApiProperty({ description: 'Bars after which a backtest leaves.', type: 'integer', example: 20 })
  maxBars!: number;

  @ApiProperty({ description: 'Bars without a signal after a stop in a backtest.', type: 'integer', example: 2 })
  coolDownBars!: number;

  @ApiProperty({ description: 'Largest position, percent of the capital, unless the request gives one.', example: 20 })
  maxPositionPercent!: number;
}

/** A setting of a request with its range. */
export class SettingRangeDto {
  @ApiProperty({ description: 'Name of the setting.', example: 'capital' })
  name!: string;

  @ApiProperty({ description: 'Smallest value.', example: 1000 })
  minimum!: number;

  @ApiProperty({ description: 'Largest value.', example: 100000000 })
  maximum!: number;

  @ApiProperty({ description: 'Value under this strategy when the request gives none.', example: 100000 })
  default!: number;
}

/** A strategy: everything that it applies, as data and in words. */
export class StrategyDto {
  @ApiProperty({ description: 'Identifier in requests.', example: 'balanced' })
  id!: string;

  @ApiProperty({ description: 'Changes with every change of the data below.', type: 'integer', minimum: 1, example: 1 })
  version!: number;

  @ApiProperty({ description: 'Name for people.', example: 'Balanced' })
  name!: string;

  @ApiProperty({ description: 'One sentence.' })
  summary!: string;

  @ApiProperty({ description: 'Every indicator of its analyses.', type: () => [StrategyIndicatorDto] })
  indicators!: StrategyIndicatorDto[];

  @ApiProperty({ description: 'What each category counts.', type: () => CategoryWeightsDto })
  categoryWeights!: CategoryWeightsDto;

  @ApiProperty({ description: 'Where the verdicts begin.', type: () => VerdictThresholdsDto })
  thresholds!: VerdictThresholdsDto;

  @ApiProperty({ description: 'How a plan is made.', type: () => RiskProfileDto })
  riskProfile!: RiskProfileDto;

  @ApiProperty({
    description: 'All must hold before a buy becomes `enter`.',
    type: [String],
    example: ['30 <= rsi <= 70', 'adx >= 20'],
  })
  entryChecks!: string[];

  @ApiProperty({ description: 'Settings that a request may give.', type: () => [SettingRangeDto] })
  settings!: SettingRangeDto[];

  @ApiProperty({ description: 'All of this for people, in Markdown.' })
  help!: string;

  @ApiProperty({ description: 'Whether every installation has it; it then never changes.', example: true })
  isBuiltIn!: boolean;

  @ApiProperty({
    description: 'When this version was made; null for a built-in one.',
    type: String,
    format: 'date-time',
    nullable: true,
  })
  createdAt!: string | null;

  @ApiProperty({ description: 'What makes it, as requests take it.', type: () => CreateStrategyDto })
  definition!: CreateStrategyDto;
}

/** Every strategy. */
export class StrategyListDto {
  @ApiProperty({ description: 'The default one first.', type: () => [StrategyDto] })
  items!: StrategyDto[];

  @ApiProperty({ description: 'Always null: the list is one page.', type: String, nullable: true, example: null })
  nextCursor!: null;
}

function toParameterDto(definition: ParameterDefinition, own: number | undefined): StrategyParameterDto {
  const { name, minimum, maximum } = definition;
  return { name, value: own ?? definition.default, default: definition.default, minimum, maximum };
}

function toIndicatorDtos(strategy: Strategy): StrategyIndicatorDto[] {
  return listIndicatorNames(strategy).flatMap((name) => {
    const definition = findIndicator(name);
    if (definition === null) return [];
    const own = strategy.parameters[name];
    return [
      {
        name,
        category: definition.category,
        indicatorWeight: strategy.indicatorWeights[name] ?? 0,
        weight: computeWeight(strategy, definition),
        parameters: definition.parameters.map((parameter) => toParameterDto(parameter, own?.[parameter.name])),
      },
    ];
  });
}

function toRiskProfileDto({ target, ...profile }: Strategy['riskProfile']): RiskProfileDto {
  const value = target.kind === 'percent' ? target.percent : target.multiple;
  return {
    baseStopPercent: profile.baseStopPercent,
    atrMultiple: profile.atrMultiple,
    maxStopPercent: profile.maxStopPercent,
    target: { kind: target.kind, value },
    minimumRewardRisk: profile.minimumRewardRisk,
    maxBars: profile.maxBars,
    coolDownBars: profile.coolDownBars,
    maxPositionPercent: profile.maxPositionPercent,
  };
}

function toSettingDtos({ riskProfile }: Strategy): SettingRangeDto[] {
  const own = {
    ...riskProfile,
    capital: SETTING_RANGES.capital.default,
    riskPercent: SETTING_RANGES.riskPercent.default,
  };
  const names = ['capital', 'riskPercent', 'maxPositionPercent', 'minimumRewardRisk'] as const;
  return names.map((name) => {
    const { minimum, maximum } = SETTING_RANGES[name];
    return { name, minimum, maximum, default: own[name] };
  });
}

export function toStrategyDto({ strategy, definition, isBuiltIn, createdAt }: KnownStrategy): StrategyDto {
  const { buyScore, strongScore, buyConviction, strongConviction, minimumCoverage } = strategy.thresholds;
  const { momentum, trend, volatility, volume } = strategy.categoryWeights;
  return {
    id: strategy.id,
    version: strategy.version,
    name: strategy.name,
    summary: strategy.summary,
    indicators: toIndicatorDtos(strategy),
    categoryWeights: { momentum, trend, volatility, volume },
    thresholds: { buyScore, strongScore, buyConviction, strongConviction, minimumCoverage },
    riskProfile: toRiskProfileDto(strategy.riskProfile),
    entryChecks: strategy.entryChecks.map(describeEntryCheck),
    settings: toSettingDtos(strategy),
    help: computeStrategyHelp(strategy),
    isBuiltIn,
    createdAt: createdAt?.toISOString() ?? null,
    definition: toDraftDto(strategy.id, definition),
  };
}

export function toStrategyListDto(strategies: readonly KnownStrategy[]): StrategyListDto {
  return { items: strategies.map(toStrategyDto), nextCursor: null };
}

export function toCreatedStrategyAnswer(made: KnownStrategy): Answer<StrategyDto> {
  const headers = { location: `/v1/strategies/${made.strategy.id}` };
  return new Answer({ status: 201, headers, body: toStrategyDto(made) });
}
