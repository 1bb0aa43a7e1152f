import { Injectable, Logger } from '@nestjs/common';
import { SavedScreens } from '../../analysis/screens/saved-screens.service.js';
import type { ScreenReference } from '../../analysis/screens/saved-screen.js';
import { ScreenRuns } from '../../analysis/screens/screen-runs.service.js';
import { Bell } from '../../jobs/engine/bell.js';
import type { Clock } from '../../platform/clock/clock.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AlertRuleRepository } from './alert-rule.repository.js';

/** A screen that rules wait for is run again so long after its last run, whoever ran it. */
export const SCREEN_RULES_EVERY_MS = 5 * 60_000;
const LOOK_EVERY_MS = 30_000;

/**
 * Runs the saved screens that rules wait for, from `start` until `stop`. Of several processes more than one may run a screen
 * at the same time; the second one then finds nothing new, so that an event is written once.
 */
@Injectable()
export class ScreenWatch {
  private readonly logger = new Logger('AlertRules');
  private readonly bell = new Bell();
  private readonly stopping = new AbortController();
  private loop: Promise<void> | null = null;

  constructor(
    private readonly rules: AlertRuleRepository,
    private readonly screens: SavedScreens,
    private readonly runs: ScreenRuns,
  ) {}

  start(clock: Clock): void {
    this.loop ??= this.run(clock);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.bell.ring();
    await this.loop;
  }

  /** Runs what is due; gives how many screens that were. */
  async runDue(now: Date): Promise<number> {
    let count = 0;
    for (const which of await this.rules.listWatchedScreens()) {
      if (this.stopping.signal.aborted) break;
      if (await this.runIfDue(which, now)) count += 1;
    }
    return count;
  }

  private async runIfDue(which: ScreenReference, now: Date): Promise<boolean> {
    try {
      const { lastRunAt } = await this.screens.get(which);
      if (lastRunAt !== null && now.getTime() - lastRunAt.getTime() < SCREEN_RULES_EVERY_MS) return false;
      await this.runs.run(which, this.stopping.signal);
      return true;
    } catch (error) {
      // A screen that is gone has rules that wait for nothing.
      if (error instanceof DomainError && error.code === 'NOT_FOUND') return false;
      if (!this.stopping.signal.aborted)
        this.logger.warn({ msg: 'A screen with rules could not be run; trying again', screenId: which.id, err: error });
      return false;
    }
  }

  private async run(clock: Clock): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.runDue(clock.now());
      } catch (error) {
        this.logger.warn({ msg: 'It could not be found out which screens have rules; trying again', err: error });
      }
      await this.bell.wait(LOOK_EVERY_MS);
    }
  }
}
