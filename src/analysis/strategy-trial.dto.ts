import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { ACTIONS, StrategyReferenceDto } from './analysis-summary.dto.js';
import { OptionalField } from './optional-field.decorator.js';
import { type Verdict, VERDICTS } from './scoring/verdict.js';
import type { StrategyTrial, TriedBar } from './strategy-trials.service.js';
import { TickerField } from './ticker-field.decorator.js';

const DEFAULT_BARS = 250;
const MAXIMUM_BARS = 1000;
const BARS = `bars must be a whole number from 1 to ${MAXIMUM_BARS}`;

/** What a strategy is tried on. */
export class TryStrategyDto {
  @ApiProperty({ description: 'Ticker; trimmed and upper-cased.', type: String, maxLength: 20, example: 'ACME.DEMO' })
  @TickerField()
  readonly ticker!: string;

  @ApiPropertyOptional({
    description: 'How many of the last daily bars are judged.',
    type: 'integer',
    minimum: 1,
    maximum: MAXIMUM_BARS,
    default: DEFAULT_BARS,
    example: 60,
  })
  @OptionalField()
  @IsInt({ message: BARS })
  @Min(1, { message: BARS })
  @Max(MAXIMUM_BARS, { message: BARS })
  readonly bars?: number;
}

export const TRIAL_EXAMPLES = {
  quarter: { summary: 'The last quarter of a demo ticker', value: { ticker: 'ACME.DEMO', bars: 60 } },
};

/** A bar as the strategy judges it. */
export class TriedBarDto {
  @ApiProperty({ description: 'Day of the bar.', format: 'date', example: '2026-11-20' })
  tradingDate!: string;

  @ApiProperty({ description: 'Its close.', example: 101.25 })
  close!: number;

  @ApiProperty({ description: 'Score, -1 to 1.', example: 0.32 })
  score!: number;

  @ApiProperty({ description: 'Conviction, 0 to 1.', example: 0.18 })
  conviction!: number;

  @ApiProperty({ description: 'Coverage, 0 to 1.', example: 1 })
  coverage!: number;

  @ApiProperty({ description: 'Verdict.', enum: [...VERDICTS], example: 'buy' })
  verdict!: Verdict;

  @ApiProperty({
    description: 'What a plan would say; null without one.',
    enum: [...ACTIONS, null],
    type: String,
    nullable: true,
    example: 'wait',
  })
  action!: string | null;

  @ApiProperty({ description: 'Names of the checks that kept a buy from entering.', type: [String] })
  failedChecks!: string[];
}

/** How often which verdict was given. */
export class VerdictCountsDto implements Record<Verdict, number> {
  @ApiProperty({ description: 'Bars with this verdict.', type: 'integer', minimum: 0, example: 0 })
  strong_buy!: number;

  @ApiProperty({ description: 'Bars with this verdict.', type: 'integer', minimum: 0, example: 8 })
  buy!: number;

  @ApiProperty({ description: 'Bars with this verdict.', type: 'integer', minimum: 0, example: 47 })
  hold!: number;

  @ApiProperty({ description: 'Bars with this verdict.', type: 'integer', minimum: 0, example: 5 })
  sell!: number;

  @ApiProperty({ description: 'Bars with this verdict.', type: 'integer', minimum: 0, example: 0 })
  strong_sell!: number;

  @ApiProperty({ description: 'Bars with this verdict.', type: 'integer', minimum: 0, example: 0 })
  insufficient_data!: number;
}

/** What a strategy says of the last bars of a ticker. */
export class StrategyTrialDto {
  @ApiProperty({ description: 'Ticker.', example: 'ACME.DEMO' })
  ticker!: string;

  @ApiProperty({ description: 'Which version of which strategy.', type: () => StrategyReferenceDto })
  strategy!: StrategyReferenceDto;

  @ApiProperty({ description: 'Source of the prices.', example: 'demo' })
  provenance!: string;

  @ApiProperty({ description: 'Number of bars that were judged.', type: 'integer', minimum: 1, example: 60 })
  bars!: number;

  @ApiProperty({ description: 'Bars on which it would enter.', type: 'integer', minimum: 0, example: 3 })
  entries!: number;

  @ApiProperty({ description: 'Bars by verdict.', type: () => VerdictCountsDto })
  verdicts!: VerdictCountsDto;

  @ApiProperty({ description: 'The bars, oldest first.', type: () => [TriedBarDto] })
  items!: TriedBarDto[];
}

export const toTrialOrder = ({ ticker, bars = DEFAULT_BARS }: TryStrategyDto) => ({ ticker, bars });

function toTriedBarDto(bar: TriedBar): TriedBarDto {
  const { tradingDate, close, score, conviction, coverage, verdict, action, failedChecks } = bar;
  return { tradingDate, close, score, conviction, coverage, verdict, action, failedChecks: [...failedChecks] };
}

export function toStrategyTrialDto({ ticker, strategy, provenance, counts, items }: StrategyTrial): StrategyTrialDto {
  return {
    ticker,
    strategy: { id: strategy.id, version: strategy.version },
    provenance,
    bars: items.length,
    entries: counts.entries,
    verdicts: { ...counts.verdicts },
    items: items.map(toTriedBarDto),
  };
}
