import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsNumber, IsObject, IsString, Length, Max, Min, ValidateNested } from 'class-validator';
import { type Timeframe, TIMEFRAMES } from '../market/bars/series.js';
import type { AnalysisOrder } from './analysis.service.js';
import { OptionalField } from './optional-field.decorator.js';
import { type AnalysisSettings, SETTING_RANGES } from './settings.js';
import { TickerField } from './ticker-field.decorator.js';
import { ENTRY_MODES } from './trade-plan/plan-settings.js';

function SettingField(name: keyof typeof SETTING_RANGES, options: ApiPropertyOptions): PropertyDecorator {
  const { minimum, maximum } = SETTING_RANGES[name];
  const message = `the setting ${name} must be a number from ${minimum} to ${maximum}`;
  return applyDecorators(
    ApiPropertyOptional({ type: Number, minimum, maximum, ...options }),
    OptionalField(),
    IsNumber({ allowNaN: false, allowInfinity: false }, { message }),
    Min(minimum, { message }),
    Max(maximum, { message }),
  );
}

/** How the plan is sized; what is left out comes from the strategy. */
export class AnalysisSettingsRequestDto {
  @SettingField('capital', { description: 'Capital in the quote currency.', default: 100000, example: 50000 })
  readonly capital?: number;

  @SettingField('riskPercent', {
    description: 'Largest loss of one position, percent of the capital.',
    default: 2,
    example: 1,
  })
  readonly riskPercent?: number;

  @SettingField('maxPositionPercent', {
    description: 'Largest position, percent of the capital; the default is the one of the strategy.',
    example: 20,
  })
  readonly maxPositionPercent?: number;

  @SettingField('minimumRewardRisk', {
    description: 'Smallest acceptable reward over risk; the default is the one of the strategy.',
    example: 1.5,
  })
  readonly minimumRewardRisk?: number;

  @ApiPropertyOptional({
    description: 'How the entry price is found: the last close, or the ladder of entry rules.',
    enum: ENTRY_MODES,
    default: 'last_close',
    example: 'last_close',
  })
  @OptionalField()
  @IsIn([...ENTRY_MODES], { message: `the setting entry must be one of ${ENTRY_MODES.join(', ')}` })
  readonly entry?: AnalysisSettings['entry'];
}

/** What to analyse. `{"ticker": "ACME.DEMO"}` is enough. */
export class CreateAnalysisDto {
  @ApiProperty({
    description: 'Ticker; trimmed and upper-cased.',
    type: String,
    minLength: 1,
    maxLength: 20,
    pattern: '^[A-Za-z0-9.\\-&_^=]{1,20}$',
    example: 'ACME.DEMO',
  })
  @TickerField()
  readonly ticker!: string;

  @ApiPropertyOptional({
    description: 'Strategy to judge with, see `GET /v1/strategies`.',
    type: String,
    minLength: 1,
    maxLength: 64,
    default: 'balanced',
    example: 'balanced',
  })
  @OptionalField()
  @IsString({ message: 'the strategy must be a text such as balanced' })
  @Length(1, 64, { message: 'the strategy must have 1 to 64 characters' })
  readonly strategy?: string;

  @ApiPropertyOptional({ description: 'Daily or weekly bars.', enum: TIMEFRAMES, default: '1d', example: '1d' })
  @OptionalField()
  @IsIn([...TIMEFRAMES], { message: `the timeframe must be one of ${TIMEFRAMES.join(', ')}` })
  readonly timeframe?: Timeframe;

  @ApiPropertyOptional({ description: 'How the plan is sized.', type: () => AnalysisSettingsRequestDto })
  @OptionalField()
  @IsObject({ message: 'the settings must be an object such as {"capital": 50000}' })
  @ValidateNested()
  @Type(() => AnalysisSettingsRequestDto)
  readonly settings?: AnalysisSettingsRequestDto;
}

/** Requests that work as they stand. */
export const ANALYSIS_REQUEST_EXAMPLES = {
  minimal: { summary: 'A ticker is enough', value: { ticker: 'ACME.DEMO' } },
  complete: {
    summary: 'Everything that can be said',
    value: {
      ticker: 'ACME.DEMO',
      strategy: 'trend-following',
      timeframe: '1d',
      settings: { capital: 50000, riskPercent: 1, maxPositionPercent: 25, minimumRewardRisk: 1.5, entry: 'strategic' },
    },
  },
};

export function toAnalysisOrder(
  sender: Pick<AnalysisOrder, 'ownerId' | 'chargedTo'>,
  body: CreateAnalysisDto,
): AnalysisOrder {
  const { ticker, strategy, timeframe, settings } = body;
  return { ...sender, ticker, strategy, timeframe, settings };
}
