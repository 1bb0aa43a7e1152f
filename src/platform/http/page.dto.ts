import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { QueryInteger, QueryText } from './query.decorator.js';

export const DEFAULT_PAGE_LIMIT = 50;
export const MAXIMUM_PAGE_LIMIT = 200;

/** One page of a list; `nextCursor` is null on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** What every list takes; a list's own query class extends it. */
export class PageQueryDto {
  @QueryInteger({
    minimum: 1,
    maximum: MAXIMUM_PAGE_LIMIT,
    default: DEFAULT_PAGE_LIMIT,
    above: 'clamp',
    description: `How many items at most; more than ${MAXIMUM_PAGE_LIMIT} counts as ${MAXIMUM_PAGE_LIMIT}.`,
  })
  readonly limit!: number;

  @QueryText({ maximumLength: 2000, description: 'The `nextCursor` of the page before.' })
  readonly cursor?: string;
}

/** A class that documents a page of items, for `@ApiOkResponse({ type: pageDtoOf(ThingDto) })`. */
export function pageDtoOf<Item>(item: Type<Item>): Type<Page<Item>> {
  class PageDto implements Page<Item> {
    @ApiProperty({ type: [item] })
    readonly items!: Item[];

    @ApiProperty({ type: String, nullable: true, description: 'Send it as `cursor` for the next page; null: no more.' })
    readonly nextCursor!: string | null;
  }
  Object.defineProperty(PageDto, 'name', { value: `${item.name.replace(/Dto$/, '')}PageDto` });
  return PageDto;
}
