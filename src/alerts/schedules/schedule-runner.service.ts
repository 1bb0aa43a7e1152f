import { Injectable, Logger } from '@nestjs/common';
import type { Clock } from '../../platform/clock/clock.js';
import { ScheduleSignals } from './schedule-signals.service.js';
import { ScheduleTicks } from './schedule-ticks.service.js';
import { ScheduleRepository } from './schedule.repository.js';

/** Schedules made elsewhere are noticed within this time. */
const LOOK_EVERY_MS = 5_000;
const AFTER_FAILURE_MS = 1_000;
/** Schedules of one look. */
const BATCH = 50;

/** Looks for ticks that are due, from `start` until `stop`. */
@Injectable()
export class ScheduleRunner {
  private readonly logger = new Logger('Schedules');
  private loop: Promise<void> | null = null;
  private isStopping = false;

  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly ticks: ScheduleTicks,
    private readonly signals: ScheduleSignals,
  ) {}

  start(clock: Clock): void {
    this.loop ??= this.run(clock);
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.signals.wake();
    await this.loop;
  }

  /** Sees to what is due; how many ticks were this process's, and whether anything stood in the way. */
  async runDue(now: Date): Promise<{ readonly taken: number; readonly failed: number }> {
    let [taken, failed] = [0, 0];
    for (const schedule of await this.schedules.listDue(now, BATCH)) {
      try {
        if (await this.ticks.run(schedule, now)) taken += 1;
      } catch (error) {
        failed += 1;
        this.logger.warn({ msg: 'A schedule could not be run; trying again', scheduleId: schedule.id, err: error });
      }
    }
    return { taken, failed };
  }

  private async run(clock: Clock): Promise<void> {
    while (!this.isStopping) await this.signals.bell.wait(await this.look(clock));
  }

  /** How long to wait until the next look. */
  private async look(clock: Clock): Promise<number> {
    try {
      const { failed } = await this.runDue(clock.now());
      if (failed > 0) return AFTER_FAILURE_MS;
      const next = await this.schedules.findNextDue();
      const waitMs = next === null ? LOOK_EVERY_MS : next.getTime() - clock.now().getTime();
      return Math.max(1, Math.min(waitMs, LOOK_EVERY_MS));
    } catch (error) {
      this.logger.warn({ msg: 'It could not be found out what is due; trying again', err: error });
      return AFTER_FAILURE_MS;
    }
  }
}
