import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { barAt } from './bars/columns.js';
import type { Bar } from './bars/series.js';
import { dateOfDay, localTime } from './bars/trading-date.js';
import type { Warning } from './bars/warning.js';
import { PriceSeriesRepository } from './price-series.repository.js';
import { type ChainAnswer, ProviderChain } from './provider-chain.js';
import { toDomainError } from './provider-errors.js';
import { ProviderFailure } from './providers/market-data-provider.js';
import { type Delivery, toSnapshot } from './series-snapshot.js';
import { SingleFlight } from './single-flight.js';
import type { StoredSeries } from './stored-series.js';
import { exchangeOfTicker } from './symbols/exchange.js';

/** Six years and a little: 800 daily bars for EMA(200), five whole years of weeks. */
const FIRST_FETCH_DAYS = 6 * 366;

function fallbackWarnings({ attempts, provider, series }: ChainAnswer): Warning[] {
  const warnings: Warning[] = [];
  if (attempts.length > 0) {
    const failed = attempts.map((attempt) => `${attempt.provider} (${attempt.kind})`).join(', ');
    warnings.push({ code: 'PROVIDER_FALLBACK', detail: `${failed} failed; the prices are from ${provider}.` });
  }
  if (series.emptyRows > 0) {
    warnings.push({
      code: 'EMPTY_ROWS',
      detail: `${series.emptyRows} sessions came without prices and were left out.`,
    });
  }
  return warnings;
}

/** Bars may come unsorted, and the session that is not over more than once. */
function withoutLastDate(bars: readonly Bar[]): readonly Bar[] {
  const last = bars.reduce((latest, { tradingDate }) => (tradingDate > latest ? tradingDate : latest), '');
  return bars.filter(({ tradingDate }) => tradingDate !== last);
}

/** Fetches a ticker's shared series anew and stores it as a whole; one fetch at a time for each ticker. */
@Injectable()
export class SeriesRefresh {
  private readonly flights = new SingleFlight<StoredSeries>();

  constructor(
    private readonly chain: ProviderChain,
    private readonly store: PriceSeriesRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * The series as the providers have it now, from the stored first date on so that history never gets shorter.
   * @throws DomainError UNKNOWN_TICKER, BAD_SERIES, PROVIDER_ERROR, PROVIDER_RATE_LIMITED, PROVIDER_TIMEOUT
   */
  refresh(ticker: string, stored: StoredSeries | null, signal: AbortSignal): Promise<StoredSeries> {
    return this.flights.run(ticker, signal, async (shared) =>
      this.keep(await this.fetch(ticker, stored, shared), stored),
    );
  }

  private async fetch(ticker: string, stored: StoredSeries | null, signal: AbortSignal): Promise<Delivery> {
    const timezone = stored?.exchangeTimezone ?? exchangeOfTicker(ticker).timezone;
    const today = localTime(this.clock.now(), timezone).day;
    const from = stored ? barAt(stored.series, 0).tradingDate : dateOfDay(today - FIRST_FETCH_DAYS);
    const answer = await this.ask(ticker, from, dateOfDay(today), signal);
    const { bars, unfinished, currency, exchangeTimezone } = answer.series;
    return {
      ownerId: null,
      ticker,
      source: answer.provider,
      currency,
      exchangeTimezone,
      asOf: this.clock.now(),
      bars: unfinished ? withoutLastDate(bars) : bars,
      warnings: fallbackWarnings(answer),
    };
  }

  private async ask(ticker: string, from: string, to: string, signal: AbortSignal): Promise<ChainAnswer> {
    try {
      return await this.chain.fetchDaily(ticker, from, to, signal);
    } catch (error) {
      throw error instanceof ProviderFailure ? toDomainError(error) : error;
    }
  }

  private async keep(delivery: Delivery, stored: StoredSeries | null): Promise<StoredSeries> {
    const { ticker, source } = delivery;
    const snapshot = toSnapshot(delivery);
    if (snapshot === null) {
      throw new DomainError(
        'UNKNOWN_TICKER',
        `${source} knows ${ticker} but has no bars of it. Upload bars with PUT /v1/tickers/{ticker}/bars.`,
      );
    }
    const current = stored?.source === source ? stored : await this.store.findShared(ticker, [source]);
    const saved = await this.store.replace(snapshot, current);
    // Another process refreshed it in the same moment: both asked the same source, theirs is as good.
    const theirs = saved ?? (await this.store.findShared(ticker, [source]));
    if (theirs === null) throw new Error(`the series of ${ticker} was removed while it was being refreshed`);
    return theirs;
  }
}
