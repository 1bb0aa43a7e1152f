import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { DayField } from '../analysis/day-field.decorator.js';
import { OptionalField } from '../analysis/optional-field.decorator.js';
import { SETTING_RANGES } from '../analysis/settings.js';
import { TickersField } from '../analysis/ticker-field.decorator.js';
import { type Timeframe, TIMEFRAMES } from '../market/bars/series.js';
import { AxesField, NumberField, StrategiesField } from './backtest-fields.decorator.js';
import { COST_PRESET_IDS, type CostPresetId } from './engine/cost-presets.js';
import { MAXIMUM_COST_BPS } from './engine/resolve-costs.js';

const bps = (description: string): PropertyDecorator =>
  NumberField({ description, minimum: 0, maximum: MAXIMUM_COST_BPS, example: 5 });

/** What trading costs: a preset, or figures in basis points of a fill's value. */
export class BacktestCostsDto {
  @ApiPropertyOptional({
    description: 'Charges of a market with their sources, see docs/backtests.md. Without the figures below.',
    enum: COST_PRESET_IDS,
  })
  @OptionalField()
  @IsIn([...COST_PRESET_IDS], { message: `the preset must be one of ${COST_PRESET_IDS.join(', ')}` })
  readonly preset?: CostPresetId;

  @bps('Charged on both sides.')
  readonly commissionBps?: number;

  @bps('How much worse than the price of the bar a fill is.')
  readonly slippageBps?: number;

  @bps('Charged on purchases.')
  readonly buyTaxBps?: number;

  @bps('Charged on sales.')
  readonly sellTaxBps?: number;
}

const SIZINGS = ['full_equity', 'plan'] as const;
const ENTRIES = ['last_close', 'strategic'] as const;

/** How positions are sized. */
export class BacktestSettingsDto {
  @ApiPropertyOptional({
    description: '`full_equity`: all that the cash pays for. `plan`: as the trade plan sizes, from the equity.',
    enum: SIZINGS,
    default: 'full_equity',
  })
  @OptionalField()
  @IsIn([...SIZINGS], { message: `the sizing must be one of ${SIZINGS.join(', ')}` })
  readonly sizing?: (typeof SIZINGS)[number];

  @NumberField({ ...SETTING_RANGES.riskPercent, description: 'Largest loss of one position, percent of the equity.' })
  readonly riskPercent?: number;

  @NumberField({
    minimum: SETTING_RANGES.maxPositionPercent.minimum,
    maximum: SETTING_RANGES.maxPositionPercent.maximum,
    description: 'Largest position, percent of the equity; the default is the one of the strategy.',
  })
  readonly maxPositionPercent?: number;

  @ApiPropertyOptional({
    description: 'Only `last_close` can be tested: whether the orders of `strategic` are filled is not modelled.',
    enum: ENTRIES,
    default: 'last_close',
  })
  @OptionalField()
  @IsIn([...ENTRIES], { message: `the setting entry must be one of ${ENTRIES.join(', ')}` })
  readonly entry?: (typeof ENTRIES)[number];
}

/** Stretches to test on, one after the other. */
export class WalkForwardDto {
  @ApiProperty({
    description: 'Number of out-of-sample stretches.',
    type: 'integer',
    minimum: 1,
    maximum: 20,
    example: 3,
  })
  @IsInt({ message: 'folds must be a whole number from 1 to 20' })
  @Min(1, { message: 'folds must be a whole number from 1 to 20' })
  @Max(20, { message: 'folds must be a whole number from 1 to 20' })
  readonly folds!: number;

  @ApiProperty({ description: 'Bars before the first.', type: 'integer', minimum: 2, maximum: 20000, example: 500 })
  @IsInt({ message: 'inSampleBars must be a whole number from 2 to 20000' })
  @Min(2, { message: 'inSampleBars must be a whole number from 2 to 20000' })
  @Max(20_000, { message: 'inSampleBars must be a whole number from 2 to 20000' })
  readonly inSampleBars!: number;

  @ApiPropertyOptional({ description: 'Whether in-sample stretches grow instead of rolling.', default: false })
  @OptionalField()
  @IsBoolean({ message: 'anchored must be true or false' })
  readonly anchored?: boolean;
}

/** Combinations of numbers, each tested on a first part of the bars and on the rest. */
export class BacktestGridDto {
  @ApiProperty({
    description:
      'Values to try of each number, at most 500 combinations: `rsi.period`, `risk.maxBars`; of `sma-cross`: `fast`, `slow`.',
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'number' } },
    example: { 'rsi.period': [10, 14, 20] },
  })
  @AxesField()
  readonly parameters!: Record<string, number[]>;

  @NumberField({ minimum: 0.1, maximum: 0.9, default: 0.7, description: 'Share of the bars to choose on.' })
  readonly inSampleShare?: number;
}

/** Which strategies to test on which tickers. */
export class BacktestRequestDto {
  @ApiProperty({
    description: 'The tickers, 1 to 500; repeats are merged.',
    type: [String],
    minItems: 1,
    example: ['ACME.DEMO', 'BOLT.DEMO'],
  })
  @TickersField()
  readonly tickers!: string[];

  @StrategiesField()
  readonly strategies!: (string | { id: string; parameters?: Record<string, number> })[];

  @ApiPropertyOptional({ description: 'Daily or weekly bars.', enum: TIMEFRAMES, default: '1d' })
  @OptionalField()
  @IsIn([...TIMEFRAMES], { message: `the timeframe must be one of ${TIMEFRAMES.join(', ')}` })
  readonly timeframe?: Timeframe;

  @DayField('First day to trade on; strategies read the bars before it all the same.')
  readonly from?: string;

  @DayField('Last day of the test.')
  readonly to?: string;

  @NumberField({ ...SETTING_RANGES.capital, description: 'Cash at the start, in the quote currency, of each ticker.' })
  readonly cash?: number;

  @ApiPropertyOptional({ description: 'Without any: slippage of 5 basis points.', type: () => BacktestCostsDto })
  @OptionalField()
  @IsObject({ message: 'the costs must be an object such as {"preset": "us"}' })
  @ValidateNested()
  @Type(() => BacktestCostsDto)
  readonly costs?: BacktestCostsDto;

  @ApiPropertyOptional({ description: 'How positions are sized.', type: () => BacktestSettingsDto })
  @OptionalField()
  @IsObject({ message: 'the settings must be an object such as {"sizing": "plan"}' })
  @ValidateNested()
  @Type(() => BacktestSettingsDto)
  readonly settings?: BacktestSettingsDto;

  @ApiPropertyOptional({ description: 'Splits for a walk forward.', type: () => WalkForwardDto })
  @OptionalField()
  @IsObject({ message: 'walkForward must be an object such as {"folds": 3, "inSampleBars": 500}' })
  @ValidateNested()
  @Type(() => WalkForwardDto)
  readonly walkForward?: WalkForwardDto;

  @ApiPropertyOptional({ description: 'A grid of parameters.', type: () => BacktestGridDto })
  @OptionalField()
  @IsObject({ message: 'the grid must be an object such as {"parameters": {"rsi.period": [10, 14]}}' })
  @ValidateNested()
  @Type(() => BacktestGridDto)
  readonly grid?: BacktestGridDto;
}

/** Requests that work as they stand. */
export const BACKTEST_REQUEST_EXAMPLES = {
  one: { summary: 'One strategy', value: { tickers: ['ACME.DEMO'], strategies: ['balanced'] } },
  compared: {
    summary: 'Strategies side by side, with costs',
    value: {
      tickers: ['ACME.DEMO', 'BOLT.DEMO'],
      strategies: ['balanced', 'trend-following', { id: 'sma-cross', parameters: { fast: 10, slow: 30 } }],
      costs: { commissionBps: 10, slippageBps: 5 },
      cash: 50000,
    },
  },
  grid: {
    summary: 'A grid with an out-of-sample column',
    value: {
      tickers: ['ACME.DEMO'],
      strategies: ['mean-reversion'],
      grid: { parameters: { 'rsi.period': [10, 14, 20], 'risk.maxBars': [5, 10] } },
    },
  },
};
