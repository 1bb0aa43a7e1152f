import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';
import { CursorCodec } from '../../platform/http/cursor.service.js';
import { ScreenMetrics } from './screen-metrics.service.js';
import { ScreenPlans } from './screen-plans.service.js';
import type { ScanBatch, ScreenPosition, ScreenQuery, ScreenRow } from './screen.js';
import { ScreenScans } from './screen-scans.service.js';

export interface ScreenOrder extends ScreenQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface ScreenPage {
  readonly items: readonly ScreenRow[];
  readonly nextCursor: string | null;
  /** Candidates that were looked at for this page. */
  readonly checked: number;
  /** Tickers among them of which no prices are stored, where the filter needs some. */
  readonly withoutSeries: number;
}

/** What was found by a screen that was walked to its end. */
export interface ScreenFindings extends Pick<ScreenPage, 'checked' | 'withoutSeries'> {
  readonly rows: readonly ScreenRow[];
}

export interface ScreenLimits {
  /** A page ends after that long, however few rows it has. */
  readonly budgetMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Half of what a request may take. */
const PAGE_BUDGET_MS = 15_000;
const WALKED_AT_ONCE = 200;
/** What one run of a screen gives at most. */
export const MAXIMUM_FOUND = 5_000;

/** Finds the newest analyses, and the tickers of a set, that a filter holds for. */
@Injectable()
export class ScreensService {
  private readonly logger = new Logger(ScreensService.name);

  constructor(
    private readonly plans: ScreenPlans,
    private readonly scans: ScreenScans,
    private readonly cursors: CursorCodec,
    private readonly metrics: ScreenMetrics,
  ) {}

  /**
   * A page. It may hold fewer rows than asked for, or none, and still have a next one: a page that takes long ends where
   * it has got to.
   * @throws DomainError INVALID_CURSOR, and those of `ScreenPlans.prepare`
   */
  async query(
    ownerId: string,
    { limit, cursor, ...query }: ScreenOrder,
    { budgetMs = PAGE_BUDGET_MS, signal }: ScreenLimits = {},
  ): Promise<ScreenPage> {
    const start = performance.now();
    const { sort, ...filters } = query;
    const context = { ownerId, list: 'screens/query', sort, filters };
    const after = await this.readPosition(context, cursor);
    const screen = await this.plans.prepare(ownerId, query);
    const items: ScanBatch['found'][number][] = [];
    let [checked, withoutSeries] = [0, 0];
    let next: ScreenPosition | null = null;
    for await (const batch of this.scans.scan(screen, { after, batch: limit + 1, signal })) {
      items.push(...batch.found);
      ({ checked, withoutSeries } = batch);
      if (items.length > limit) next = items[limit - 1]?.position ?? null;
      else if (performance.now() - start > budgetMs) next = batch.position;
      if (next !== null) break;
    }
    const nextCursor = next && (await this.cursors.encode(context, next));
    const rows = items.slice(0, limit).map(({ row }) => row);
    this.report('page', start, { found: rows.length, checked, withoutSeries });
    return { items: rows, nextCursor, checked, withoutSeries };
  }

  /** What each row has a value of, in the order of the filter. @throws DomainError INVALID_FILTER */
  listTerms({ where }: Pick<ScreenQuery, 'where'>): readonly string[] {
    return this.plans.listTerms(where);
  }

  /** Every row, in batches and in order, with little in memory at a time. Throws like `query`. */
  async *walk(ownerId: string, query: ScreenQuery, signal?: AbortSignal): AsyncGenerator<readonly ScreenRow[]> {
    const start = performance.now();
    const screen = await this.plans.prepare(ownerId, query);
    let [found, checked, withoutSeries] = [0, 0, 0];
    for await (const batch of this.scans.scan(screen, { after: null, batch: WALKED_AT_ONCE, signal })) {
      ({ checked, withoutSeries } = batch);
      found += batch.found.length;
      if (batch.found.length > 0) yield batch.found.map(({ row }) => row);
    }
    this.report('walk', start, { found, checked, withoutSeries });
  }

  /**
   * Every row at once.
   * @throws DomainError TOO_MANY_TICKERS when there are more than 5,000, and those of `query`
   */
  async findAll(ownerId: string, query: ScreenQuery, signal?: AbortSignal): Promise<ScreenFindings> {
    const start = performance.now();
    const screen = await this.plans.prepare(ownerId, query);
    const rows: ScreenRow[] = [];
    let [checked, withoutSeries] = [0, 0];
    for await (const batch of this.scans.scan(screen, { after: null, batch: WALKED_AT_ONCE, signal })) {
      ({ checked, withoutSeries } = batch);
      rows.push(...batch.found.map(({ row }) => row));
      if (rows.length > MAXIMUM_FOUND) throw refuseMany();
    }
    this.report('run', start, { found: rows.length, checked, withoutSeries });
    return { rows, checked, withoutSeries };
  }

  private async readPosition(context: Parameters<CursorCodec['decode']>[0], cursor: string | undefined) {
    try {
      return cursor === undefined ? null : await this.cursors.decode(context, cursor);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const errors = error.errors.map((each) => ({ ...each, pointer: '/cursor' }));
      throw new DomainError(error.code, error.message, { cause: error, errors });
    }
  }

  private report(kind: 'page' | 'walk' | 'run', start: number, counts: Readonly<Record<string, number>>): void {
    const durationMs = performance.now() - start;
    this.metrics.observe(kind, durationMs);
    this.logger.debug({ kind, ...counts, durationMs: Math.round(durationMs) }, 'Screened.');
  }
}

const refuseMany = (): DomainError => {
  const detail = `The screen finds more than ${MAXIMUM_FOUND} rows, the most that one run gives. Narrow its filter or its set, or read it in pages with POST /v1/screens/query.`;
  return new DomainError('TOO_MANY_TICKERS', detail);
};
