import { Injectable } from '@nestjs/common';
import type { Page } from '../../platform/http/page.dto.js';
import { Pages } from '../../platform/http/page.service.js';
import { ExchangeCalendars } from '../calendars/exchange-calendars.service.js';
import type { Schedule, ScheduleRun } from './schedule.js';
import { ScheduleRepository } from './schedule.repository.js';
import { ScheduleRunRepository } from './schedule-run.repository.js';
import { type ScheduleReference, SchedulesService } from './schedules.service.js';

interface PageOrder {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A schedule with what to know of its next run. */
export interface ShownSchedule extends Schedule {
  readonly warnings: readonly string[];
}

/** Shows schedules and their runs. */
@Injectable()
export class ScheduleView {
  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly runs: ScheduleRunRepository,
    private readonly service: SchedulesService,
    private readonly calendars: ExchangeCalendars,
    private readonly pages: Pages,
  ) {}

  show(schedule: Schedule): ShownSchedule {
    const { exchange, nextRunAt } = schedule;
    const calendar = exchange === null ? null : this.calendars.find(exchange);
    if (exchange !== null && calendar === null)
      return {
        ...schedule,
        warnings: [`There is no calendar of ${exchange} any more: every day counts as a trading day.`],
      };
    const warning = calendar === null || nextRunAt === null ? null : this.calendars.findWarning(calendar, nextRunAt);
    return { ...schedule, warnings: warning === null ? [] : [warning] };
  }

  /** @throws DomainError NOT_FOUND */
  async get(which: ScheduleReference): Promise<ShownSchedule> {
    return this.show(await this.service.get(which));
  }

  /** Oldest first. @throws DomainError INVALID_CURSOR */
  async list(ownerId: string, { limit, cursor }: PageOrder): Promise<Page<ShownSchedule>> {
    const context = { ownerId, list: 'schedules', sort: 'createdAt', filters: {} };
    const position = await this.pages.readPosition(context, cursor);
    const after = position && { createdAt: new Date(String(position[0])), id: String(position[1]) };
    const rows = await this.schedules.list({ ownerId, after, limit: limit + 1 });
    return this.pages.toPage({
      ...{ context, limit, rows },
      position: (schedule: Schedule) => [schedule.createdAt.toISOString(), schedule.id],
      toItem: (schedule: Schedule) => this.show(schedule),
    });
  }

  /** Newest first. @throws DomainError NOT_FOUND, INVALID_CURSOR */
  async listRuns(which: ScheduleReference, { limit, cursor }: PageOrder): Promise<Page<ScheduleRun>> {
    const context = { ownerId: which.ownerId, list: `schedules/${which.id}/runs`, sort: '-tick', filters: {} };
    const position = await this.pages.readPosition(context, cursor);
    const { id } = await this.service.get(which);
    const before = position && new Date(String(position[0]));
    const rows = await this.runs.list(id, { before, limit: limit + 1 });
    return this.pages.toPage({
      ...{ context, limit, rows },
      position: (run: ScheduleRun) => [run.tick.toISOString()],
      toItem: (run: ScheduleRun) => run,
    });
  }
}
