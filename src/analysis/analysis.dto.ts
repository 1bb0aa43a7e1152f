import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Answer } from '../platform/http/idempotency/answer.js';
import type { Analysis } from './analysis.js';
import { AnalysisSummaryDto, toAnalysisSummaryDto } from './analysis-summary.dto.js';
import { IndicatorEntryDto, toIndicatorEntryDto } from './indicator-entry.dto.js';
import { RecomputationDto, toRecomputationDto } from './recomputation.dto.js';
import type { Recomputation } from './recompute.js';
import { ENTRY_MODES } from './trade-plan/plan-settings.js';
import { toTradePlanDto, TradePlanDto } from './trade-plan.dto.js';

/** How many indicators voted which way. */
export class VoteCountsDto {
  @ApiProperty({ description: 'Indicators that vote to buy.', type: 'integer', minimum: 0, example: 6 })
  buy!: number;

  @ApiProperty({ description: 'Indicators that vote to sell.', type: 'integer', minimum: 0, example: 2 })
  sell!: number;

  @ApiProperty({ description: 'Indicators that vote neither way.', type: 'integer', minimum: 0, example: 4 })
  neutral!: number;
}

/** Something the reader should know about the input. */
export class WarningDto {
  @ApiProperty({ description: 'What it is, for programs.', example: 'OLD_LAST_BAR' })
  code!: string;

  @ApiProperty({ description: 'What it is, for people.' })
  detail!: string;
}

/** The settings that were used, defaults filled in. */
export class AnalysisSettingsDto {
  @ApiProperty({ description: 'Capital in the quote currency.', example: 100000 })
  capital!: number;

  @ApiProperty({ description: 'Largest loss of one position, percent of the capital.', example: 2 })
  riskPercent!: number;

  @ApiProperty({ description: 'Largest position, percent of the capital.', example: 20 })
  maxPositionPercent!: number;

  @ApiProperty({ description: 'Smallest acceptable reward over risk.', example: 1.5 })
  minimumRewardRisk!: number;

  @ApiProperty({ description: 'How the entry price is found.', enum: ENTRY_MODES, example: 'last_close' })
  entry!: string;
}

/** The whole analysis. It never changes. */
@ApiExtraModels(TradePlanDto)
export class AnalysisDto extends AnalysisSummaryDto {
  @ApiProperty({ description: 'How many indicators voted which way.', type: () => VoteCountsDto })
  votes!: VoteCountsDto;

  @ApiProperty({ description: 'Every indicator with its vote and contribution.', type: () => [IndicatorEntryDto] })
  indicators!: IndicatorEntryDto[];

  @ApiProperty({
    description: 'The trade plan; null for `hold` and `insufficient_data`.',
    anyOf: [{ $ref: getSchemaPath(TradePlanDto) }, { type: 'object', nullable: true, enum: [null] }],
  })
  plan!: TradePlanDto | null;

  @ApiProperty({ description: 'What the reader should know about the input.', type: () => [WarningDto] })
  warnings!: WarningDto[];

  @ApiProperty({ description: 'The settings that were used.', type: () => AnalysisSettingsDto })
  settings!: AnalysisSettingsDto;

  @ApiProperty({ description: 'Version of the computation.', example: '1.0.0' })
  engineVersion!: string;

  @ApiProperty({ description: 'SHA-256 of exactly the bars used.', pattern: '^[0-9a-f]{64}$' })
  inputDigest!: string;

  @ApiPropertyOptional({
    description: 'Only with `recompute=true`: whether it still comes out the same.',
    type: () => RecomputationDto,
  })
  recompute?: RecomputationDto;
}

/** The wire form of an analysis, with the outcome of a recomputation when there was one. */
export function toAnalysisDto(analysis: Analysis, recomputation: Recomputation | null = null): AnalysisDto {
  const { settings, votes } = analysis;
  return {
    ...toAnalysisSummaryDto(analysis),
    votes: { buy: votes.buy, sell: votes.sell, neutral: votes.neutral },
    indicators: analysis.indicators.map(toIndicatorEntryDto),
    plan: analysis.plan === null ? null : toTradePlanDto(analysis.plan),
    warnings: analysis.warnings.map(({ code, detail }) => ({ code, detail })),
    settings: {
      capital: settings.capital,
      riskPercent: settings.riskPercent,
      maxPositionPercent: settings.maxPositionPercent,
      minimumRewardRisk: settings.minimumRewardRisk,
      entry: settings.entry,
    },
    engineVersion: analysis.engineVersion,
    inputDigest: analysis.inputDigest,
    ...(recomputation === null ? {} : { recompute: toRecomputationDto(recomputation) }),
  };
}

/** The answer to the request that made it. */
export function toCreatedAnalysis(analysis: Analysis): Answer<AnalysisDto> {
  return new Answer({
    status: 201,
    headers: { location: `/v1/analyses/${analysis.id}` },
    body: toAnalysisDto(analysis),
  });
}
