import { ApiProperty } from '@nestjs/swagger';
import { DomainError } from '../platform/errors/domain-error.js';
import type { BacktestResult, BacktestSummary, DatedTrade, TestedStrategy } from './backtest.js';
import type { Comparison } from './backtest-comparison.service.js';
import { AppliedCostsDto, BacktestIntervalsDto, BacktestStatisticsDto, BenchmarkDto } from './backtest-figures.dto.js';
import { type EquityPoint, listEquity } from './backtest-history.service.js';
import type { BacktestRequestDto } from './backtest-request.dto.js';
import { BacktestGridResultDto, FoldDto, PooledStatisticsDto } from './backtest-samples.dto.js';
import type { NamedStrategy } from './backtest-strategies.service.js';
import type { BacktestOrder } from './backtests.service.js';
import { TRADE_REASONS } from './engine/trade.js';

const DEFAULT_IN_SAMPLE_SHARE = 0.7;

/** The strategy that was tested. */
export class TestedStrategyDto implements TestedStrategy {
  @ApiProperty({ example: 'balanced' })
  id!: string;

  @ApiProperty({ description: 'Null for the reference run.', type: 'integer', nullable: true, example: 1 })
  version!: number | null;

  @ApiProperty({
    description: 'Numbers that differ from it.',
    type: 'object',
    additionalProperties: { type: 'number' },
  })
  parameters!: Record<string, number>;
}

/** What a strategy did on a ticker, without trades and equity. */
export class BacktestSummaryDto {
  @ApiProperty({ description: 'Identifier of the result.', format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'ACME.DEMO' })
  ticker!: string;

  @ApiProperty({ type: () => TestedStrategyDto })
  strategy!: TestedStrategyDto;

  @ApiProperty({ enum: ['1d', '1w'], example: '1d' })
  timeframe!: string;

  @ApiProperty({ description: 'First tested bar.', format: 'date', example: '2021-03-15' })
  from!: string;

  @ApiProperty({ description: 'Last tested bar.', format: 'date', example: '2026-11-27' })
  to!: string;

  @ApiProperty({ type: 'integer', minimum: 2, example: 1480 })
  barsTested!: number;

  @ApiProperty({ description: 'Cash at the start, in the quote currency.', example: 100000 })
  cash!: number;

  @ApiProperty({ description: 'As they were ordered.', type: 'object', additionalProperties: true })
  settings!: object;

  @ApiProperty({ type: () => AppliedCostsDto })
  costs!: AppliedCostsDto;

  @ApiProperty({ type: () => BacktestStatisticsDto })
  statistics!: BacktestStatisticsDto;

  @ApiProperty({ type: () => BenchmarkDto })
  benchmark!: BenchmarkDto;

  @ApiProperty({ type: () => BacktestIntervalsDto, nullable: true })
  intervals!: BacktestIntervalsDto | null;

  @ApiProperty({ description: 'Where a walk forward was ordered.', type: () => [FoldDto], nullable: true })
  folds!: FoldDto[] | null;

  @ApiProperty({ description: 'Where a grid was ordered.', type: () => BacktestGridResultDto, nullable: true })
  grid!: BacktestGridResultDto | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

/** A finished round trip; prices are fills, slippage included, in the quote currency. */
export class TradeDto implements DatedTrade {
  @ApiProperty({ format: 'date', example: '2024-05-06' })
  entryDate!: string;

  @ApiProperty({ format: 'date', example: '2024-05-21' })
  exitDate!: string;

  @ApiProperty({ example: 101.25 })
  entryPrice!: number;

  @ApiProperty({ example: 104.3 })
  exitPrice!: number;

  @ApiProperty({ example: 987 })
  shares!: number;

  @ApiProperty({ description: 'Exit over entry, less 1.', example: 0.0301 })
  grossReturn!: number;

  @ApiProperty({ description: 'Less charges.', example: 0.0281 })
  netReturn!: number;

  @ApiProperty({ description: 'Money won or lost.', example: 2809.2 })
  pnl!: number;

  @ApiProperty({ description: 'Commissions and taxes of both sides.', example: 202.1 })
  charges!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 11 })
  barsHeld!: number;

  @ApiProperty({ description: 'Why it ended.', enum: TRADE_REASONS, example: 'target' })
  reason!: DatedTrade['reason'];
}

/** Equity at a close. */
export class EquityPointDto implements EquityPoint {
  @ApiProperty({ format: 'date', example: '2024-05-06' })
  tradingDate!: string;

  @ApiProperty({ example: 101250.5 })
  equity!: number;

  @ApiProperty({ description: 'Share of the peak before, not negative.', minimum: 0, example: 0.02 })
  drawdown!: number;
}

/** The whole result. */
export class BacktestResultDto extends BacktestSummaryDto {
  @ApiProperty({ type: () => [TradeDto] })
  trades!: TradeDto[];

  @ApiProperty({ type: () => [EquityPointDto] })
  equity!: EquityPointDto[];
}

/** A strategy over all tickers. */
export class PooledStrategyDto {
  @ApiProperty({ type: () => TestedStrategyDto })
  strategy!: TestedStrategyDto;

  @ApiProperty({ type: () => PooledStatisticsDto })
  pooled!: PooledStatisticsDto;
}

/** The strategies of a backtest side by side. */
export class ComparisonDto {
  @ApiProperty({ type: () => [PooledStrategyDto] })
  strategies!: PooledStrategyDto[];

  @ApiProperty({ description: 'How many were tried.', type: 'integer', minimum: 1, example: 3 })
  comparisons!: number;

  @ApiProperty({ description: 'What that means for the best of them.', example: 'One strategy was tested. ...' })
  note!: string;

  @ApiProperty({ description: 'Whether the backtest is over.', example: true })
  complete!: boolean;
}

export function toBacktestSummaryDto(summary: BacktestSummary): BacktestSummaryDto {
  const { id, ticker, strategy, timeframe, from, to, barsTested, cash, settings, costs } = summary;
  const { statistics, benchmark, intervals, folds, grid, createdAt } = summary;
  return {
    ...{ id, ticker, timeframe, from, to, barsTested, cash, settings: { ...settings }, costs: { ...costs } },
    ...{ statistics, benchmark, intervals },
    strategy: { ...strategy, parameters: { ...strategy.parameters } },
    folds: folds && [...folds],
    grid: grid && { best: grid.best, combinations: [...grid.combinations], skipped: [...grid.skipped] },
    createdAt: createdAt.toISOString(),
  };
}

export const toBacktestResultDto = (result: BacktestResult): BacktestResultDto => ({
  ...toBacktestSummaryDto(result),
  trades: [...result.trades],
  equity: listEquity(result),
});

export const toComparisonDto = ({ strategies, comparisons, note, isComplete }: Comparison): ComparisonDto => ({
  strategies: strategies.map(({ strategy, pooled }) => ({
    strategy: { ...strategy, parameters: { ...strategy.parameters } },
    pooled,
  })),
  comparisons,
  note,
  complete: isComplete,
});

const toNamedStrategy = (given: BacktestRequestDto['strategies'][number]): NamedStrategy =>
  typeof given === 'string' ? { id: given, parameters: {} } : { id: given.id, parameters: { ...given.parameters } };

function toCosts({ costs }: BacktestRequestDto): BacktestOrder['costs'] {
  if (costs === undefined) return undefined;
  const { preset, ...figures } = costs;
  const given = Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
  if (preset === undefined) return given;
  if (Object.keys(given).length === 0) return { preset };
  const detail = 'Give a preset, or figures of your own: not both.';
  throw new DomainError('VALIDATION_FAILED', detail, { errors: [{ pointer: '/costs', code: 'one_of', detail }] });
}

export function toBacktestOrder(
  sender: Pick<BacktestOrder, 'ownerId' | 'requestId' | 'chargedTo'>,
  body: BacktestRequestDto,
): BacktestOrder {
  const { tickers, timeframe, from, to, cash, settings, walkForward, grid } = body;
  return {
    ...sender,
    ...{ tickers, timeframe, from, to, cash, settings: settings && { ...settings } },
    strategies: body.strategies.map(toNamedStrategy),
    costs: toCosts(body),
    walkForward: walkForward && { ...walkForward, anchored: walkForward.anchored ?? false },
    grid: grid && { axes: grid.parameters, inSampleShare: grid.inSampleShare ?? DEFAULT_IN_SAMPLE_SHARE },
  };
}
