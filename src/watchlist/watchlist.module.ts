import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module.js';
import { MarketModule } from '../market/market.module.js';
import { ItemFacts } from './item-facts.service.js';
import { WatchlistItemRepository } from './watchlist-item.repository.js';
import { WatchlistItemsController } from './watchlist-items.controller.js';
import { WatchlistItemsService } from './watchlist-items.service.js';
import { WatchlistMembers } from './watchlist-members.service.js';
import { WatchlistSubmissions } from './watchlist-submissions.service.js';
import { WatchlistView } from './watchlist-view.service.js';
import { WatchlistRepository } from './watchlist.repository.js';
import { WatchlistsController } from './watchlists.controller.js';
import { WatchlistsService } from './watchlists.service.js';

/** Named collections of tickers. */
@Module({
  imports: [MarketModule, AnalysisModule],
  controllers: [WatchlistsController, WatchlistItemsController],
  providers: [
    WatchlistRepository,
    WatchlistItemRepository,
    WatchlistsService,
    WatchlistItemsService,
    ItemFacts,
    WatchlistView,
    WatchlistSubmissions,
    WatchlistMembers,
  ],
  exports: [WatchlistMembers],
})
export class WatchlistModule {}
