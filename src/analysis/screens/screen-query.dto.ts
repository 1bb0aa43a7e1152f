import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, IsUUID, Length, Min, ValidateBy } from 'class-validator';
import { FILTER_LIMITS } from '../../filters/limits.js';
import { type Timeframe, TIMEFRAMES } from '../../market/bars/series.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { DEFAULT_PAGE_LIMIT, MAXIMUM_PAGE_LIMIT } from '../../platform/http/page.dto.js';
import { SCREEN_SORT_FIELDS } from '../analysis.js';
import { OptionalField } from '../optional-field.decorator.js';
import type { ScreenQuery } from './screen.js';
import type { ScreenOrder } from './screens.service.js';

const DEFAULT_SORT = 'ticker';
const MAXIMUM_CURSOR = 2_000;

export function isSort(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const names = value.split(',').map((name) => name.replace(/^-/, ''));
  const known: readonly string[] = SCREEN_SORT_FIELDS;
  return names.every((name) => known.includes(name)) && new Set(names).size === names.length;
}

/** What is looked for, and among what. */
export class ScreenSearchDto {
  @ApiProperty({
    description: `The filter: a condition in the filter language, of at most ${FILTER_LIMITS.characters} characters.`,
    type: String,
    maxLength: FILTER_LIMITS.characters,
    example: 'rsi(14) < 70 and close > ema(50)',
  })
  @IsString({ message: 'where must be a filter as a text, such as rsi(14) < 30' })
  readonly where!: string;

  @ApiPropertyOptional({
    description: '`demo`, `all`, or an exchange of `GET /v1/symbols`: looks among its symbols.',
    type: String,
    minLength: 1,
    maxLength: 20,
  })
  @OptionalField()
  @IsString({ message: 'the universe must be a text such as demo' })
  @Length(1, 20, { message: 'the universe must have 1 to 20 characters' })
  readonly universe?: string;

  @ApiPropertyOptional({
    description: 'A watchlist of yours: looks among its items.',
    type: String,
    format: 'uuid',
  })
  @OptionalField()
  @IsUUID(undefined, { message: 'watchlistId must be the id of a watchlist, as GET /v1/watchlists lists them' })
  readonly watchlistId?: string;

  @ApiPropertyOptional({ description: 'A job of yours: looks among its tickers.', type: String, format: 'uuid' })
  @OptionalField()
  @IsUUID(undefined, { message: 'jobId must be the id of a job, as GET /v1/jobs lists them' })
  readonly jobId?: string;

  @ApiPropertyOptional({
    description: 'Only analyses made with this strategy; of every strategy when left out.',
    type: String,
    minLength: 1,
    maxLength: 64,
  })
  @OptionalField()
  @IsString({ message: 'the strategy must be a text such as balanced' })
  @Length(1, 64, { message: 'the strategy must have 1 to 64 characters' })
  readonly strategy?: string;

  @ApiPropertyOptional({
    description: 'Only analyses of bars of this width; of each width when left out.',
    enum: TIMEFRAMES,
  })
  @OptionalField()
  @IsIn([...TIMEFRAMES], { message: `the timeframe must be one of ${TIMEFRAMES.join(', ')}` })
  readonly timeframe?: Timeframe;

  @ApiPropertyOptional({
    description: `Fields to sort by, separated by commas, with \`-\` for descending: ${SCREEN_SORT_FIELDS.join(', ')}. Tickers without an analysis come last.`,
    type: String,
    default: DEFAULT_SORT,
    maxLength: 200,
    pattern: `^-?(${SCREEN_SORT_FIELDS.join('|')})(,-?(${SCREEN_SORT_FIELDS.join('|')}))*$`,
    example: '-score,ticker',
  })
  @OptionalField()
  @ValidateBy(
    { name: 'isIn', validator: { validate: isSort } },
    {
      message: `sort must name fields out of ${SCREEN_SORT_FIELDS.join(', ')}, each once, with - for descending`,
    },
  )
  readonly sort?: string;
}

/** A screen to be run once. */
export class ScreenQueryDto extends ScreenSearchDto {
  @ApiPropertyOptional({
    description: `How many rows at most; more than ${MAXIMUM_PAGE_LIMIT} counts as ${MAXIMUM_PAGE_LIMIT}.`,
    type: 'integer',
    minimum: 1,
    default: DEFAULT_PAGE_LIMIT,
    example: 50,
  })
  @OptionalField()
  @IsInt({ message: 'limit must be a whole number of at least 1' })
  @Min(1, { message: 'limit must be a whole number of at least 1' })
  readonly limit?: number;

  @ApiPropertyOptional({
    description: 'The `nextCursor` of the page before, everything else unchanged.',
    type: String,
    minLength: 1,
    maxLength: MAXIMUM_CURSOR,
  })
  @OptionalField()
  @IsString({ message: 'cursor must be a text, the nextCursor of the page before' })
  @Length(1, MAXIMUM_CURSOR, { message: `cursor must have 1 to ${MAXIMUM_CURSOR} characters` })
  readonly cursor?: string;
}

/** Requests that work as they stand. */
export const SCREEN_QUERY_EXAMPLES = {
  universe: {
    summary: 'Indicators over the demo market',
    value: { where: 'rsi(14) < 70 and close > ema(50)', universe: 'demo', timeframe: '1d', sort: '-score,ticker' },
  },
  verdicts: {
    summary: 'Newest verdicts',
    value: { where: 'verdict in ("buy", "strong_buy") and score >= 0.3', sort: '-score', limit: 20 },
  },
};

/** @throws DomainError VALIDATION_FAILED when it names more than one set */
export function toScreenQuery(body: ScreenSearchDto): ScreenQuery {
  const { where, universe = null, watchlistId, jobId, strategy = null, timeframe = null, sort = DEFAULT_SORT } = body;
  if ([universe ?? undefined, watchlistId, jobId].filter((set) => set !== undefined).length > 1) {
    const detail = 'Give at most one of `universe`, `watchlistId` and `jobId`.';
    throw new DomainError('VALIDATION_FAILED', detail, {
      errors: [{ pointer: '/universe', code: 'one_of', detail }],
    });
  }
  const ids = { watchlistId: watchlistId?.toLowerCase() ?? null, jobId: jobId?.toLowerCase() ?? null };
  return { where, universe, ...ids, strategy, timeframe, sort };
}

export function toScreenOrder({ limit = DEFAULT_PAGE_LIMIT, cursor, ...search }: ScreenQueryDto): ScreenOrder {
  return { ...toScreenQuery(search), limit: Math.min(limit, MAXIMUM_PAGE_LIMIT), cursor };
}
