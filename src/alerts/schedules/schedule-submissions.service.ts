import { Injectable } from '@nestjs/common';
import type { Answer } from '../../platform/http/idempotency/answer.js';
import { Idempotency } from '../../platform/http/idempotency/idempotency.service.js';
import type { IdempotentCall } from '../../platform/http/idempotency/idempotent-call.js';
import { ScheduleSignals } from './schedule-signals.service.js';
import type { Schedule } from './schedule.js';
import { type ScheduleOrder, SchedulesService } from './schedules.service.js';

/** Makes schedules for requests, which may be repeated under an `Idempotency-Key`. */
@Injectable()
export class ScheduleSubmissions {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly schedules: SchedulesService,
    private readonly signals: ScheduleSignals,
  ) {}

  /** Throws like SchedulesService and Idempotency. */
  async create<Body>(
    call: IdempotentCall | null,
    order: ScheduleOrder,
    toAnswer: (schedule: Schedule) => Answer<Body>,
  ): Promise<Answer<Body>> {
    const earlier = await this.idempotency.findAnswer<Body>(call);
    if (earlier !== null) return earlier;
    const schedule = await this.schedules.prepare(order);
    const answer = await this.idempotency.runInTransaction(call, async (uow) => {
      await this.schedules.store(uow, schedule);
      return toAnswer(schedule);
    });
    if (!answer.isReplay) this.signals.wake();
    return answer;
  }
}
