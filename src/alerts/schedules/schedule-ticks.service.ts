import { Injectable, Logger } from '@nestjs/common';
import { BulkAnalysisService } from '../../analysis/bulk-analysis.service.js';
import type { Job } from '../../jobs/engine/job.js';
import { JobChangesService } from '../../jobs/job-changes.service.js';
import type { PreparedJob } from '../../jobs/job-submissions.service.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ProblemCode } from '../../platform/errors/problem-catalog.js';
import { ExchangeCalendars } from '../calendars/exchange-calendars.service.js';
import { ScheduleMetrics } from './schedule-metrics.service.js';
import type { Schedule, SkippedReason } from './schedule.js';
import { TickClaims } from './tick-claims.service.js';
import { type DueTick, findDueTick } from './tick.js';

/** For so long what stands in the way of a job is waited for, before its tick is given up. */
const PATIENCE_MS = 10 * 60_000;

const REASONS: { readonly [Code in ProblemCode]?: SkippedReason } = {
  RATE_LIMITED: 'quota_spent',
  QUEUE_FULL: 'queue_full',
  TOO_MANY_TICKERS: 'too_many_tickers',
  NOT_FOUND: 'set_not_found',
  UNKNOWN_STRATEGY: 'strategy_unknown',
  VALIDATION_FAILED: 'set_empty',
};

/** What may be better in a moment. */
const isPassing = (error: unknown): boolean => !(error instanceof DomainError) || error.status >= 500;

const reasonOf = (error: unknown): SkippedReason =>
  (error instanceof DomainError ? REASONS[error.code] : undefined) ?? 'failed';

/** Turns a tick into a job, or says why there is none. Of all processes that try, one does. */
@Injectable()
export class ScheduleTicks {
  private readonly logger = new Logger('Schedules');

  constructor(
    private readonly claims: TickClaims,
    private readonly bulk: BulkAnalysisService,
    private readonly calendars: ExchangeCalendars,
    private readonly changes: JobChangesService,
    private readonly metrics: ScheduleMetrics,
  ) {}

  /**
   * Sees to the tick that is due. False when there is none, or when another process was faster.
   * @throws whatever stands in the way, while it may pass
   */
  async run(schedule: Schedule, now: Date): Promise<boolean> {
    const due = findDueTick(schedule, now);
    if (due === null) return false;
    try {
      return await this.attempt(schedule, due, now);
    } catch (error) {
      if (isPassing(error) && now.getTime() - due.tick.getTime() < PATIENCE_MS) throw error;
      const reason = reasonOf(error);
      this.logger.warn({ msg: 'A schedule made no job', scheduleId: schedule.id, reason, err: error });
      return this.skip(schedule, due, now, reason);
    }
  }

  private async attempt(schedule: Schedule, due: DueTick, now: Date): Promise<boolean> {
    if (due.isMissed) return this.skip(schedule, due, now, 'missed');
    if (!this.isWanted(schedule, due.tick)) return this.skip(schedule, due, now, 'not_a_trading_day');
    const prepared = await this.prepare(schedule);
    const made: { job: Job | null } = { job: null };
    const isOurs = await this.claims.take(schedule, due, now, async (uow) => {
      made.job = await this.bulk.submit(uow, prepared);
      return { jobId: made.job.id, skippedReason: null };
    });
    if (!isOurs || made.job === null) return false;
    this.metrics.countRun('job');
    await this.changes.announce(made.job);
    return true;
  }

  private async skip(schedule: Schedule, due: DueTick, now: Date, skippedReason: SkippedReason): Promise<boolean> {
    const isOurs = await this.claims.take(schedule, due, now, async () => ({ jobId: null, skippedReason }));
    if (isOurs) this.metrics.countRun(skippedReason);
    return isOurs;
  }

  private isWanted({ exchange }: Schedule, tick: Date): boolean {
    const calendar = exchange === null ? null : this.calendars.find(exchange);
    return calendar === null || this.calendars.isTradingAt(calendar, tick);
  }

  private prepare({ ownerId, set, strategy, timeframe, settings, chargedTo }: Schedule): Promise<PreparedJob> {
    const payer = chargedTo === null ? {} : { chargedTo };
    return this.bulk.prepare({ ownerId, set, strategy, timeframe, settings, requestId: null, ...payer });
  }
}
