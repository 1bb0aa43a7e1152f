import { ApiProperty } from '@nestjs/swagger';
import type { AnalysisSummary } from './analysis.js';
import { VERDICTS } from './scoring/verdict.js';

export const ACTIONS = ['enter', 'wait', 'exit'] as const;

/** Which version of which strategy spoke. */
export class StrategyReferenceDto {
  @ApiProperty({ description: 'Identifier of the strategy.', example: 'balanced' })
  id!: string;

  @ApiProperty({ description: 'Version of the strategy at that time.', type: 'integer', minimum: 1, example: 1 })
  version!: number;
}

/** One line of a list of analyses. */
export class AnalysisSummaryDto {
  @ApiProperty({ description: 'Identifier of the analysis (UUIDv7).', format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Ticker, upper case.', example: 'ACME.DEMO' })
  ticker!: string;

  @ApiProperty({ description: 'Width of the bars that were analysed.', enum: ['1d', '1w'], example: '1d' })
  timeframe!: string;

  @ApiProperty({ description: 'Strategy whose weights and thresholds were used.', type: () => StrategyReferenceDto })
  strategy!: StrategyReferenceDto;

  @ApiProperty({ description: 'When the price series was obtained.', type: String, format: 'date-time' })
  asOf!: string;

  @ApiProperty({ description: 'Session of the last bar used.', type: String, format: 'date', example: '2026-11-20' })
  tradingDate!: string;

  @ApiProperty({ description: 'Source of the prices: `demo`, `upload` or the provider.', example: 'demo' })
  provenance!: string;

  @ApiProperty({ description: 'Whether the series was served after a failed refresh.', example: false })
  stale!: boolean;

  @ApiProperty({ description: 'Number of bars used.', type: 'integer', minimum: 60, example: 800 })
  bars!: number;

  @ApiProperty({ description: 'Close of the last bar used, in the quote currency.', example: 143.56 })
  close!: number;

  @ApiProperty({ description: 'Confidence-weighted mean of the votes.', minimum: -1, maximum: 1, example: 0.41 })
  score!: number;

  @ApiProperty({ description: 'Share of the total weight that spoke.', minimum: 0, maximum: 1, example: 0.32 })
  conviction!: number;

  @ApiProperty({ description: 'Share of the weight whose indicators exist.', minimum: 0, maximum: 1, example: 1 })
  coverage!: number;

  @ApiProperty({ description: 'Verdict.', enum: VERDICTS, example: 'buy' })
  verdict!: string;

  @ApiProperty({
    description: 'What the trade plan says; null when there is no plan.',
    enum: [...ACTIONS, null],
    type: String,
    nullable: true,
    example: 'wait',
  })
  action!: string | null;

  @ApiProperty({
    description: 'Job that made the analysis; null when it was made by a request.',
    type: String,
    format: 'uuid',
    nullable: true,
    example: null,
  })
  jobId!: string | null;

  @ApiProperty({ description: 'When the analysis was made.', type: String, format: 'date-time' })
  createdAt!: string;
}

export function toAnalysisSummaryDto(summary: AnalysisSummary): AnalysisSummaryDto {
  return {
    id: summary.id,
    ticker: summary.ticker,
    timeframe: summary.timeframe,
    strategy: { id: summary.strategy.id, version: summary.strategy.version },
    asOf: summary.asOf.toISOString(),
    tradingDate: summary.tradingDate,
    provenance: summary.provenance,
    stale: summary.stale,
    bars: summary.bars,
    close: summary.close,
    score: summary.score,
    conviction: summary.conviction,
    coverage: summary.coverage,
    verdict: summary.verdict,
    action: summary.action,
    jobId: summary.jobId,
    createdAt: summary.createdAt.toISOString(),
  };
}
