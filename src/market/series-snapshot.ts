import { checkQuality, type QualityResult } from './bars/quality.js';
import type { Bar } from './bars/series.js';
import { localTime } from './bars/trading-date.js';
import type { Warning } from './bars/warning.js';
import { computeDigest } from './series-digest.js';
import type { SeriesQuality, SeriesSnapshot } from './stored-series.js';

const MAX_LISTED = 100;

/** Bars as they came, and where from. */
export interface Delivery {
  readonly ownerId: string | null;
  readonly ticker: string;
  readonly source: string;
  readonly currency: string | null;
  readonly exchangeTimezone: string;
  readonly asOf: Date;
  readonly bars: readonly Bar[];
  /** What is known of the delivery beside its bars. */
  readonly warnings: readonly Warning[];
}

function qualityOf({ bars, warnings }: Delivery, result: QualityResult): SeriesQuality {
  return {
    received: bars.length,
    droppedCount: result.dropped.length,
    dropped: result.dropped.slice(0, MAX_LISTED),
    warnings: [...warnings, ...result.warnings],
  };
}

/**
 * Checks a delivery and makes of it what is stored; null when not one bar is left. A session after the exchange's
 * today cannot have happened and is dropped.
 * @throws DomainError BAD_SERIES
 */
export function toSnapshot(delivery: Delivery): SeriesSnapshot | null {
  const { ownerId, ticker, source, currency, exchangeTimezone, asOf } = delivery;
  const result = checkQuality(delivery.bars, { lastDay: localTime(asOf, exchangeTimezone).day });
  const { series } = result;
  if (series.length === 0) return null;
  const quality = qualityOf(delivery, result);
  return { ownerId, ticker, source, currency, exchangeTimezone, asOf, series, digest: computeDigest(series), quality };
}
