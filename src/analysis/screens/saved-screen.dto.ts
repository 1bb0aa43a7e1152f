import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, Matches } from 'class-validator';
import { TIMEFRAMES } from '../../market/bars/series.js';
import { Answer } from '../../platform/http/idempotency/answer.js';
import { OptionalField } from '../optional-field.decorator.js';
import type { Member } from '../screener/membership.js';
import type { SavedScreen, ScreenDraft } from './saved-screen.js';
import { ScreenSearchDto, toScreenQuery } from './screen-query.dto.js';
import { ScreenRowDto, toScreenRowDto } from './screen-row.dto.js';
import type { ScreenRun } from './screen-memberships.service.js';

const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value));

/** A screen to be kept. */
export class SaveScreenDto extends ScreenSearchDto {
  @ApiProperty({ type: String, description: 'Unique among yours.', minLength: 1, maxLength: 80, example: 'Oversold' })
  @Trimmed()
  @IsString({ message: 'the name must be a text such as Oversold' })
  @Matches(/^[^\p{Cc}]{1,80}$/u, { message: 'the name must have 1 to 80 characters, none of them a control character' })
  readonly name!: string;

  @ApiPropertyOptional({ type: String, description: 'What it is about.', maxLength: 500, default: '' })
  @OptionalField()
  @IsString({ message: 'the description must be a text' })
  @Matches(/^.{0,500}$/su, { message: 'the description must have at most 500 characters' })
  readonly description?: string;
}

/** Bodies that work as they stand. */
export const SAVE_SCREEN_EXAMPLES = {
  screen: {
    summary: 'A screen',
    value: { name: 'Oversold', where: 'rsi(14) < 35 or close < bollinger.lower', universe: 'demo', timeframe: '1d' },
  },
};

export const REPLACE_SCREEN_EXAMPLES = {
  screen: {
    summary: 'Another name, another filter',
    value: { name: 'Overbought', where: 'rsi(14) > 65 or close > bollinger.upper', universe: 'demo', timeframe: '1d' },
  },
};

/** A screen that is kept. */
export class SavedScreenDto {
  @ApiProperty({ description: 'Identifier.', format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Its name.', example: 'Oversold' })
  name!: string;

  @ApiProperty({ description: 'What it is about.', example: '' })
  description!: string;

  @ApiProperty({ description: 'The filter in canonical text.', example: 'rsi(14) < 35' })
  where!: string;

  @ApiProperty({ description: 'Universe; null for none.', type: String, nullable: true, example: 'demo' })
  universe!: string | null;

  @ApiProperty({ description: 'Watchlist; null for none.', type: String, format: 'uuid', nullable: true })
  watchlistId!: string | null;

  @ApiProperty({ description: 'Job; null for none.', type: String, format: 'uuid', nullable: true })
  jobId!: string | null;

  @ApiProperty({ description: 'Strategy; null for every one.', type: String, nullable: true, example: null })
  strategy!: string | null;

  @ApiProperty({ description: 'Bar width; null for each.', type: String, enum: [...TIMEFRAMES, null], nullable: true })
  timeframe!: string | null;

  @ApiProperty({ description: 'Order of what it finds.', example: 'ticker' })
  sort!: string;

  @ApiProperty({
    description: 'When it last ran; null before the first run, and after a change of what it looks for.',
    type: String,
    format: 'date-time',
    nullable: true,
  })
  lastRunAt!: string | null;

  @ApiProperty({ description: 'Counts changes; runs do not count.', type: 'integer', minimum: 1, example: 1 })
  version!: number;

  @ApiProperty({ description: 'When it was made.', format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ description: 'When it was last changed.', format: 'date-time' })
  updatedAt!: string;
}

/** What a screen found or no longer finds. */
export class ScreenMemberDto {
  @ApiProperty({ description: 'Ticker, upper case.', example: 'ACME.DEMO' })
  ticker!: string;

  @ApiProperty({ description: 'Strategy of the analysis; null without one.', type: String, nullable: true })
  strategy!: string | null;

  @ApiProperty({ description: 'Bar width.', enum: TIMEFRAMES, example: '1d' })
  timeframe!: string;
}

/** What a run found, and what has changed since the run before. */
export class ScreenRunDto {
  @ApiProperty({ description: 'When it ran.', format: 'date-time' })
  ranAt!: string;

  @ApiProperty({
    description: 'When it ran before; null for a first run, in which everything found has entered.',
    type: String,
    format: 'date-time',
    nullable: true,
  })
  previousRunAt!: string | null;

  @ApiProperty({ description: 'All that was found, at most 5,000.', type: () => [ScreenRowDto] })
  items!: ScreenRowDto[];

  @ApiProperty({ description: 'Found now, and not by the run before.', type: () => [ScreenMemberDto] })
  entered!: ScreenMemberDto[];

  @ApiProperty({ description: 'Found by the run before, and not now.', type: () => [ScreenMemberDto] })
  left!: ScreenMemberDto[];

  @ApiProperty({ description: 'Rows that were looked at.', type: 'integer', minimum: 0, example: 30 })
  checked!: number;

  @ApiProperty({ description: 'Tickers without stored prices.', type: 'integer', minimum: 0, example: 0 })
  withoutSeries!: number;
}

/** @throws DomainError VALIDATION_FAILED when it names more than one set */
export function toScreenDraft({ name, description = '', ...search }: SaveScreenDto): ScreenDraft {
  return { name, description, query: toScreenQuery(search) };
}

export function toSavedScreenDto(screen: SavedScreen): SavedScreenDto {
  const { id, name, description, query, lastRunAt, version, createdAt, updatedAt } = screen;
  return {
    ...{ id, name, description, ...query, lastRunAt: lastRunAt?.toISOString() ?? null, version },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

export function toCreatedScreenAnswer(screen: SavedScreen): Answer<SavedScreenDto> {
  const headers = { location: `/v1/screens/${screen.id}` };
  return new Answer({ status: 201, headers, body: toSavedScreenDto(screen) });
}

const toMemberDto = (member: Member): ScreenMemberDto => ({ ...member });

export function toScreenRunDto(run: ScreenRun): ScreenRunDto {
  const { ranAt, previousRunAt, rows, entered, left, checked, withoutSeries } = run;
  return {
    ...{ ranAt: ranAt.toISOString(), previousRunAt: previousRunAt?.toISOString() ?? null },
    items: rows.map(toScreenRowDto),
    ...{ entered: entered.map(toMemberDto), left: left.map(toMemberDto), checked, withoutSeries },
  };
}

export const toScreenRunAnswer = (run: ScreenRun): Answer<ScreenRunDto> =>
  new Answer({ status: 200, body: toScreenRunDto(run) });
