import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsString, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { type Timeframe, TIMEFRAMES } from '../market/bars/series.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { BulkOrder } from './bulk-analysis.service.js';
import { AnalysisSettingsRequestDto } from './create-analysis.dto.js';
import { NotBefore } from './date-order.decorator.js';
import { DayField } from './day-field.decorator.js';
import { OptionalField } from './optional-field.decorator.js';
import { TickersField } from './ticker-field.decorator.js';
import type { TickerSet } from './ticker-sets.service.js';
import { AS_OF_EACH_PATTERN, type VerdictHistoryRange } from './verdict-history-job.js';

/** Many tickers, or a universe, to be analysed in the background. */
export class BulkAnalysisRequestDto {
  @ApiPropertyOptional({
    description: 'The tickers, 1 to 5,000; repeats are merged. Give these, a watchlist or a universe.',
    type: [String],
    minItems: 1,
    example: ['ACME.DEMO', 'BOLT.DEMO'],
  })
  @OptionalField()
  @TickersField()
  readonly tickers?: string[];

  @ApiPropertyOptional({
    description: '`demo`, `all`, or an exchange of `GET /v1/symbols`, such as `NSE`. Give this or tickers.',
    type: String,
    minLength: 1,
    maxLength: 20,
  })
  @OptionalField()
  @IsString({ message: 'the universe must be a text such as demo' })
  @Length(1, 20, { message: 'the universe must have 1 to 20 characters' })
  readonly universe?: string;

  @ApiPropertyOptional({
    description: 'A watchlist of yours, whose items are analysed. Give this, tickers or a universe.',
    type: String,
    format: 'uuid',
  })
  @OptionalField()
  @IsUUID(undefined, { message: 'watchlistId must be the id of a watchlist, as GET /v1/watchlists lists them' })
  readonly watchlistId?: string;

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

  @ApiPropertyOptional({ description: 'How the plans are sized.', type: () => AnalysisSettingsRequestDto })
  @OptionalField()
  @IsObject({ message: 'the settings must be an object such as {"capital": 50000}' })
  @ValidateNested()
  @Type(() => AnalysisSettingsRequestDto)
  readonly settings?: AnalysisSettingsRequestDto;

  @ApiPropertyOptional({
    description:
      'Instead of analysing the last bar, judge past days and keep their verdicts for `GET /v1/verdict-outcomes`: the last day of each `week` or `month`, or each n-th bar, as a number from `1` to `999`. Doing it again changes nothing.',
    type: String,
    pattern: AS_OF_EACH_PATTERN.source,
  })
  @OptionalField()
  @Matches(AS_OF_EACH_PATTERN, { message: 'asOfEach must be week, month, or a number from 1 to 999 as a text' })
  readonly asOfEach?: string;

  @DayField('With `asOfEach`: the first day to judge; from the 60th bar on when left out.')
  readonly from?: string;

  @DayField('With `asOfEach`: the last day to judge.')
  @NotBefore('from')
  readonly to?: string;
}

/** Requests that work as they stand. */
export const BULK_REQUEST_EXAMPLES = {
  tickers: { summary: 'Some tickers', value: { tickers: ['ACME.DEMO', 'BOLT.DEMO', 'COMET.DEMO'] } },
  universe: { summary: 'The whole demo market', value: { universe: 'demo', strategy: 'trend-following' } },
  history: { summary: 'Verdicts of each past week', value: { universe: 'demo', asOfEach: 'week' } },
};

function toTickerSet({ tickers, universe, watchlistId }: BulkAnalysisRequestDto): TickerSet {
  const given: TickerSet[] = [];
  if (tickers !== undefined) given.push({ kind: 'tickers', tickers });
  if (universe !== undefined) given.push({ kind: 'universe', name: universe });
  if (watchlistId !== undefined) given.push({ kind: 'watchlist', id: watchlistId.toLowerCase() });
  const [only, ...others] = given;
  if (only !== undefined && others.length === 0) return only;
  const detail = 'Give exactly one of `tickers`, `watchlistId` and `universe`.';
  throw new DomainError('VALIDATION_FAILED', detail, {
    errors: [{ pointer: '/tickers', code: 'one_of', detail }],
  });
}

function refuseField(field: string, detail: string): never {
  throw new DomainError('VALIDATION_FAILED', detail, {
    errors: [{ pointer: `/${field}`, code: 'not_allowed', detail }],
  });
}

function toHistory({ asOfEach, from, to, settings }: BulkAnalysisRequestDto): VerdictHistoryRange | undefined {
  if (asOfEach === undefined) {
    const stray = from === undefined ? 'to' : 'from';
    if (from !== undefined || to !== undefined) refuseField(stray, `\`${stray}\` needs \`asOfEach\`.`);
    return undefined;
  }
  if (settings !== undefined) refuseField('settings', 'Verdicts of past days have no plan: leave `settings` out.');
  return { asOfEach, from: from ?? null, to: to ?? null };
}

export function toBulkOrder(
  sender: Pick<BulkOrder, 'ownerId' | 'requestId' | 'chargedTo'>,
  body: BulkAnalysisRequestDto,
): BulkOrder {
  const { strategy, timeframe, settings } = body;
  return { ...sender, set: toTickerSet(body), strategy, timeframe, settings, history: toHistory(body) };
}
