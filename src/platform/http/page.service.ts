import { Injectable } from '@nestjs/common';
import { type CursorContext, CursorCodec, type CursorValue } from './cursor.service.js';
import type { Page } from './page.dto.js';

export interface PageParts<Row, Item> {
  readonly context: CursorContext;
  readonly limit: number;
  /** Up to `limit + 1` rows in list order: the one too many says that there is another page. */
  readonly rows: readonly Row[];
  /** The row's sort columns, the tie breaker last; instants as ISO text. */
  readonly position: (row: Row) => readonly CursorValue[];
  readonly toItem: (row: Row) => Item;
}

/** Turns rows into pages, and cursors into the position to read on from. */
@Injectable()
export class Pages {
  constructor(private readonly cursors: CursorCodec) {}

  /**
   * Where to read on, or null for the first page.
   * @throws DomainError INVALID_CURSOR
   */
  async readPosition(context: CursorContext, cursor: string | undefined): Promise<readonly CursorValue[] | null> {
    return cursor === undefined ? null : this.cursors.decode(context, cursor);
  }

  /** The page of these rows. */
  async toPage<Row, Item>(parts: PageParts<Row, Item>): Promise<Page<Item>> {
    const rows = parts.rows.slice(0, parts.limit);
    const last = rows.at(-1);
    const hasMore = parts.rows.length > parts.limit && last !== undefined;
    const nextCursor = hasMore ? await this.cursors.encode(parts.context, parts.position(last)) : null;
    return { items: rows.map(parts.toItem), nextCursor };
  }
}
