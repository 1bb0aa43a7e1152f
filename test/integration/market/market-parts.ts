import { OwnerRepository } from '../../../src/auth/owner.repository.js';
import { OwnersService } from '../../../src/auth/owners.service.js';
import { BarFilesService } from '../../../src/market/bar-files.service.js';
import type { Bar } from '../../../src/market/bars/series.js';
import { dateOfDay, dayOfDate, weekdayOfDay } from '../../../src/market/bars/trading-date.js';
import { MarketDataService } from '../../../src/market/market-data.service.js';
import { PriceSeriesRepository } from '../../../src/market/price-series.repository.js';
import { ProviderChain } from '../../../src/market/provider-chain.js';
import { DemoProvider } from '../../../src/market/providers/demo/demo.provider.js';
import {
  type MarketDataProvider,
  ProviderFailure,
  type ProviderFailureKind,
  type ProviderSeries,
  type SymbolMatch,
} from '../../../src/market/providers/market-data-provider.js';
import { SeriesRefresh } from '../../../src/market/series-refresh.service.js';
import { SymbolRepository } from '../../../src/market/symbols/symbol.repository.js';
import { SymbolsService } from '../../../src/market/symbols/symbols.service.js';
import { UploadsService } from '../../../src/market/uploads.service.js';
import { Clock } from '../../../src/platform/clock/clock.js';
import { loadConfig } from '../../../src/platform/config/load-config.js';
import type { Database } from '../../../src/platform/database/database.service.js';
import { Settings } from '../../../src/platform/database/settings.repository.js';
import { CursorCodec } from '../../../src/platform/http/cursor.service.js';
import { Pages } from '../../../src/platform/http/page.service.js';
import { Secrets } from '../../../src/platform/secrets/secrets.service.js';

/** A clock that stands still until it is set; first at a Monday noon in New York. */
class HandClock extends Clock {
  private ms = Date.parse('2026-11-23T17:00:00.000Z');

  override now(): Date {
    return new Date(this.ms);
  }

  set(iso: string): void {
    this.ms = Date.parse(iso);
  }
}

/** Bars on every weekday between two days; the close tells the day and the scale. */
export function weekdayBars(from: string, to: string, scale = 1): Bar[] {
  const bars: Bar[] = [];
  for (let day = dayOfDate(from); day <= dayOfDate(to); day++) {
    if (weekdayOfDay(day) > 5) continue;
    const price = scale * (100 + (day % 50));
    const prices = { open: price, high: price * 1.01, low: price * 0.99, close: price };
    bars.push({ tradingDate: dateOfDay(day), ...prices, volume: 1000, adjustedClose: null });
  }
  return bars;
}

interface Question {
  readonly ticker: string;
  readonly from: string;
  readonly to: string;
}

/** A network provider in memory: answers what the test says, and notes what it was asked. */
export class NotingProvider implements MarketDataProvider {
  readonly questions: Question[] = [];
  /** Answers of the next question and of all after it. */
  answer: (question: Question, signal: AbortSignal) => Promise<Partial<ProviderSeries>> = ({ from, to }) =>
    Promise.resolve({ bars: weekdayBars(from, to) });

  constructor(readonly name = 'yahoo') {}

  canHandle(): boolean {
    return true;
  }

  answerWith(make: (question: Question) => Partial<ProviderSeries>): void {
    this.answer = (question) => Promise.resolve(make(question));
  }

  failWith(kind: ProviderFailureKind, detail = `${this.name} failed on purpose.`): void {
    this.answer = () => Promise.reject(new ProviderFailure(this.name, kind, detail));
  }

  async fetchDaily(ticker: string, from: string, to: string, signal: AbortSignal): Promise<ProviderSeries> {
    const question = { ticker, from, to };
    this.questions.push(question);
    const answer = await this.answer(question, signal);
    const nothing = { currency: 'USD', exchange: 'NMS', name: null, bars: [], unfinished: false, emptyRows: 0 };
    return { ticker, exchangeTimezone: 'America/New_York', ...nothing, ...answer };
  }

  search(): Promise<SymbolMatch[]> {
    return Promise.resolve([]);
  }
}

interface MarketOptions {
  readonly clock?: HandClock;
  readonly providers?: readonly MarketDataProvider[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** The market module of one process, over a database that others may use as well. */
export function startMarket(database: Database, options: MarketOptions = {}) {
  const { clock = new HandClock(), environment = {} } = options;
  const config = loadConfig({ MASTER_API_KEY: 'k'.repeat(40), ...environment });
  const network = new NotingProvider();
  const chain = new ProviderChain(options.providers ?? [new DemoProvider(clock), network]);
  const series = new PriceSeriesRepository(database, clock);
  const refresh = new SeriesRefresh(chain, series, clock);
  const market = new MarketDataService(series, refresh, config, clock);
  const uploads = new UploadsService(series, config, clock);
  const owners = new OwnersService(new OwnerRepository(database), clock);
  const secrets = new Secrets(config, new Settings(database, clock));
  const symbolRows = new SymbolRepository(database, clock);
  const symbols = new SymbolsService(symbolRows, database, new Pages(new CursorCodec(secrets)));
  const files = new BarFilesService(uploads);
  return { clock, network, series, refresh, market, uploads, owners, symbolRows, symbols, files };
}

export type Market = ReturnType<typeof startMarket>;
