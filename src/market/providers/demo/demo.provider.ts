import type { Clock } from '../../../platform/clock/clock.js';
import { dateOfDay, localTime } from '../../bars/trading-date.js';
import { exchangeOfTicker } from '../../symbols/exchange.js';
import { isDemoTicker } from '../../symbols/ticker.js';
import {
  type MarketDataProvider,
  ProviderFailure,
  type ProviderSeries,
  type SymbolMatch,
} from '../market-data-provider.js';
import { DEMO_COMPANIES, findDemoCompany, type DemoCompany } from './demo-companies.js';
import { walkDemoBars } from './demo-walk.js';

/**
 * The invented market that works without a network: the same bars on every machine. A session is over when its UTC day
 * is, so the last bar is always of an earlier day than today and never unfinished.
 */
export class DemoProvider implements MarketDataProvider {
  readonly name = 'demo';

  constructor(private readonly clock: Clock) {}

  canHandle(ticker: string): boolean {
    return isDemoTicker(ticker);
  }

  fetchDaily(ticker: string, from: string, to: string, signal: AbortSignal): Promise<ProviderSeries> {
    return attempt(signal, () => this.makeSeries(ticker, from, to));
  }

  search(query: string, signal: AbortSignal): Promise<SymbolMatch[]> {
    return attempt(signal, () => findMatches(query));
  }

  private makeSeries(ticker: string, from: string, to: string): ProviderSeries {
    const company = findDemoCompany(ticker);
    if (company === null) {
      const known = DEMO_COMPANIES.slice(0, 3).map((candidate) => candidate.ticker);
      const detail = `The demo market has no ${ticker}; it has ${known.join(', ')} and ${DEMO_COMPANIES.length - known.length} more (GET /v1/symbols?exchange=DEMO).`;
      throw new ProviderFailure(this.name, 'not-found', detail);
    }
    const { timezone, currency, code } = exchangeOfTicker(ticker);
    const lastFinished = dateOfDay(localTime(this.clock.now(), timezone).day - 1);
    return {
      ticker,
      currency,
      exchangeTimezone: timezone,
      exchange: code,
      name: company.name,
      bars: walkDemoBars(company, from, to < lastFinished ? to : lastFinished),
      unfinished: false,
      emptyRows: 0,
    };
  }
}

/** What the work gives, as a promise; what it throws is a rejection. */
function attempt<T>(signal: AbortSignal, work: () => T): Promise<T> {
  return new Promise((resolve) => {
    signal.throwIfAborted();
    resolve(work());
  });
}

function findMatches(query: string): SymbolMatch[] {
  const wanted = query.trim().toLowerCase();
  const matches = ({ ticker, name }: DemoCompany): boolean => `${ticker} ${name}`.toLowerCase().includes(wanted);
  return DEMO_COMPANIES.filter(matches).map(({ ticker, name }) => {
    const { code, currency } = exchangeOfTicker(ticker);
    return { ticker, name, exchange: code, currency };
  });
}
