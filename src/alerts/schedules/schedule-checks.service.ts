import { Injectable } from '@nestjs/common';
import { StrategiesService } from '../../analysis/strategies.service.js';
import { AppConfig } from '../../platform/config/app-config.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Clock } from '../../platform/clock/clock.js';
import { ExchangeCalendars } from '../calendars/exchange-calendars.service.js';
import { TickerSetCheck } from '../ticker-set-check.service.js';
import { CronError, type CronTimes, isTimeZone, parseCron } from './cron.js';
import type { ScheduledSet } from './schedule.js';

/** The times of a schedule as they were given. */
export interface GivenTimes {
  readonly cron: string;
  /** Undefined: that of the exchange, else UTC. */
  readonly timeZone: string | undefined;
  readonly tradingDaysOnly: boolean;
  /** Undefined: that of the universe, where it has a calendar. */
  readonly exchange: string | undefined;
}

/** The times of a schedule as they are kept. */
export interface CheckedTimes {
  readonly cron: string;
  readonly timeZone: string;
  readonly exchange: string | null;
}

const invalid = (field: string, code: string, detail: string): DomainError =>
  new DomainError('VALIDATION_FAILED', detail, { errors: [{ pointer: `/${field}`, code, detail }] });

/** Says whether a schedule can be kept. */
@Injectable()
export class ScheduleChecks {
  constructor(
    private readonly config: AppConfig,
    private readonly calendars: ExchangeCalendars,
    private readonly sets: TickerSetCheck,
    private readonly strategies: StrategiesService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError VALIDATION_FAILED */
  checkTimes(given: GivenTimes, set: ScheduledSet): CheckedTimes {
    const exchange = given.tradingDaysOnly ? this.findExchange(given.exchange, set) : null;
    if (!given.tradingDaysOnly && given.exchange !== undefined)
      throw invalid('exchange', 'not_allowed', '`exchange` says whose trading days count: it needs `tradingDaysOnly`.');
    const ofExchange = exchange === null ? undefined : this.calendars.find(exchange)?.timeZone;
    const timeZone = given.timeZone ?? ofExchange ?? 'UTC';
    if (!isTimeZone(timeZone))
      throw invalid('timeZone', 'time_zone', `There is no time zone '${timeZone}'. Use a name such as Asia/Kolkata.`);
    const cron = given.cron.trim().replaceAll(/\s+/g, ' ');
    this.assertRare(this.parse(cron, timeZone));
    return { cron, timeZone, exchange };
  }

  /** @throws DomainError VALIDATION_FAILED, NOT_FOUND, UNKNOWN_STRATEGY */
  async checkWork(ownerId: string, set: ScheduledSet, strategy: string): Promise<void> {
    await this.strategies.require({ ownerId, id: strategy });
    await this.sets.assertThere(set, ownerId);
  }

  private parse(cron: string, timeZone: string): CronTimes {
    try {
      return parseCron(cron, timeZone);
    } catch (error) {
      if (!(error instanceof CronError)) throw error;
      const detail = `The cron pattern cannot be read (${error.message}). Give five fields such as '30 16 * * 1-5': minute, hour, day, month, weekday.`;
      throw invalid('cron', 'cron', detail);
    }
  }

  private assertRare(times: CronTimes): void {
    const now = this.clock.now();
    if (times.next(now) === null) throw invalid('cron', 'never', 'The cron pattern has no further run: check its day.');
    const gapMs = times.shortestGapMs(now);
    const minimum = this.config.scheduleMinimumSeconds;
    if (gapMs === null || gapMs >= minimum * 1_000) return;
    const detail = `The schedule would run every ${gapMs / 1_000} s at times; here it may run every ${minimum} s at most.`;
    throw invalid('cron', 'too_often', detail);
  }

  private findExchange(given: string | undefined, set: ScheduledSet): string {
    const wanted = given ?? (set.kind === 'universe' ? set.name : undefined);
    const calendar = wanted === undefined ? null : this.calendars.find(wanted);
    if (calendar) return calendar.exchange;
    const known = this.calendars.exchanges.join(', ');
    const detail =
      given === undefined
        ? `Trading days of which exchange? Give \`exchange\`, one of ${known}.`
        : `There is no calendar of the exchange '${given}'. Use one of ${known}, or add one in CALENDARS_DIR.`;
    throw invalid('exchange', 'unknown_exchange', detail);
  }
}
