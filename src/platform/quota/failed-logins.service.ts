import { Injectable } from '@nestjs/common';
import ipaddr from 'ipaddr.js';
import { AppConfig } from '../config/app-config.js';
import { DomainError } from '../errors/domain-error.js';
import { Metrics } from '../metrics/metrics.service.js';
import { RequestCounter } from './request-counter.service.js';

const WINDOW = 'failed-logins';
const WINDOW_MS = 60_000;
/** More addresses than this are not remembered; who is forgotten is counted again. */
const MOST_ADDRESSES = 10_000;

/** A customer of IPv6 has a network of 64 bits at least, and could send every guess from another address of it. */
function toSource(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip;
  const address = ipaddr.process(ip);
  if (address.kind() === 'ipv4') return address.toString();
  return `${address.toByteArray().slice(0, 8).join('.')}/64`;
}

/** Stops listening to an address that tries one wrong key after the other. */
@Injectable()
export class FailedLogins {
  /** Until when each address is refused, in milliseconds since 1970. */
  private readonly refusedUntil = new Map<string, number>();
  private readonly refusals;

  constructor(
    private readonly config: AppConfig,
    private readonly counter: RequestCounter,
    metrics: Metrics,
  ) {
    this.refusals = metrics.createCounter({
      name: 'barometer_failed_login_refusals_total',
      help: 'Requests refused because their address had sent too many wrong keys.',
    });
  }

  /** @throws DomainError RATE_LIMITED for an address that sent too many wrong keys in the last minute */
  assertAllowed(ip: string): void {
    const source = toSource(ip);
    const until = this.refusedUntil.get(source);
    if (until === undefined) return;
    const seconds = Math.ceil((until - Date.now()) / 1_000);
    if (seconds <= 0) {
      this.refusedUntil.delete(source);
      return;
    }
    this.refusals.inc();
    const detail = `Too many wrong keys came from this address. Check the key, and send it again in ${seconds} s.`;
    throw new DomainError('RATE_LIMITED', detail, { retryAfterSeconds: seconds });
  }

  /** Counts a wrong key. */
  async note(ip: string): Promise<void> {
    const { isEnabled, failedLoginsPerMinute: limit } = this.config.rateLimits;
    if (!isEnabled) return;
    const source = toSource(ip);
    const { totalHits, timeToExpire } = await this.counter.increment(source, WINDOW_MS, limit, 0, WINDOW);
    if (totalHits < limit) return;
    this.refusedUntil.delete(source);
    this.refusedUntil.set(source, Date.now() + Math.max(1, timeToExpire) * 1_000);
    const [oldest] = this.refusedUntil.keys();
    if (this.refusedUntil.size > MOST_ADDRESSES && oldest !== undefined) this.refusedUntil.delete(oldest);
  }
}
