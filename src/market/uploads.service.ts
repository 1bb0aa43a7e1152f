import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { AppConfig } from '../platform/config/app-config.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { assertIfMatch, type IfMatch } from '../platform/http/etag.js';
import { computeSeriesWarnings } from './bars/quality.js';
import type { Bar } from './bars/series.js';
import type { Warning } from './bars/warning.js';
import { PriceSeriesRepository } from './price-series.repository.js';
import { toSnapshot } from './series-snapshot.js';
import { computeSeriesETag, type SeriesSnapshot, type StoredSeries, UPLOAD_SOURCE } from './stored-series.js';
import { exchangeOfTicker } from './symbols/exchange.js';
import { isDemoTicker } from './symbols/ticker.js';

/** How often a write starts over when another writer was faster. */
const MAX_ATTEMPTS = 50;

export interface UploadOrder {
  readonly ownerId: string;
  /** Normalised. */
  readonly ticker: string;
  readonly bars: readonly Bar[];
  /** What must be stored now for the upload to go on; unconditional when left out. */
  readonly ifMatch?: IfMatch;
}

export interface UploadOutcome {
  readonly stored: StoredSeries;
  /** What the check found in the delivery, and what is odd about the series itself. */
  readonly warnings: readonly Warning[];
}

function assertPrecondition({ ifMatch }: Pick<UploadOrder, 'ifMatch'>, current: StoredSeries | null): void {
  if (ifMatch === undefined || ifMatch.kind === 'absent') return;
  if (current) return assertIfMatch(ifMatch, computeSeriesETag(current));
  const detail = 'There are no uploaded bars of this ticker that `If-Match` could match. Leave the header out.';
  throw new DomainError('PRECONDITION_FAILED', detail);
}

function demoIsTaken(ticker: string): DomainError {
  const detail = `${ticker} belongs to the built-in demo market, whose bars cannot be replaced. Upload under a ticker that does not end in .DEMO.`;
  return new DomainError('VALIDATION_FAILED', detail, {
    errors: [{ pointer: 'path/ticker', code: 'not_allowed', detail }],
  });
}

/** The bars that owners bring themselves. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly store: PriceSeriesRepository,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /**
   * Replaces an owner's bars of a ticker as a whole.
   * @throws DomainError VALIDATION_FAILED, BAD_SERIES, PRECONDITION_FAILED, INVALID_STATE
   */
  async put(order: UploadOrder): Promise<UploadOutcome> {
    this.assertEnabled();
    if (isDemoTicker(order.ticker)) throw demoIsTaken(order.ticker);
    const snapshot = this.toUpload(order);
    const stored = await this.untilUnrivalled(order, (current) => {
      assertPrecondition(order, current);
      return this.store.replace(snapshot, current);
    });
    const observed = computeSeriesWarnings(stored.series, stored.asOf, stored.exchangeTimezone);
    return { stored, warnings: [...stored.quality.warnings, ...observed] };
  }

  /** @throws DomainError NOT_FOUND, PRECONDITION_FAILED */
  async remove(order: Omit<UploadOrder, 'bars'>): Promise<void> {
    await this.untilUnrivalled(order, async (current) => {
      if (current === null) {
        const detail = `You have uploaded no bars of ${order.ticker}. Bars of providers cannot be deleted.`;
        throw new DomainError('NOT_FOUND', detail);
      }
      assertPrecondition(order, current);
      return (await this.store.remove(current)) || null;
    });
  }

  private toUpload({ ownerId, ticker, bars }: UploadOrder): SeriesSnapshot {
    const { currency, timezone } = exchangeOfTicker(ticker);
    const snapshot = toSnapshot({
      ownerId,
      ticker,
      source: UPLOAD_SOURCE,
      currency,
      exchangeTimezone: timezone,
      asOf: this.clock.now(),
      bars,
      warnings: [],
    });
    if (snapshot === null) throw new DomainError('VALIDATION_FAILED', 'There are no usable bars in the upload.');
    return snapshot;
  }

  /** Reads what is stored and writes, again when another writer came between. */
  private async untilUnrivalled<T>(
    { ownerId, ticker }: Omit<UploadOrder, 'bars'>,
    write: (current: StoredSeries | null) => Promise<T | null>,
  ): Promise<T> {
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      const current = await this.store.findOwned(ownerId, ticker, UPLOAD_SOURCE);
      const written = await write(current);
      if (written !== null) return written;
    }
    throw new DomainError('INVALID_STATE', `Others keep writing the bars of ${ticker}. Try again in a moment.`);
  }

  private assertEnabled(): void {
    if (this.config.marketProviders.includes(UPLOAD_SOURCE)) return;
    const detail = 'This server takes no uploads: MARKET_PROVIDERS does not name upload.';
    throw new DomainError('INVALID_STATE', detail);
  }
}
