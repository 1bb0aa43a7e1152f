import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { AppConfig } from '../platform/config/app-config.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { selectUntil } from './bars/columns.js';
import { computeSeriesWarnings } from './bars/quality.js';
import type { Series, Timeframe } from './bars/series.js';
import { aggregateWeekly } from './bars/timeframe.js';
import type { Warning } from './bars/warning.js';
import { PriceSeriesRepository } from './price-series.repository.js';
import { computeDigest } from './series-digest.js';
import { isFresh } from './series-freshness.js';
import { SeriesRefresh } from './series-refresh.service.js';
import { type StoredSeries, UPLOAD_SOURCE } from './stored-series.js';
import { isDemoTicker } from './symbols/ticker.js';

export interface SeriesQuery {
  readonly ownerId: string;
  /** Normalised. */
  readonly ticker: string;
  readonly timeframe: Timeframe;
  /** Gives up waiting for a provider. */
  readonly signal?: AbortSignal | undefined;
}

export interface StoredSeriesQuery extends Omit<SeriesQuery, 'signal'> {
  /** Provenance of the series: `upload` is the owner's own, anything else is shared. */
  readonly source: string;
  /** Last trading date to include, `YYYY-MM-DD`; the whole series when left out. */
  readonly through?: string;
}

/** A checked series, ready to be analysed, and everything that a result must say about it. */
export interface MarketSeries {
  readonly ticker: string;
  readonly series: Series;
  /** `upload`, `demo` or the network provider's name. */
  readonly provenance: string;
  readonly currency: string | null;
  /** IANA name. */
  readonly exchangeTimezone: string;
  /** Instant at which the series was obtained. */
  readonly asOf: Date;
  /** Served from storage after a refresh failed. */
  readonly stale: boolean;
  /** SHA-256 over exactly the bars of `series`. */
  readonly digest: string;
  readonly warnings: readonly Warning[];
  /** Owner of an uploaded series, null for a shared one. */
  readonly seriesOwnerId: string | null;
  /** Version of the stored row. */
  readonly version: number;
}

/** Gives series: the owner's upload first, else the stored shared one while it is fresh, else from the providers. */
@Injectable()
export class MarketDataService {
  private readonly logger = new Logger(MarketDataService.name);

  constructor(
    private readonly store: PriceSeriesRepository,
    private readonly refresh: SeriesRefresh,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /**
   * The whole series of a ticker, oldest first, without an unfinished bar or week. After a failed refresh the stored
   * one is given, with `stale` set and a warning.
   * @throws DomainError UNKNOWN_TICKER, BAD_SERIES, PROVIDER_ERROR, PROVIDER_RATE_LIMITED, PROVIDER_TIMEOUT
   */
  async getSeries(query: SeriesQuery): Promise<MarketSeries> {
    const uploaded = await this.findUploaded(query.ownerId, query.ticker);
    if (uploaded) return this.present(uploaded, query.timeframe, []);
    const stored = await this.store.findShared(query.ticker, this.config.marketProviders);
    if (stored && isFresh(stored, this.clock.now())) return this.present(stored, query.timeframe, []);
    return this.getRefreshed(query, stored);
  }

  /** A series as it is stored, however old; no provider is asked. Null when there is none up to that date. */
  async getStoredSeries(query: StoredSeriesQuery): Promise<MarketSeries | null> {
    const { ownerId, ticker, timeframe, source, through } = query;
    const isUpload = source === UPLOAD_SOURCE;
    const stored = isUpload
      ? await this.store.findOwned(ownerId, ticker, source)
      : await this.store.findShared(ticker, [source]);
    if (!stored) return null;
    const whole = this.present(stored, timeframe, []);
    if (through === undefined) return whole;
    const series = selectUntil(whole.series, through);
    return series.length === 0 ? null : { ...whole, series, digest: computeDigest(series) };
  }

  /**
   * The series that `getSeries` would start from, however old; only the demo market is asked, which is no other machine.
   * @throws DomainError UNKNOWN_TICKER when nothing is stored
   */
  async getOfflineSeries(query: SeriesQuery): Promise<MarketSeries> {
    const { ticker } = query;
    if (isDemoTicker(ticker)) return this.getSeries(query);
    const stored = await this.findStoredSeries(query);
    if (stored) return stored;
    const detail = `No prices of ${ticker} are stored. Analyse it once with POST /v1/analyses, or upload bars with PUT /v1/tickers/${ticker}/bars.`;
    throw new DomainError('UNKNOWN_TICKER', detail);
  }

  /** The series that an analysis would read, as it is stored, however old; null when there is none. */
  async findStoredSeries({ ownerId, ticker, timeframe }: Omit<SeriesQuery, 'signal'>): Promise<MarketSeries | null> {
    const uploaded = await this.findUploaded(ownerId, ticker);
    const stored = uploaded ?? (await this.store.findShared(ticker, this.config.marketProviders));
    return stored && this.present(stored, timeframe, []);
  }

  /**
   * The series that analyses of these tickers would read, as they are stored, however old; those of which none is stored
   * are missing. No provider is asked. In one statement: ask for a hundred at a time.
   */
  async listStoredSeries(
    ownerId: string,
    tickers: readonly string[],
    timeframe: Timeframe,
  ): Promise<ReadonlyMap<string, Series>> {
    const found = await this.store.findPreferred({ ownerId, tickers, sources: this.config.marketProviders });
    if (timeframe === '1d') return new Map([...found].map(([ticker, { series }]) => [ticker, series]));
    const now = this.clock.now();
    return new Map(
      [...found].map(([ticker, { series, exchangeTimezone }]) => [
        ticker,
        aggregateWeekly(series, { now, exchangeTimezone }),
      ]),
    );
  }

  /** The last closes of several tickers as they are stored, oldest first; no provider is asked. */
  listRecentCloses(ownerId: string, tickers: readonly string[], count: number): Promise<ReadonlyMap<string, number[]>> {
    return this.store.findRecentCloses({ ownerId, tickers, sources: this.config.marketProviders, count });
  }

  private async findUploaded(ownerId: string, ticker: string): Promise<StoredSeries | null> {
    const isPossible = this.config.marketProviders.includes(UPLOAD_SOURCE) && !isDemoTicker(ticker);
    return isPossible ? this.store.findOwned(ownerId, ticker, UPLOAD_SOURCE) : null;
  }

  private async getRefreshed(query: SeriesQuery, stored: StoredSeries | null): Promise<MarketSeries> {
    const { ticker, timeframe, signal = new AbortController().signal } = query;
    try {
      return this.present(await this.refresh.refresh(ticker, stored, signal), timeframe, []);
    } catch (error) {
      if (!stored || !(error instanceof DomainError) || signal.aborted) throw error;
      this.logger.warn(
        { ticker, code: error.code, asOf: stored.asOf },
        'A refresh failed; the stored series is served.',
      );
      const detail = `The prices could not be refreshed (${error.code}); those of ${stored.asOf.toISOString()} are used. ${error.message}`;
      return { ...this.present(stored, timeframe, [{ code: 'STALE_SERIES', detail }]), stale: true };
    }
  }

  private present(stored: StoredSeries, timeframe: Timeframe, warnings: readonly Warning[]): MarketSeries {
    const { ticker, source, currency, exchangeTimezone, asOf, ownerId, version, quality } = stored;
    const now = this.clock.now();
    const isDaily = timeframe === '1d';
    const series = isDaily ? stored.series : aggregateWeekly(stored.series, { now, exchangeTimezone });
    return {
      ticker,
      series,
      provenance: source,
      currency,
      exchangeTimezone,
      asOf,
      stale: false,
      digest: isDaily ? stored.digest : computeDigest(series),
      warnings: [...warnings, ...quality.warnings, ...computeSeriesWarnings(stored.series, now, exchangeTimezone)],
      seriesOwnerId: ownerId,
      version,
    };
  }
}
