import { Injectable } from '@nestjs/common';
import type { AnalysisSummary } from '../analysis/analysis.js';
import { AnalysisHistoryService } from '../analysis/analysis-history.service.js';
import { StrategiesService } from '../analysis/strategies.service.js';
import type { Timeframe } from '../market/bars/series.js';
import { MarketDataService } from '../market/market-data.service.js';
import { SymbolsService } from '../market/symbols/symbols.service.js';
import type { WatchlistItem } from './watchlist.js';

const SPARKLINE_POINTS = 30;

/** What the newest analysis and the stored prices say of an item. */
export interface LatestOfItem {
  /** Null when it was never analysed like this. */
  readonly analysis: AnalysisSummary | null;
  /** The last closes, oldest first; empty when no prices are stored. */
  readonly sparkline: readonly number[];
}

/** Whose verdict of which bars. */
export interface WantedVerdict {
  /** Id of the strategy. */
  readonly strategy: string;
  readonly timeframe: Timeframe;
}

export interface ViewedItem extends WatchlistItem {
  /** Whether it is in the universe, or has prices. */
  readonly isKnown: boolean;
  readonly latest: LatestOfItem | null;
}

/** Looks up what is known of many tickers at once. */
@Injectable()
export class ItemFacts {
  constructor(
    private readonly symbols: SymbolsService,
    private readonly market: MarketDataService,
    private readonly history: AnalysisHistoryService,
    private readonly strategies: StrategiesService,
  ) {}

  /** @throws DomainError UNKNOWN_STRATEGY */
  async requireStrategy(ownerId: string, { strategy: id }: WantedVerdict): Promise<void> {
    await this.strategies.require({ ownerId, id }, 'query/strategy');
  }

  async describe(
    ownerId: string,
    items: readonly WatchlistItem[],
    wanted: WantedVerdict | null,
  ): Promise<ViewedItem[]> {
    const tickers = items.map(({ ticker }) => ticker);
    const known = await this.symbols.findKnown(tickers);
    const closes = await this.market.listRecentCloses(ownerId, tickers, SPARKLINE_POINTS);
    const analyses = wanted === null ? [] : await this.history.findLatest({ ownerId, tickers, ...wanted });
    const byTicker = new Map(analyses.map((analysis) => [analysis.ticker, analysis]));
    return items.map((item) => {
      const sparkline = closes.get(item.ticker) ?? [];
      const latest = wanted === null ? null : { analysis: byTicker.get(item.ticker) ?? null, sparkline };
      return { ...item, isKnown: known.has(item.ticker) || sparkline.length > 0, latest };
    });
  }
}
