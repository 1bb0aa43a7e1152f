import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { AppConfig } from '../config/app-config.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { DomainError } from '../errors/domain-error.js';
import { type TickerUsage, TickerUsageRepository } from './ticker-usage.repository.js';

const DAY_MS = 86_400_000;
/** How long what was read is shown to others; what is refused is always decided by the database. */
const SHOWN_FOR_MS = 1_000;
const SHOWN_KEYS = 1_000;
const KEPT_DAYS = 90;
const LISTED_DAYS = 31;

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

export interface TickerAccount {
  readonly used: number;
  /** Until the day ends. */
  readonly resetsInSeconds: number;
}

/**
 * How many tickers each key has analysed a day, in UTC days. They are charged in the transaction that makes the work, so
 * that what is not done costs nothing and what is repeated under an `Idempotency-Key` costs once.
 */
@Injectable()
export class TickerAllowance {
  private readonly shown = new Map<string, { readonly day: string; readonly used: number; readonly until: number }>();

  constructor(
    private readonly config: AppConfig,
    private readonly usage: TickerUsageRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Charges a key; nobody, such as somebody at the command line, is charged nothing.
   * @throws DomainError RATE_LIMITED when the day's allowance does not suffice
   */
  async charge(uow: UnitOfWork, keyId: string | undefined, tickers: number): Promise<void> {
    if (keyId === undefined) return;
    const day = this.today();
    const used = await this.usage.add(uow, { keyId, day, tickers });
    this.assertWithin(used - tickers, tickers);
    this.show(keyId, day, used);
  }

  /**
   * For work that is long, before it is begun.
   * @throws DomainError RATE_LIMITED when the day's allowance is used up
   */
  async assertLeft(keyId: string | undefined, tickers: number): Promise<void> {
    if (keyId === undefined || !this.config.rateLimits.isEnabled) return;
    this.assertWithin((await this.read(keyId)).used, tickers);
  }

  /** What a key has used today; may be a second old. */
  async read(keyId: string): Promise<TickerAccount> {
    const day = this.today();
    const known = this.shown.get(keyId);
    const now = this.clock.now().getTime();
    const isFresh = known?.day === day && known.until > now;
    const used = isFresh ? known.used : await this.usage.read(keyId, day);
    if (!isFresh) this.show(keyId, day, used);
    return { used, resetsInSeconds: this.secondsLeft() };
  }

  /** What a key used in the last 31 days, by day; days without are left out. */
  list(keyId: string): Promise<TickerUsage[]> {
    return this.usage.listSince(keyId, this.daysAgo(LISTED_DAYS - 1));
  }

  /** The number of days of keys that were removed because they are older than 90 days. */
  removeOld(): Promise<number> {
    return this.usage.removeBefore(this.daysAgo(KEPT_DAYS));
  }

  private assertWithin(used: number, wanted: number): void {
    const { isEnabled, tickersPerDay } = this.config.rateLimits;
    if (!isEnabled || used + wanted <= tickersPerDay) return;
    const left = Math.max(0, tickersPerDay - used);
    const seconds = this.secondsLeft();
    const detail =
      `The key may have ${tickersPerDay} tickers analysed a day; ${left} are left and this takes ${wanted}. ` +
      `Ask for fewer, or wait until midnight UTC (${seconds} s).`;
    throw new DomainError('RATE_LIMITED', detail, { retryAfterSeconds: seconds });
  }

  private show(keyId: string, day: string, used: number): void {
    this.shown.delete(keyId);
    this.shown.set(keyId, { day, used, until: this.clock.now().getTime() + SHOWN_FOR_MS });
    const [oldest] = this.shown.keys();
    if (this.shown.size > SHOWN_KEYS && oldest !== undefined) this.shown.delete(oldest);
  }

  private today(): string {
    return this.daysAgo(0);
  }

  private daysAgo(days: number): string {
    return dayOf(this.clock.now().getTime() - days * DAY_MS);
  }

  private secondsLeft(): number {
    const now = this.clock.now().getTime();
    return Math.ceil((DAY_MS - (now % DAY_MS)) / 1_000);
  }
}
