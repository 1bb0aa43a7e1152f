import { ApiProperty } from '@nestjs/swagger';
import { NotBefore } from '../../analysis/date-order.decorator.js';
import { VERDICTS } from '../../analysis/scoring/verdict.js';
import { type Timeframe, TIMEFRAMES } from '../../market/bars/series.js';
import { QueryDate, QueryOneOf, QueryText } from '../../platform/http/query.decorator.js';
import { DEFAULT_BOOTSTRAP } from '../engine/bootstrap.js';
import { OUTCOME_HORIZONS } from './outcome-tally.js';
import type { HorizonOutcome, VerdictOutcome, VerdictOutcomes } from './verdict-outcomes.js';

/** Which verdicts to look at. */
export class VerdictOutcomesQueryDto {
  @QueryText({ maximumLength: 64, description: 'Only verdicts by this strategy.', example: 'balanced' })
  readonly strategy?: string;

  @QueryOneOf(TIMEFRAMES, { description: 'Only verdicts on bars of this width.' })
  readonly timeframe?: Timeframe;

  @QueryDate({ description: 'Only verdicts whose last bar is of this day or later.' })
  readonly from?: string;

  @QueryDate({ description: 'Only verdicts whose last bar is of this day or earlier.' })
  @NotBefore('from')
  readonly to?: string;
}

const nullableNumber = (description: string, example: number): PropertyDecorator =>
  ApiProperty({ description, type: Number, nullable: true, example });

/** Where 95 % of the resampled means lie. */
export class OutcomeIntervalDto {
  @ApiProperty({ description: '2.5 % quantile.', example: -0.0012 })
  low!: number;

  @ApiProperty({ description: '97.5 % quantile.', example: 0.0041 })
  high!: number;
}

/** What followed a verdict so many bars later. */
export class HorizonOutcomeDto {
  @ApiProperty({ description: 'Bars after the verdict.', enum: OUTCOME_HORIZONS, type: 'integer', example: 5 })
  bars!: number;

  @ApiProperty({ description: 'Verdicts that so many bars followed.', type: 'integer', minimum: 0, example: 412 })
  count!: number;

  @nullableNumber('Mean return, a fraction: close so many bars later over close, less 1.', 0.0043)
  meanReturn!: number | null;

  @nullableNumber('Mean return less that of its ticker over as many bars, on all its bars from the 60th on.', 0.0014)
  meanExcess!: number | null;

  @nullableNumber('Share of the returns above 0.', 0.56)
  upShare!: number | null;

  @ApiProperty({
    description: `Of \`meanExcess\`, 95 %, from ${DEFAULT_BOOTSTRAP.resamples} resamples of blocks of so many days; null when the verdict was given on fewer than 10 days or fewer than 3 blocks fit.`,
    type: () => OutcomeIntervalDto,
    nullable: true,
  })
  interval!: OutcomeIntervalDto | null;
}

/** What followed one verdict of one strategy. */
export class VerdictOutcomeDto {
  @ApiProperty({ description: 'Id of the strategy.', example: 'balanced' })
  strategy!: string;

  @ApiProperty({ description: 'Width of the bars.', enum: TIMEFRAMES, example: '1d' })
  timeframe!: string;

  @ApiProperty({ description: 'The verdict.', enum: VERDICTS, example: 'buy' })
  verdict!: string;

  @ApiProperty({ description: 'How often it was given.', type: 'integer', minimum: 0, example: 415 })
  verdicts!: number;

  @ApiProperty({ description: 'What followed, nearest first.', type: () => [HorizonOutcomeDto] })
  horizons!: HorizonOutcomeDto[];
}

/** The tickers of an answer. */
export class OutcomeTickersDto {
  @ApiProperty({ description: 'Tickers with verdicts.', type: 'integer', minimum: 0, example: 30 })
  stored!: number;

  @ApiProperty({
    description: 'Tickers that were looked at: all, or 500 at even distances in the order of their names.',
    type: 'integer',
    minimum: 0,
    maximum: 500,
    example: 30,
  })
  used!: number;
}

/** What prices did after verdicts. */
export class VerdictOutcomesDto {
  @ApiProperty({ description: 'How many tickers this is about.', type: () => OutcomeTickersDto })
  tickers!: OutcomeTickersDto;

  @ApiProperty({ description: 'First day with a verdict.', type: String, format: 'date', nullable: true })
  from!: string | null;

  @ApiProperty({ description: 'Last day with a verdict.', type: String, format: 'date', nullable: true })
  to!: string | null;

  @ApiProperty({
    description: 'Verdicts that were left out because their day is no bar of the stored prices any more.',
    type: 'integer',
    minimum: 0,
    example: 0,
  })
  withoutBar!: number;

  @ApiProperty({
    description: 'One for each strategy, timeframe and verdict, also for verdicts that were never given.',
    type: () => [VerdictOutcomeDto],
  })
  items!: VerdictOutcomeDto[];
}

function toHorizonDto({ bars, count, meanReturn, meanExcess, upShare, interval }: HorizonOutcome): HorizonOutcomeDto {
  return { bars, count, meanReturn, meanExcess, upShare, interval: interval && { ...interval } };
}

function toOutcomeDto({ strategyId, timeframe, verdict, verdicts, horizons }: VerdictOutcome): VerdictOutcomeDto {
  return { strategy: strategyId, timeframe, verdict, verdicts, horizons: horizons.map(toHorizonDto) };
}

export function toVerdictOutcomesDto({ tickers, from, to, withoutBar, items }: VerdictOutcomes): VerdictOutcomesDto {
  return { tickers: { ...tickers }, from, to, withoutBar, items: items.map(toOutcomeDto) };
}
