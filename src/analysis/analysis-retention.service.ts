import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Sweep, Sweeps } from '../jobs/sweeps.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.service.js';
import { AnalysisRetentionRepository, type HistoryKey } from './analysis-retention.repository.js';

/** Kept in any case, of each ticker, strategy and timeframe of an owner. */
const KEEP_NEWEST = 10;
/** Kept whatever comes after them. */
const KEEP_DAYS = 90;
const DAY_MS = 86_400_000;
/** Analyses of one transaction, and histories of one look. */
const BATCH = 200;

/** Removes old analyses, of which only the verdict stays. The latest one of a history is never old. */
@Injectable()
export class AnalysisRetention implements Sweep, OnModuleInit {
  readonly name = 'analyses';

  constructor(
    private readonly sweeps: Sweeps,
    private readonly database: Database,
    private readonly repository: AnalysisRetentionRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  async sweep(signal: AbortSignal): Promise<number> {
    let removed = 0;
    let after: HistoryKey | null = null;
    while (!signal.aborted) {
      const keys: HistoryKey[] = await this.repository.listKeys(after, BATCH);
      for (const key of keys) removed += await this.sweepHistory(key, signal);
      after = keys.at(-1) ?? null;
      if (keys.length < BATCH) break;
    }
    return removed;
  }

  private async sweepHistory(key: HistoryKey, signal: AbortSignal): Promise<number> {
    const now = this.clock.now();
    const past = { before: new Date(now.getTime() - KEEP_DAYS * DAY_MS), keep: KEEP_NEWEST, limit: BATCH };
    let removed = 0;
    while (!signal.aborted) {
      const ids = await this.repository.listPast(key, past);
      if (ids.length === 0) break;
      await this.database.transaction((uow) => this.repository.expire(uow, ids, now));
      removed += ids.length;
    }
    return removed;
  }
}
