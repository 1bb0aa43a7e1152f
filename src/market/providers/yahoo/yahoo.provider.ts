import type { z } from 'zod';
import type { Clock } from '../../../platform/clock/clock.js';
import { OutboundError, type OutboundHttp, type OutboundResponse } from '../../../platform/outbound/outbound-http.js';
import { isDemoTicker } from '../../symbols/ticker.js';
import { failureOfOutboundError, failureOfStatus } from '../http-failures.js';
import type { MarketDataProvider, ProviderSeries, SymbolMatch } from '../market-data-provider.js';
import { findFailureInBody, malformed, YAHOO } from './yahoo.errors.js';
import { mapChart, mapSearch } from './yahoo.mapper.js';
import { chartAnswer, searchAnswer } from './yahoo.schema.js';

const HEADERS = {
  accept: 'application/json',
  // Yahoo answers 429 to clients that do not name themselves in this form.
  'user-agent': 'Mozilla/5.0 (compatible; Barometer)',
};
const DAY_SECONDS = 86_400;

const startOfDay = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00Z`) / 1_000;

/** Yahoo Finance's chart and search endpoints, which need neither a key nor a crumb. */
export class YahooProvider implements MarketDataProvider {
  readonly name = YAHOO;

  constructor(
    private readonly http: OutboundHttp,
    /** Without a trailing slash. */
    private readonly baseUrl: string,
    private readonly clock: Clock,
  ) {}

  canHandle(ticker: string): boolean {
    return !isDemoTicker(ticker);
  }

  async fetchDaily(ticker: string, from: string, to: string, signal: AbortSignal): Promise<ProviderSeries> {
    const url = new URL(`${this.baseUrl}/v8/finance/chart/${encodeURIComponent(ticker)}`);
    url.search = new URLSearchParams({
      interval: '1d',
      // The days are the exchange's, up to 14 hours from UTC's: ask for more, and keep what was asked for.
      period1: String(startOfDay(from) - DAY_SECONDS),
      period2: String(startOfDay(to) + 2 * DAY_SECONDS),
      events: 'div,split',
      includeAdjustedClose: 'true',
    }).toString();
    const answer = await this.ask(url, ticker, chartAnswer, signal);
    return mapChart(answer, { ticker, from, to, now: this.clock.now() });
  }

  async search(query: string, signal: AbortSignal): Promise<SymbolMatch[]> {
    const url = new URL(`${this.baseUrl}/v1/finance/search`);
    url.search = new URLSearchParams({ q: query, quotesCount: '20', newsCount: '0' }).toString();
    return mapSearch(await this.ask(url, query, searchAnswer, signal));
  }

  private async ask<S extends z.ZodType>(
    url: URL,
    subject: string,
    schema: S,
    signal: AbortSignal,
  ): Promise<z.infer<S>> {
    const response = await this.send(url, signal);
    const json = parseJson(response.body);
    const statusFailure = failureOfStatus(YAHOO, subject, response, this.clock.now());
    // Errors come with 200 too, and 400 may mean that the range has no data; other statuses speak for themselves.
    if (!statusFailure || response.status === 400) {
      const bodyFailure = findFailureInBody(subject, json);
      if (bodyFailure) throw bodyFailure;
    }
    if (statusFailure) throw statusFailure;
    const parsed = schema.safeParse(json);
    if (!parsed.success) throw malformed(subject, 'it is not the documented JSON', parsed.error);
    return parsed.data;
  }

  private async send(url: URL, signal: AbortSignal): Promise<OutboundResponse> {
    try {
      return await this.http.get(url, HEADERS, signal);
    } catch (error) {
      if (error instanceof OutboundError) throw failureOfOutboundError(YAHOO, error);
      throw error;
    }
  }
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Undefined fits no schema, so that text that is not JSON fails the same way as JSON of another shape.
    return undefined;
  }
}
