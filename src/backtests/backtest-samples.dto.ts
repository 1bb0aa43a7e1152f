import { ApiProperty } from '@nestjs/swagger';
import type { FoldResult, GridCombination, GridResultSet } from './backtest.js';
import { IntervalDto, SampleDto } from './backtest-figures.dto.js';
import type { GridPoint } from './engine/simulate-grid.js';
import type { PooledStatistics, Spread } from './engine/pool-runs.js';

/** A stretch to choose on, and the one right after it. */
export class FoldDto implements FoldResult {
  @ApiProperty({ type: () => SampleDto })
  inSample!: SampleDto;

  @ApiProperty({ type: () => SampleDto })
  outOfSample!: SampleDto;
}

const POINT = { type: 'object', additionalProperties: { type: 'number' } } as const;

/** One combination of a grid. */
export class CombinationDto extends FoldDto implements GridCombination {
  @ApiProperty({ ...POINT, example: { 'rsi.period': 14 } })
  parameters!: GridPoint;
}

/** Every combination, with what it did on bars that did not choose it. */
export class BacktestGridResultDto implements GridResultSet {
  @ApiProperty({ type: () => [CombinationDto] })
  combinations!: CombinationDto[];

  @ApiProperty({ description: 'Combinations that make no sense.', type: 'array', items: POINT })
  skipped!: GridPoint[];

  @ApiProperty({
    description: 'Index of the best in-sample Sharpe ratio; read its figures out of sample.',
    type: 'integer',
    minimum: 0,
    nullable: true,
    example: 2,
  })
  best!: number | null;
}

/** Quartiles over tickers. */
export class SpreadDto implements Spread {
  @ApiProperty({ example: -0.05 })
  low!: number;

  @ApiProperty({ example: 0.03 })
  median!: number;

  @ApiProperty({ example: 0.12 })
  high!: number;
}

const nullable = (description: string): PropertyDecorator => ApiProperty({ description, type: Number, nullable: true });

const spread = (description: string): PropertyDecorator =>
  ApiProperty({ description, type: () => SpreadDto, nullable: true });

/** One strategy over many tickers, each with its own cash. */
export class PooledStatisticsDto implements PooledStatistics {
  @ApiProperty({ type: 'integer', minimum: 0, example: 30 })
  tickers!: number;

  @ApiProperty({ description: 'Tickers without a trade.', type: 'integer', minimum: 0, example: 2 })
  withoutTrades!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 412 })
  trades!: number;

  @ApiProperty({ description: 'Fewer than 30 trades: the figures say little.', example: false })
  tooFewTrades!: boolean;

  @nullable('Share of the trades that won.')
  winRate!: number | null;

  @ApiProperty({ description: "Wilson's interval of the win rate.", type: () => IntervalDto, nullable: true })
  winRateInterval!: IntervalDto | null;

  @nullable('Best net return.')
  bestTrade!: number | null;

  @nullable('Worst net return.')
  worstTrade!: number | null;

  @nullable('Geometric mean of the net returns.')
  averageTrade!: number | null;

  @nullable('Arithmetic mean of the net returns.')
  expectancy!: number | null;

  @ApiProperty({ description: 'Of the mean trade, drawing whole tickers.', type: () => IntervalDto, nullable: true })
  expectancyInterval!: IntervalDto | null;

  @nullable('Won returns against lost ones.')
  profitFactor!: number | null;

  @nullable('Share of the tickers that ended with more than they began.')
  profitableShare!: number | null;

  @nullable('Share of the tickers that beat holding as much as they did.')
  beatBenchmarkShare!: number | null;

  @spread('Return of a ticker.')
  totalReturn!: SpreadDto | null;

  @spread('Sharpe ratio of a ticker.')
  sharpe!: SpreadDto | null;

  @spread('Largest fall of a ticker.')
  maxDrawdown!: SpreadDto | null;

  @nullable('Mean return of holding the tickers.')
  meanBenchmarkReturn!: number | null;
}
