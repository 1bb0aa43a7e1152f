import { Injectable } from '@nestjs/common';
import type { GivenSettings } from '../../analysis/settings.js';
import type { Timeframe } from '../../market/bars/series.js';
import { Clock } from '../../platform/clock/clock.js';
import { isId, newId } from '../../platform/database/id.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { computeETag, type IfMatch, requireIfMatch } from '../../platform/http/etag.js';
import { parseCron } from './cron.js';
import { type CheckedTimes, type GivenTimes, ScheduleChecks } from './schedule-checks.service.js';
import { ScheduleSignals } from './schedule-signals.service.js';
import { MAXIMUM_SCHEDULES, type Schedule, scheduleETagParts, type ScheduledSet } from './schedule.js';
import { ScheduleRepository } from './schedule.repository.js';

/** A schedule to be made. */
export interface ScheduleOrder extends GivenTimes {
  readonly ownerId: string;
  readonly name: string;
  readonly set: ScheduledSet;
  readonly strategy: string;
  readonly timeframe: Timeframe;
  readonly settings: GivenSettings;
  readonly isEnabled: boolean;
  /** The key whose allowance of tickers pays; null for nobody's. */
  readonly chargedTo: string | null;
}

/** What is to be changed; what is undefined stays. */
export type SchedulePatch = {
  readonly [Name in keyof Omit<ScheduleOrder, 'ownerId'>]?: ScheduleOrder[Name] | undefined;
};

export interface ScheduleReference {
  readonly ownerId: string;
  readonly id: string;
}

const ATTEMPTS = 5;

/** Makes, changes and removes schedules. */
@Injectable()
export class SchedulesService {
  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly checks: ScheduleChecks,
    private readonly signals: ScheduleSignals,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND, also for one of another owner */
  async get({ ownerId, id }: ScheduleReference, uow?: UnitOfWork): Promise<Schedule> {
    const found = isId(id) ? await this.schedules.find(ownerId, id, uow) : null;
    if (found) return found;
    throw new DomainError('NOT_FOUND', 'There is no schedule with this id. List them with GET /v1/schedules.');
  }

  /** A schedule that is not stored yet. @throws DomainError VALIDATION_FAILED, NOT_FOUND, UNKNOWN_STRATEGY */
  async prepare(order: ScheduleOrder): Promise<Schedule> {
    const { ownerId, name, set, strategy, timeframe, settings, isEnabled, chargedTo } = order;
    const times = this.checks.checkTimes(order, set);
    await this.checks.checkWork(ownerId, set, strategy);
    const now = this.clock.now();
    return {
      ...{ id: newId(), ownerId, name, set, strategy, timeframe, settings, isEnabled, chargedTo, ...times },
      ...{
        nextRunAt: computeNextRun(times, isEnabled, now),
        lastRun: null,
        createdAt: now,
        updatedAt: now,
        version: 1,
      },
    };
  }

  /** @throws DomainError INVALID_STATE when there are too many */
  async store(uow: UnitOfWork, schedule: Schedule): Promise<void> {
    if ((await this.schedules.countForAdding(uow, schedule.ownerId)) >= MAXIMUM_SCHEDULES) {
      const detail = `There are ${MAXIMUM_SCHEDULES} schedules already, which is the most an owner can have. Delete one first.`;
      throw new DomainError('INVALID_STATE', detail);
    }
    await this.schedules.insert(uow, schedule);
  }

  /**
   * Changes a schedule that is as the caller saw it. Its next run is found anew, from now on.
   * @throws DomainError NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED, VALIDATION_FAILED, UNKNOWN_STRATEGY
   */
  async change(which: ScheduleReference, patch: SchedulePatch, ifMatch: IfMatch): Promise<Schedule> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const current = await this.get(which);
      requireIfMatch(ifMatch, computeETag(...scheduleETagParts(current)));
      const next = await this.apply(current, patch);
      if (!(await this.schedules.update(current, next))) continue;
      this.signals.wake();
      return this.get(which);
    }
    throw refuseRace();
  }

  /** @throws DomainError NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED */
  async remove(which: ScheduleReference, ifMatch: IfMatch): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const current = await this.get(which);
      requireIfMatch(ifMatch, computeETag(...scheduleETagParts(current)));
      if (await this.schedules.remove(current)) return;
    }
    throw refuseRace();
  }

  private async apply(current: Schedule, patch: SchedulePatch): Promise<Schedule> {
    const set = patch.set ?? current.set;
    const tradingDaysOnly = patch.tradingDaysOnly ?? (patch.exchange !== undefined || current.exchange !== null);
    const exchange = patch.exchange ?? (tradingDaysOnly ? (current.exchange ?? undefined) : undefined);
    const given = { cron: patch.cron ?? current.cron, timeZone: patch.timeZone ?? current.timeZone };
    const times = this.checks.checkTimes({ ...given, tradingDaysOnly, exchange }, set);
    const strategy = patch.strategy ?? current.strategy;
    if (patch.set !== undefined || patch.strategy !== undefined)
      await this.checks.checkWork(current.ownerId, set, strategy);
    const now = this.clock.now();
    const isEnabled = patch.isEnabled ?? current.isEnabled;
    return {
      ...{ ...current, ...times, set, strategy, isEnabled },
      name: patch.name ?? current.name,
      timeframe: patch.timeframe ?? current.timeframe,
      settings: patch.settings ?? current.settings,
      chargedTo: patch.chargedTo === undefined ? current.chargedTo : patch.chargedTo,
      nextRunAt: computeNextRun(times, isEnabled, now),
      updatedAt: now,
    };
  }
}

const computeNextRun = ({ cron, timeZone }: CheckedTimes, isEnabled: boolean, now: Date): Date | null =>
  isEnabled ? parseCron(cron, timeZone).next(now) : null;

const refuseRace = (): DomainError =>
  new DomainError('PRECONDITION_FAILED', 'The schedule is being changed, or run, all the time. Try again.');
