import { Injectable } from '@nestjs/common';
import type { Timeframe } from '../market/bars/series.js';
import { type MarketSeries, MarketDataService } from '../market/market-data.service.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/id.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Turns } from '../platform/event-loop/turns.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { TickerAllowance } from '../platform/quota/ticker-allowance.service.js';
import { analyze, ENGINE_VERSION } from './analyze.js';
import type { Analysis } from './analysis.js';
import { AnalysisStore } from './analysis-store.service.js';
import { type AnalysisSettings, resolveSettings } from './settings.js';
import type { Strategy } from './strategies/strategy.js';
import { StrategiesService, type StrategyReference } from './strategies.service.js';

export const DEFAULT_STRATEGY = 'balanced';
export const DEFAULT_TIMEFRAME: Timeframe = '1d';

/** What is to be analysed, for whom. The ticker is normalised already; settings are within their ranges. */
export interface AnalysisOrder {
  readonly ownerId: string;
  readonly ticker: string;
  readonly strategy?: string;
  /** Version of the strategy; left out: the current one. */
  readonly strategyVersion?: number | undefined;
  readonly timeframe?: Timeframe;
  readonly settings?: Partial<AnalysisSettings>;
  /** Job on whose behalf this is done. */
  readonly jobId?: string;
  /** The key whose allowance of tickers pays; a job has paid already. */
  readonly chargedTo?: string | undefined;
  /** Gives up waiting for a provider. */
  readonly signal?: AbortSignal;
}

/** An analysis in two halves: `work` may ask a provider, `store` belongs into a transaction. */
export interface AnalysisHalves {
  readonly work: () => Promise<Analysis>;
  readonly store: (unitOfWork: UnitOfWork, analysis: Analysis) => Promise<void>;
}

/** From a ticker to a stored, explained verdict. */
@Injectable()
export class AnalysisService {
  private readonly turns = new Turns();

  constructor(
    private readonly market: MarketDataService,
    private readonly strategies: StrategiesService,
    private readonly store: AnalysisStore,
    private readonly allowance: TickerAllowance,
    private readonly clock: Clock,
  ) {}

  /**
   * Analyses and stores.
   * @throws DomainError UNKNOWN_TICKER, UNKNOWN_STRATEGY, INSUFFICIENT_HISTORY, BAD_SERIES and those of the providers
   */
  async analyse(order: AnalysisOrder): Promise<Analysis> {
    const analysis = await this.compute(order);
    await this.store.storeAll([analysis]);
    return analysis;
  }

  /** `analyse` for those who store something of their own in the same transaction. Throws like it, and RATE_LIMITED. */
  halve(order: AnalysisOrder): AnalysisHalves {
    return {
      work: async () => {
        await this.allowance.assertLeft(order.chargedTo, 1);
        return this.compute(order);
      },
      store: async (unitOfWork, analysis) => {
        await this.store.storeWithin(unitOfWork, [analysis]);
        await this.allowance.charge(unitOfWork, order.chargedTo, 1);
      },
    };
  }

  /** Analyses without storing, for those who store together with rows of their own. Throws like `analyse`. */
  async compute(order: AnalysisOrder): Promise<Analysis> {
    const strategy = await this.resolveStrategy(order);
    const input = await this.readSeries(order);
    const settings = resolveSettings(order.settings ?? {}, strategy);
    await this.turns.next();
    const result = analyze({ ticker: order.ticker, series: input.series, strategy, settings });
    const { tradingDate, bars, close, score, conviction, coverage, verdict, votes, indicators, plan } = result;
    return {
      id: newId(),
      ownerId: order.ownerId,
      ticker: order.ticker,
      timeframe: input.series.timeframe,
      strategy: { id: strategy.id, version: strategy.version },
      asOf: input.asOf,
      tradingDate,
      provenance: input.provenance,
      stale: input.stale,
      bars,
      close,
      score,
      conviction,
      coverage,
      verdict,
      action: plan?.action ?? null,
      votes,
      indicators,
      plan,
      warnings: [...input.warnings, ...result.warnings],
      settings,
      engineVersion: ENGINE_VERSION,
      inputDigest: input.digest,
      seriesOwnerId: input.seriesOwnerId,
      jobId: order.jobId ?? null,
      createdAt: this.clock.now(),
    };
  }

  /** An unknown ticker is reported before an unknown strategy, and that before trouble with a provider. */
  private async resolveStrategy(order: AnalysisOrder): Promise<Strategy> {
    const { ownerId, strategy: id = DEFAULT_STRATEGY, strategyVersion } = order;
    const strategy = await this.findStrategy({ ownerId, id }, strategyVersion);
    if (strategy !== null) return strategy;
    const refusal = await this.strategies.describeUnknown({ ownerId, id });
    const failure = await this.readSeries(order).then(
      () => null,
      (error: unknown) => error,
    );
    throw failure instanceof DomainError && failure.code === 'UNKNOWN_TICKER' ? failure : refusal;
  }

  /** A built-in strategy has no versions but the current one; a job that an older release accepted goes on with that. */
  private async findStrategy(reference: StrategyReference, version: number | undefined): Promise<Strategy | null> {
    const kept = version === undefined ? null : await this.strategies.findVersion(reference, version);
    return kept ?? this.strategies.find(reference);
  }

  private readSeries({ ownerId, ticker, timeframe = DEFAULT_TIMEFRAME, signal }: AnalysisOrder): Promise<MarketSeries> {
    return this.market.getSeries({ ownerId, ticker, timeframe, signal });
  }
}
