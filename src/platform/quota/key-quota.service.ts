import { Inject, Injectable } from '@nestjs/common';
import { ThrottlerStorage } from '@nestjs/throttler';
import { AppConfig } from '../config/app-config.js';
import { DomainError } from '../errors/domain-error.js';
import type { Principal } from '../http/principal.js';
import { type RequestAllowance, RequestQuota } from '../http/request-quota.js';
import { Metrics } from '../metrics/metrics.service.js';
import { type QuotaState, renderQuotaHeaders } from './quota-headers.js';
import { RequestCounter } from './request-counter.service.js';
import { TickerAllowance } from './ticker-allowance.service.js';

const WINDOW_MS = 60_000;
const DAY_SECONDS = 86_400;
const READING_METHODS = ['GET', 'HEAD'];

type RequestClass = 'reads' | 'writes';

interface KeyAllowance extends RequestAllowance {
  readonly requests: QuotaState;
}

/** What a key has left. */
export interface KeyQuotas {
  readonly reads: QuotaState;
  readonly writes: QuotaState;
  readonly tickers: QuotaState;
}

/** Limits what each key asks for: reading requests, other requests, and tickers to analyse. */
@Injectable()
export class KeyQuota extends RequestQuota {
  private readonly refusals;

  constructor(
    private readonly config: AppConfig,
    @Inject(ThrottlerStorage) private readonly counter: RequestCounter,
    private readonly tickers: TickerAllowance,
    metrics: Metrics,
  ) {
    super();
    this.refusals = metrics.createCounter({
      name: 'barometer_quota_refusals_total',
      help: 'Requests refused because the key had sent too many of their class.',
      labels: ['class'],
    });
  }

  override async take({ keyId }: Principal, method: string): Promise<KeyAllowance | null> {
    if (!this.config.rateLimits.isEnabled) return null;
    const name = READING_METHODS.includes(method) ? 'reads' : 'writes';
    const limit = this.limitOf(name);
    const counted = await this.counter.increment(keyId, WINDOW_MS, limit, 0, name);
    const requests = this.describeState(name, { used: counted.totalHits, resetsInSeconds: counted.timeToExpire });
    return { keyId, requests, refusal: counted.isBlocked ? this.refuse(requests) : null };
  }

  override async describe(allowance: RequestAllowance): Promise<Readonly<Record<string, string>>> {
    const { keyId, requests } = allowance as KeyAllowance;
    // That the tickers cannot be read now is no reason not to answer.
    const tickers = await this.readTickers(keyId).catch(() => null);
    return renderQuotaHeaders(requests, tickers);
  }

  /** Null where nothing is limited. */
  async read(keyId: string): Promise<KeyQuotas | null> {
    if (!this.config.rateLimits.isEnabled) return null;
    const [reads, writes, tickers] = await Promise.all([
      this.readClass(keyId, 'reads'),
      this.readClass(keyId, 'writes'),
      this.readTickers(keyId),
    ]);
    return { reads, writes, tickers };
  }

  private async readTickers(keyId: string): Promise<QuotaState> {
    const limit = this.config.rateLimits.tickersPerDay;
    return { name: 'tickers', limit, windowSeconds: DAY_SECONDS, ...(await this.tickers.read(keyId)) };
  }

  private async readClass(keyId: string, name: RequestClass): Promise<QuotaState> {
    return this.describeState(name, await this.counter.peek(keyId, WINDOW_MS, this.limitOf(name), name));
  }

  private limitOf(name: RequestClass): number {
    const { readsPerMinute, writesPerMinute } = this.config.rateLimits;
    return name === 'reads' ? readsPerMinute : writesPerMinute;
  }

  private describeState(name: RequestClass, counted: Pick<QuotaState, 'used' | 'resetsInSeconds'>): QuotaState {
    return { name, limit: this.limitOf(name), windowSeconds: WINDOW_MS / 1_000, ...counted };
  }

  private refuse({ name, limit, resetsInSeconds }: QuotaState): DomainError {
    this.refusals.inc({ class: name });
    const what = name === 'reads' ? 'reading requests (GET, HEAD)' : 'changing requests';
    const seconds = Math.max(1, resetsInSeconds);
    const detail = `The key may send ${limit} ${what} a minute, and has. Wait ${seconds} s, and ask for more at once: lists take \`limit\`, many tickers one bulk job.`;
    return new DomainError('RATE_LIMITED', detail, { retryAfterSeconds: seconds });
  }
}
