import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { AnalysisSettingsRequestDto } from '../../analysis/create-analysis.dto.js';
import { OptionalField } from '../../analysis/optional-field.decorator.js';
import { type Timeframe, TIMEFRAMES } from '../../market/bars/series.js';
import { NameField } from '../name-field.decorator.js';

const CRON = {
  description:
    'When to run: minute, hour, day of the month, month, weekday; or six fields, seconds first, where the server allows runs that often. `@daily` and its like are fine.',
  type: String,
  minLength: 5,
  maxLength: 100,
  example: '0 16 * * 1-5',
};
const CRON_MESSAGE = "the cron pattern must be a text of 5 to 100 characters such as '0 16 * * 1-5'";

/** What may be said of a schedule besides its name and its pattern. */
class ScheduleFieldsDto {
  @ApiPropertyOptional({
    description: 'The zone that the pattern is meant in; that of the exchange, else UTC, when left out.',
    type: String,
    minLength: 1,
    maxLength: 64,
    example: 'Asia/Kolkata',
  })
  @OptionalField()
  @IsString({ message: 'the timeZone must be a text such as Asia/Kolkata' })
  @Length(1, 64, { message: 'the timeZone must have 1 to 64 characters' })
  readonly timeZone?: string;

  @ApiPropertyOptional({
    description:
      'What to analyse: `demo`, `all`, or an exchange of `GET /v1/symbols`. Give this, `watchlistId` or `screenId`.',
    type: String,
    minLength: 1,
    maxLength: 20,
    example: 'demo',
  })
  @OptionalField()
  @IsString({ message: 'the universe must be a text such as demo' })
  @Length(1, 20, { message: 'the universe must have 1 to 20 characters' })
  readonly universe?: string;

  @ApiPropertyOptional({ description: 'What to analyse: a watchlist of yours.', type: String, format: 'uuid' })
  @OptionalField()
  @IsUUID(undefined, { message: 'watchlistId must be the id of a watchlist, as GET /v1/watchlists lists them' })
  readonly watchlistId?: string;

  @ApiPropertyOptional({
    description: 'What to analyse: the tickers that a saved screen of yours finds when it is time.',
    type: String,
    format: 'uuid',
  })
  @OptionalField()
  @IsUUID(undefined, { message: 'screenId must be the id of a saved screen, as GET /v1/screens lists them' })
  readonly screenId?: string;

  @ApiPropertyOptional({
    description: 'Strategy to judge with, see `GET /v1/strategies`; its version at the time of a run counts.',
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

  @ApiPropertyOptional({ description: 'How the plans are sized.', type: () => AnalysisSettingsRequestDto })
  @OptionalField()
  @IsObject({ message: 'the settings must be an object such as {"capital": 50000}' })
  @ValidateNested()
  @Type(() => AnalysisSettingsRequestDto)
  readonly settings?: AnalysisSettingsRequestDto;

  @ApiPropertyOptional({
    description: 'Whether days on which the exchange does not trade are left out.',
    type: Boolean,
    default: false,
  })
  @OptionalField()
  @IsBoolean({ message: 'the field tradingDaysOnly must be true or false' })
  readonly tradingDaysOnly?: boolean;

  @ApiPropertyOptional({
    description:
      'Whose trading days count, with `tradingDaysOnly`; the universe, where it is an exchange, when left out.',
    type: String,
    minLength: 1,
    maxLength: 20,
    example: 'NSE',
  })
  @OptionalField()
  @IsString({ message: 'the exchange must be a text such as NSE' })
  @Length(1, 20, { message: 'the exchange must have 1 to 20 characters' })
  readonly exchange?: string;

  @ApiPropertyOptional({ description: 'Whether it runs.', type: Boolean, default: true })
  @OptionalField()
  @IsBoolean({ message: 'the field enabled must be true or false' })
  readonly enabled?: boolean;
}

/** A schedule to be made. */
export class CreateScheduleDto extends ScheduleFieldsDto {
  @NameField('required', 'Evening run')
  readonly name!: string;

  @ApiProperty(CRON)
  @IsString({ message: CRON_MESSAGE })
  @Length(5, 100, { message: CRON_MESSAGE })
  readonly cron!: string;
}

/** What of a schedule is to be changed; what is left out stays. */
export class ChangeScheduleDto extends ScheduleFieldsDto {
  @NameField('optional', 'Evening run')
  readonly name?: string;

  @ApiPropertyOptional(CRON)
  @OptionalField()
  @IsString({ message: CRON_MESSAGE })
  @Length(5, 100, { message: CRON_MESSAGE })
  readonly cron?: string;
}

/** Requests that work as they stand. */
export const SCHEDULE_EXAMPLES = {
  demo: {
    summary: 'The demo market, every weekday at six in the evening',
    value: { name: 'Evening run', cron: '0 18 * * 1-5', universe: 'demo' },
  },
  tradingDays: {
    summary: 'On trading days only',
    value: { name: 'Trading days', cron: '30 16 * * *', universe: 'demo', tradingDaysOnly: true, timeZone: 'UTC' },
  },
};
