import type { DroppedBar } from './bars/quality.js';
import type { Series } from './bars/series.js';
import type { Warning } from './bars/warning.js';
import { computeETag } from '../platform/http/etag.js';

/** What the quality check of a whole series found, kept beside it. */
export interface SeriesQuality {
  /** Bars that were looked at. */
  readonly received: number;
  readonly droppedCount: number;
  /** The first hundred of them. */
  readonly dropped: readonly DroppedBar[];
  readonly warnings: readonly Warning[];
}

/** All daily bars of a ticker from one source, as they are to be stored. */
export interface SeriesSnapshot {
  /** Null for a provider's series, which every owner sees. */
  readonly ownerId: string | null;
  readonly ticker: string;
  /** `upload`, or the provider's name. */
  readonly source: string;
  readonly currency: string | null;
  readonly exchangeTimezone: string;
  /** The instant at which the bars were obtained. */
  readonly asOf: Date;
  /** Daily, at least one bar. */
  readonly series: Series;
  /** SHA-256 over the bars. */
  readonly digest: string;
  readonly quality: SeriesQuality;
}

/** A snapshot as it is stored now. */
export interface StoredSeries extends SeriesSnapshot {
  readonly id: string;
  readonly version: number;
}

export const UPLOAD_SOURCE = 'upload';

/** What of a stored series is in its entity tag: a removed and newly uploaded series begins at version 1 again. */
export function seriesETagParts(of: { source: string; version: number; asOf: string }): readonly (string | number)[] {
  return [of.source, of.version, of.asOf];
}

export function computeSeriesETag({ source, version, asOf }: StoredSeries): string {
  return computeETag(...seriesETagParts({ source, version, asOf: asOf.toISOString() }));
}
