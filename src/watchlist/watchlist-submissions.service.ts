import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TickerSets } from '../analysis/ticker-sets.service.js';
import type { Answer } from '../platform/http/idempotency/answer.js';
import { Idempotency } from '../platform/http/idempotency/idempotency.service.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import { WatchlistItemRepository } from './watchlist-item.repository.js';
import { type Addition, type ItemChange, type Removal, WatchlistItemsService } from './watchlist-items.service.js';
import { type CountedWatchlist, MAXIMUM_ITEMS } from './watchlist.js';
import { type NewWatchlist, WatchlistsService } from './watchlists.service.js';

type ToAnswer<Result, Body> = (result: Result) => Answer<Body>;

/** Changes watchlists for requests, which may be repeated under an `Idempotency-Key`, and gives their tickers to jobs. */
@Injectable()
export class WatchlistSubmissions implements OnModuleInit {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly lists: WatchlistsService,
    private readonly items: WatchlistItemsService,
    private readonly rows: WatchlistItemRepository,
    private readonly sets: TickerSets,
  ) {}

  onModuleInit(): void {
    this.sets.registerWatchlists(async (ownerId, id) => {
      const list = await this.lists.get({ ownerId, id });
      const items = await this.rows.list(list, { after: null, limit: MAXIMUM_ITEMS });
      return items.map(({ ticker }) => ticker);
    });
  }

  /** Throws like WatchlistsService and Idempotency. */
  async create<Body>(
    call: IdempotentCall | null,
    { ownerId, ...order }: NewWatchlist & { readonly ownerId: string },
    toAnswer: ToAnswer<CountedWatchlist, Body>,
  ): Promise<Answer<Body>> {
    await this.lists.ensureDefault(ownerId);
    return this.idempotency.runInTransaction(call, async (uow) =>
      toAnswer(await this.lists.create(uow, ownerId, order)),
    );
  }

  /** Throws like WatchlistItemsService and Idempotency. */
  async add<Body>(
    call: IdempotentCall | null,
    { tickers, ...change }: ItemChange & { readonly tickers: readonly string[] },
    toAnswer: ToAnswer<Addition, Body>,
  ): Promise<Answer<Body>> {
    const sorted = this.items.sort(tickers);
    const known = await this.items.findKnown(sorted.tickers);
    return this.idempotency.runInTransaction(call, async (uow) =>
      toAnswer(await this.items.add(uow, change, sorted, known)),
    );
  }

  /** Throws like WatchlistItemsService and Idempotency. */
  move<Body>(
    call: IdempotentCall | null,
    { tickers, targetId, ...change }: ItemChange & { readonly tickers: readonly string[]; readonly targetId: string },
    toAnswer: ToAnswer<Removal, Body>,
  ): Promise<Answer<Body>> {
    const unique = [...new Set(tickers)];
    return this.idempotency.runInTransaction(call, async (uow) =>
      toAnswer(await this.items.move(uow, change, targetId, unique)),
    );
  }
}
