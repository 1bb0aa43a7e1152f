import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsString, IsUUID, MaxLength } from 'class-validator';
import { AnalysisSummaryDto, toAnalysisSummaryDto } from '../analysis/analysis-summary.dto.js';
import { TickersField } from '../analysis/ticker-field.decorator.js';
import { type Timeframe, TIMEFRAMES } from '../market/bars/series.js';
import { Answer } from '../platform/http/idempotency/answer.js';
import { PageQueryDto } from '../platform/http/page.dto.js';
import { QueryOneOf, QueryText } from '../platform/http/query.decorator.js';
import type { Addition, Removal } from './watchlist-items.service.js';
import type { ViewedItem } from './item-facts.service.js';
import type { ItemsOrder } from './watchlist-view.service.js';
import { MAXIMUM_ITEMS } from './watchlist.js';

const LIST = 'tickers must be a list of at least one text, such as ["ACME.DEMO"]';
const TEXTS = 'each ticker must be a text of at most 100 characters, such as ACME.DEMO';

/** What the list of items takes. */
export class WatchlistItemsQueryDto extends PageQueryDto {
  @QueryOneOf(['latest'], { description: '`latest`: with verdict, score and the last 30 closes of each.' })
  readonly include?: 'latest';

  @QueryText({ maximumLength: 64, description: 'Whose verdict, with `include=latest`.', example: 'balanced' })
  readonly strategy?: string;

  @QueryOneOf(TIMEFRAMES, { description: 'Of which bars, with `include=latest`.' })
  readonly timeframe?: Timeframe;
}

/** Tickers to be put into a list. */
export class AddWatchlistItemsDto {
  @ApiProperty({
    description: 'Tickers in any case. Those that cannot be one are listed in `invalid`; the others are added.',
    type: [String],
    minItems: 1,
    maxItems: MAXIMUM_ITEMS,
    example: ['ACME.DEMO', 'BOLT.DEMO', 'COMET.DEMO'],
  })
  @IsArray({ message: LIST })
  @ArrayMinSize(1, { message: LIST })
  @ArrayMaxSize(MAXIMUM_ITEMS, { message: `tickers must be at most ${MAXIMUM_ITEMS}` })
  @IsString({ each: true, message: TEXTS })
  @MaxLength(100, { each: true, message: TEXTS })
  readonly tickers!: string[];
}

/** Tickers to be moved to another list. */
export class MoveWatchlistItemsDto {
  @ApiProperty({ description: 'Tickers of this list.', type: [String], minItems: 1, example: ['ACME.DEMO'] })
  @TickersField()
  @ArrayMaxSize(MAXIMUM_ITEMS, { message: `tickers must be at most ${MAXIMUM_ITEMS}` })
  readonly tickers!: string[];

  @ApiProperty({
    description: 'The list they go to.',
    type: String,
    format: 'uuid',
    example: '0198b6a0-5c1e-7000-8000-000000000001',
  })
  @IsUUID(undefined, { message: 'targetWatchlistId must be the id of a watchlist, as GET /v1/watchlists lists them' })
  readonly targetWatchlistId!: string;
}

/** What the newest analysis and the stored prices say. */
export class WatchlistItemLatestDto {
  @ApiProperty({ description: 'The newest analysis; null: never analysed.', type: AnalysisSummaryDto, nullable: true })
  analysis!: AnalysisSummaryDto | null;

  @ApiProperty({
    description: 'The last closes, oldest first, 30 at most; empty when no prices are stored.',
    type: [Number],
    example: [101.2, 102.6, 101.9],
  })
  sparkline!: number[];
}

/** A ticker of a list. */
export class WatchlistItemDto {
  @ApiProperty({ description: 'Ticker.', example: 'ACME.DEMO' })
  ticker!: string;

  @ApiProperty({ description: 'Whether it is in the universe or has stored prices; false may be a typing error.' })
  known!: boolean;

  @ApiProperty({ description: 'When it was added.', format: 'date-time' })
  addedAt!: string;

  @ApiPropertyOptional({ description: 'Only with `include=latest`.', type: WatchlistItemLatestDto })
  latest?: WatchlistItemLatestDto;
}

export class InvalidTickerDto {
  @ApiProperty({ description: 'As it was given.', example: 'no ticker' })
  ticker!: string;

  @ApiProperty({ description: 'What is wrong with it.' })
  detail!: string;
}

/** What was added. */
export class AddedItemsDto {
  @ApiProperty({ description: 'New in the list.', type: [String], example: ['ACME.DEMO'] })
  added!: string[];

  @ApiProperty({ description: 'In the list before.', type: [String], example: [] })
  skipped!: string[];

  @ApiProperty({ description: 'Cannot be tickers; not added.', type: [InvalidTickerDto], example: [] })
  invalid!: InvalidTickerDto[];

  @ApiProperty({ description: 'Of the added ones those that are not in the universe.', type: [String], example: [] })
  unknown!: string[];
}

/** What was moved. */
export class MovedItemsDto {
  @ApiProperty({ description: 'New in the target.', type: [String], example: ['ACME.DEMO'] })
  moved!: string[];

  @ApiProperty({ description: 'In the target before; removed here.', type: [String], example: [] })
  merged!: string[];

  @ApiProperty({ description: 'Not in this list.', type: [String], example: [] })
  missing!: string[];
}

export function toItemsOrder(query: WatchlistItemsQueryDto): ItemsOrder {
  const { limit, cursor, include, strategy = 'balanced', timeframe = '1d' } = query;
  return { limit, cursor, latest: include === 'latest' ? { strategy, timeframe } : null };
}

export function toWatchlistItemDto({ ticker, isKnown, addedAt, latest }: ViewedItem): WatchlistItemDto {
  const item = { ticker, known: isKnown, addedAt: addedAt.toISOString() };
  if (latest === null) return item;
  const { analysis, sparkline } = latest;
  return { ...item, latest: { analysis: analysis && toAnalysisSummaryDto(analysis), sparkline: [...sparkline] } };
}

export function toAddedAnswer({ added, skipped, invalid, unknown }: Addition): Answer<AddedItemsDto> {
  const body = { added: [...added], skipped: [...skipped], invalid: [...invalid], unknown: [...unknown] };
  return new Answer({ status: 200, body });
}

export function toMovedAnswer({ moved, merged, missing }: Removal): Answer<MovedItemsDto> {
  return new Answer({ status: 200, body: { moved: [...moved], merged: [...merged], missing: [...missing] } });
}
