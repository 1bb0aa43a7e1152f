import { ApiProperty } from '@nestjs/swagger';
import type { Costs } from './engine/costs.js';
import type { Intervals } from './engine/simulate.js';
import type { Benchmark, Statistics } from './engine/statistics.js';
import type { Interval } from './engine/trade-statistics.js';

const figure = (description: string, example?: number): PropertyDecorator =>
  ApiProperty({ description, type: Number, ...(example !== undefined && { example }) });

/** Null where it is not defined. */
const figureOrNull = (description: string, example?: number): PropertyDecorator =>
  ApiProperty({ description, type: Number, nullable: true, ...(example !== undefined && { example }) });

const count = (description: string, example: number): PropertyDecorator =>
  ApiProperty({ description, type: 'integer', minimum: 0, example });

/** Bounds of an interval of 95 %. */
export class IntervalDto implements Interval {
  @figure('Lower bound.', -0.01)
  low!: number;

  @figure('Upper bound.', 0.02)
  high!: number;
}

/** All figures of one run: fractions, null where undefined; formulas in docs/backtests.md. */
export class BacktestStatisticsDto implements Statistics {
  @figure('Money at the end.', 112345.6)
  finalEquity!: number;

  @figure('Over the whole test.', 0.12)
  totalReturn!: number;

  @figureOrNull('Geometric, a year of 252 bars.', 0.05)
  annualReturn!: number | null;

  @figureOrNull('By calendar days.', 0.05)
  cagr!: number | null;

  @figureOrNull('A year.', 0.18)
  volatility!: number | null;

  @figureOrNull('Geometric: annualReturn / volatility.', 0.4)
  sharpe!: number | null;

  @figureOrNull('Mean over deviation of the bars, a year.', 0.5)
  sharpeArithmetic!: number | null;

  @figureOrNull('annualReturn over the deviation of the losses.', 0.6)
  sortino!: number | null;

  @figureOrNull('annualReturn / maxDrawdown.', 0.3)
  calmar!: number | null;

  @figure('Largest fall from a peak, not negative.', 0.2)
  maxDrawdown!: number;

  @count('Longest time below a peak, calendar days.', 120)
  maxDrawdownDays!: number;

  @figure('Share of the bars with a position.', 0.6)
  exposure!: number;

  @count('Finished trades.', 41)
  trades!: number;

  @ApiProperty({ description: 'Fewer than 30 trades: the figures say little.', example: false })
  tooFewTrades!: boolean;

  @figureOrNull('Share of the trades that won.', 0.45)
  winRate!: number | null;

  @ApiProperty({ description: "Wilson's interval of the win rate.", type: () => IntervalDto, nullable: true })
  winRateInterval!: IntervalDto | null;

  @figureOrNull('Best net return.', 0.08)
  bestTrade!: number | null;

  @figureOrNull('Worst net return.', -0.04)
  worstTrade!: number | null;

  @figureOrNull('Geometric mean of the net returns.', 0.002)
  averageTrade!: number | null;

  @figureOrNull('Arithmetic mean of the net returns.', 0.003)
  expectancy!: number | null;

  @figureOrNull('Won returns against lost ones.', 1.2)
  profitFactor!: number | null;

  @figureOrNull("Tharp's system quality number.", 0.9)
  sqn!: number | null;

  @figureOrNull('Kelly fraction.', 0.05)
  kelly!: number | null;

  @figure('Commissions and taxes, in the quote currency.', 812.4)
  commissions!: number;
}

/** Buying at the first tested close and holding. */
export class BenchmarkDto implements Benchmark {
  @figure('Its return.', 0.31)
  return!: number;

  @figure('Times the mean share that the strategy had invested.', 0.18)
  exposureAdjustedReturn!: number;

  @figure('That share.', 0.58)
  meanInvested!: number;
}

/** Bootstrap intervals of 95 %, seeded. */
export class BacktestIntervalsDto implements Intervals {
  @ApiProperty({ description: 'Of the mean trade.', type: () => IntervalDto, nullable: true })
  expectancy!: IntervalDto | null;

  @ApiProperty({
    description: 'Of the geometric Sharpe ratio, by blocks of bars.',
    type: () => IntervalDto,
    nullable: true,
  })
  sharpe!: IntervalDto | null;
}

/** What trading cost, in basis points. */
export class AppliedCostsDto implements Costs {
  @figure('On both sides.', 0)
  commissionBps!: number;

  @figure('In the prices of fills.', 5)
  slippageBps!: number;

  @figure('On purchases.', 0)
  buyTaxBps!: number;

  @figure('On sales.', 0)
  sellTaxBps!: number;
}

/** A run on a stretch of the bars. */
export class SampleDto {
  @ApiProperty({ description: 'First bar.', format: 'date', example: '2023-01-02' })
  from!: string;

  @ApiProperty({ description: 'Last bar.', format: 'date', example: '2024-06-28' })
  to!: string;

  @ApiProperty({ type: () => BacktestStatisticsDto })
  statistics!: BacktestStatisticsDto;

  @ApiProperty({ type: () => BenchmarkDto })
  benchmark!: BenchmarkDto;
}
