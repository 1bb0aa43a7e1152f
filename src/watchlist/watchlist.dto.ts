import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, Matches, ValidateIf } from 'class-validator';
import { DomainError } from '../platform/errors/domain-error.js';
import { Answer } from '../platform/http/idempotency/answer.js';
import type { CountedWatchlist } from './watchlist.js';
import type { NewWatchlist } from './watchlists.service.js';

const NAME = { description: 'Its name, unique among yours.', minLength: 1, maxLength: 80, example: 'Energy' };
const DESCRIPTION = { description: 'What it is about.', maxLength: 500, example: 'Oil and gas, weekly' };

const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim() : value));
const WhenGiven = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** A watchlist to be made. */
export class CreateWatchlistDto {
  @ApiProperty({ type: String, ...NAME })
  @Trimmed()
  @IsString({ message: 'the name must be a text such as Energy' })
  @Matches(/^[^\p{Cc}]{1,80}$/u, { message: 'the name must have 1 to 80 characters, none of them a control character' })
  readonly name!: string;

  @ApiPropertyOptional({ type: String, default: '', ...DESCRIPTION })
  @WhenGiven()
  @IsString({ message: 'the description must be a text' })
  @Matches(/^.{0,500}$/su, { message: 'the description must have at most 500 characters' })
  readonly description?: string;
}

/** What of a watchlist is to be changed; what is left out stays. */
export class ChangeWatchlistDto {
  @ApiPropertyOptional({ type: String, ...NAME })
  @Trimmed()
  @WhenGiven()
  @IsString({ message: 'the name must be a text such as Energy' })
  @Matches(/^[^\p{Cc}]{1,80}$/u, { message: 'the name must have 1 to 80 characters, none of them a control character' })
  readonly name?: string;

  @ApiPropertyOptional({ type: String, ...DESCRIPTION })
  @WhenGiven()
  @IsString({ message: 'the description must be a text' })
  @Matches(/^.{0,500}$/su, { message: 'the description must have at most 500 characters' })
  readonly description?: string;
}

/** A named collection of tickers. */
export class WatchlistDto {
  @ApiProperty({ description: 'Identifier.', format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Its name.', example: 'Energy' })
  name!: string;

  @ApiProperty({ description: 'What it is about.', example: 'Oil and gas, weekly' })
  description!: string;

  @ApiProperty({ description: 'Whether it is the one that every owner has.', example: false })
  isDefault!: boolean;

  @ApiProperty({ description: 'Counts changes of the list and of its items.', type: 'integer', minimum: 1, example: 1 })
  version!: number;

  @ApiProperty({ description: 'Number of its items.', type: 'integer', minimum: 0, example: 0 })
  itemCount!: number;

  @ApiProperty({ description: 'When it was made.', format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ description: 'When it, or one of its items, was last changed.', format: 'date-time' })
  updatedAt!: string;
}

/** @throws DomainError VALIDATION_FAILED when nothing is to be changed */
export function toWatchlistPatch({ name, description }: ChangeWatchlistDto): Partial<NewWatchlist> {
  if (name === undefined && description === undefined) {
    const detail = 'Give `name`, `description` or both: a change of nothing is a mistake.';
    throw new DomainError('VALIDATION_FAILED', detail, {
      errors: [{ pointer: '', code: 'nothing_to_change', detail }],
    });
  }
  return { ...(name !== undefined && { name }), ...(description !== undefined && { description }) };
}

export const toNewWatchlist = ({ name, description = '' }: CreateWatchlistDto): NewWatchlist => ({ name, description });

export function toWatchlistDto(list: CountedWatchlist): WatchlistDto {
  const { id, name, description, isDefault, version, itemCount, createdAt, updatedAt } = list;
  return {
    ...{ id, name, description, isDefault, version, itemCount },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

export function toCreatedWatchlistAnswer(list: CountedWatchlist): Answer<WatchlistDto> {
  return new Answer({ status: 201, headers: { location: `/v1/watchlists/${list.id}` }, body: toWatchlistDto(list) });
}
