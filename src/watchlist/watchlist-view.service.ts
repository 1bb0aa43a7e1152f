import { Injectable } from '@nestjs/common';
import type { Page } from '../platform/http/page.dto.js';
import { Pages } from '../platform/http/page.service.js';
import { ItemFacts, type ViewedItem, type WantedVerdict } from './item-facts.service.js';
import { WatchlistItemRepository } from './watchlist-item.repository.js';
import type { CountedWatchlist, Watchlist, WatchlistItem } from './watchlist.js';
import { WatchlistRepository } from './watchlist.repository.js';
import { type WatchlistReference, WatchlistsService } from './watchlists.service.js';

interface PageOrder {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface ItemsOrder extends PageOrder {
  /** What to tell of each item; null for nothing. */
  readonly latest: WantedVerdict | null;
}

/** Shows watchlists in pages: with as many statements for a page of 200 as for one of 1. */
@Injectable()
export class WatchlistView {
  constructor(
    private readonly lists: WatchlistRepository,
    private readonly items: WatchlistItemRepository,
    private readonly service: WatchlistsService,
    private readonly pages: Pages,
    private readonly facts: ItemFacts,
  ) {}

  /** Oldest first, `Default` first of all. @throws DomainError INVALID_CURSOR */
  async list(ownerId: string, { limit, cursor }: PageOrder): Promise<Page<CountedWatchlist>> {
    const context = { ownerId, list: 'watchlists', sort: 'createdAt', filters: {} };
    const position = await this.pages.readPosition(context, cursor);
    await this.service.ensureDefault(ownerId);
    const after = position && { createdAt: new Date(String(position[0])), id: String(position[1]) };
    const rows = await this.lists.list({ ownerId, after, limit: limit + 1 });
    const counts = await this.items.countEach(
      ownerId,
      rows.map(({ id }) => id),
    );
    return this.pages.toPage({
      context,
      limit,
      rows,
      position: (list: Watchlist) => [list.createdAt.toISOString(), list.id],
      toItem: (list: Watchlist): CountedWatchlist => ({ ...list, itemCount: counts.get(list.id) ?? 0 }),
    });
  }

  /** By ticker. @throws DomainError NOT_FOUND, INVALID_CURSOR, UNKNOWN_STRATEGY */
  async listItems(which: WatchlistReference, { limit, cursor, latest }: ItemsOrder): Promise<Page<ViewedItem>> {
    const context = { ownerId: which.ownerId, list: `watchlists/${which.id}/items`, sort: 'ticker', filters: {} };
    const position = await this.pages.readPosition(context, cursor);
    const { id, ownerId } = await this.service.get(which);
    if (latest !== null) await this.facts.requireStrategy(ownerId, latest);
    const rows = await this.items.list({ id, ownerId }, { after: position && String(position[0]), limit: limit + 1 });
    const page = await this.pages.toPage({
      context,
      limit,
      rows,
      position: (item: WatchlistItem) => [item.ticker],
      toItem: (item: WatchlistItem) => item,
    });
    return { ...page, items: await this.facts.describe(ownerId, page.items, latest) };
  }
}
