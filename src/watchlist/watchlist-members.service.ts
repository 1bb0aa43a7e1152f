import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { WatchlistItemRepository } from './watchlist-item.repository.js';
import type { WatchlistReference } from './watchlists.service.js';

/** Tells others what is in a watchlist, inside a transaction of theirs. */
@Injectable()
export class WatchlistMembers {
  constructor(private readonly items: WatchlistItemRepository) {}

  /** Which of these tickers are in the list; none when there is no such list. */
  find(uow: UnitOfWork, list: WatchlistReference, tickers: readonly string[]): Promise<ReadonlySet<string>> {
    return this.items.findTickers(list, tickers, uow);
  }
}
