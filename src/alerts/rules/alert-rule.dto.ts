import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { OptionalField } from '../../analysis/optional-field.decorator.js';
import { type Verdict, VERDICTS } from '../../analysis/scoring/verdict.js';
import { TickersField } from '../../analysis/ticker-field.decorator.js';
import { type Timeframe, TIMEFRAMES } from '../../market/bars/series.js';
import { NameField } from '../name-field.decorator.js';
import { ALERT_RULE_TYPES, type AlertRuleType, type Direction, DIRECTIONS, MAXIMUM_TICKERS } from './alert-rule.js';

const VERDICT_MESSAGE = `each verdict must be one of ${VERDICTS.join(', ')}`;
const LEVEL_MESSAGE = 'the level must be a number from -1 to 1';
const WEBHOOK = { description: 'The webhook that is told.', type: String, format: 'uuid' };
const WEBHOOK_MESSAGE = 'webhookId must be the id of a webhook, as GET /v1/webhooks lists them';

/** Left out, or null: any. */
const AnyWhenNull = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined && value !== null);

/** What may be said of a rule besides its name, type and webhook. */
class AlertRuleFieldsDto {
  @ApiPropertyOptional({
    description: 'With `verdict_changed`: only from one of these verdicts; null: from any.',
    enum: VERDICTS,
    isArray: true,
    nullable: true,
    minItems: 1,
    maxItems: VERDICTS.length,
  })
  @AnyWhenNull()
  @IsArray({ message: 'from must be a list of verdicts such as ["hold"]' })
  @ArrayMinSize(1, { message: 'from must name at least one verdict' })
  @ArrayMaxSize(VERDICTS.length, { message: `from must name at most ${VERDICTS.length} verdicts` })
  @IsIn([...VERDICTS], { each: true, message: VERDICT_MESSAGE })
  readonly from?: Verdict[] | null;

  @ApiPropertyOptional({
    description: 'With `verdict_changed`: only to one of these verdicts; null: to any.',
    enum: VERDICTS,
    isArray: true,
    nullable: true,
    minItems: 1,
    maxItems: VERDICTS.length,
  })
  @AnyWhenNull()
  @IsArray({ message: 'to must be a list of verdicts such as ["buy", "strong_buy"]' })
  @ArrayMinSize(1, { message: 'to must name at least one verdict' })
  @ArrayMaxSize(VERDICTS.length, { message: `to must name at most ${VERDICTS.length} verdicts` })
  @IsIn([...VERDICTS], { each: true, message: VERDICT_MESSAGE })
  readonly to?: Verdict[] | null;

  @ApiPropertyOptional({ description: 'With `score_crosses`: the level.', type: Number, minimum: -1, maximum: 1 })
  @OptionalField()
  @IsNumber({ allowNaN: false, allowInfinity: false }, { message: LEVEL_MESSAGE })
  @Min(-1, { message: LEVEL_MESSAGE })
  @Max(1, { message: LEVEL_MESSAGE })
  readonly level?: number;

  @ApiPropertyOptional({ description: 'With `score_crosses`: which way; `either` when left out.', enum: DIRECTIONS })
  @OptionalField()
  @IsIn([...DIRECTIONS], { message: `the direction must be one of ${DIRECTIONS.join(', ')}` })
  readonly direction?: Direction;

  @ApiPropertyOptional({
    description: 'With `screen_entered` and `screen_left`: the saved screen.',
    type: String,
    format: 'uuid',
  })
  @OptionalField()
  @IsUUID(undefined, { message: 'screenId must be the id of a saved screen, as GET /v1/screens lists them' })
  readonly screenId?: string;

  @ApiPropertyOptional({
    description: 'Only these tickers, at most 500; null: any.',
    type: [String],
    nullable: true,
    minItems: 1,
    maxItems: MAXIMUM_TICKERS,
  })
  @AnyWhenNull()
  @TickersField()
  @ArrayMaxSize(MAXIMUM_TICKERS, { message: `tickers must name at most ${MAXIMUM_TICKERS}; use a watchlist for more` })
  readonly tickers?: string[] | null;

  @ApiPropertyOptional({
    description: 'Only what is in this watchlist when it happens; null: any. Not together with `tickers`.',
    type: String,
    format: 'uuid',
    nullable: true,
  })
  @AnyWhenNull()
  @IsUUID(undefined, { message: 'watchlistId must be the id of a watchlist, as GET /v1/watchlists lists them' })
  readonly watchlistId?: string | null;

  @ApiPropertyOptional({
    description: 'Only verdicts of this strategy; null: of any.',
    type: String,
    nullable: true,
    minLength: 1,
    maxLength: 64,
    example: 'balanced',
  })
  @AnyWhenNull()
  @IsString({ message: 'the strategy must be a text such as balanced' })
  @Length(1, 64, { message: 'the strategy must have 1 to 64 characters' })
  readonly strategy?: string | null;

  @ApiPropertyOptional({ description: 'Only of these bars: `1d` or `1w`; null: of any.', type: String, nullable: true })
  @AnyWhenNull()
  @IsIn([...TIMEFRAMES], { message: `the timeframe must be one of ${TIMEFRAMES.join(', ')}` })
  readonly timeframe?: Timeframe | null;

  @ApiPropertyOptional({ description: 'Whether it is looked at.', type: Boolean, default: true })
  @OptionalField()
  @IsBoolean({ message: 'the field enabled must be true or false' })
  readonly enabled?: boolean;
}

/** An alert rule to be made. */
export class CreateAlertRuleDto extends AlertRuleFieldsDto {
  @NameField('required', 'Buy signals')
  readonly name!: string;

  @ApiProperty({
    description:
      '`verdict_changed`: a verdict became another one, see `from` and `to`. `score_crosses`: a score reached or passed `level` from the other side, see `direction`. `screen_entered`, `screen_left`: something is found by the screen `screenId` that the run before did not find, or the other way round.',
    enum: ALERT_RULE_TYPES,
    example: 'verdict_changed',
  })
  @IsIn([...ALERT_RULE_TYPES], { message: `the type must be one of ${ALERT_RULE_TYPES.join(', ')}` })
  readonly type!: AlertRuleType;

  @ApiProperty(WEBHOOK)
  @IsUUID(undefined, { message: WEBHOOK_MESSAGE })
  readonly webhookId!: string;
}

/** What of a rule is to be changed; what is left out stays. Its type stays what it is. */
export class ChangeAlertRuleDto extends AlertRuleFieldsDto {
  @NameField('optional', 'Buy signals')
  readonly name?: string;

  @ApiPropertyOptional(WEBHOOK)
  @OptionalField()
  @IsUUID(undefined, { message: WEBHOOK_MESSAGE })
  readonly webhookId?: string;
}
