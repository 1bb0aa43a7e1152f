import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { compareMembers, type MembershipChange } from '../screener/membership.js';
import { isSameSearch, type SavedScreen } from './saved-screen.js';
import { SavedScreens } from './saved-screens.service.js';
import { ScreenRunRepository } from './screen-run.repository.js';
import { toMember } from './screen.js';
import type { ScreenFindings } from './screens.service.js';

/** What a run of a saved screen found, and what has changed since the run before. */
export interface ScreenRun extends ScreenFindings, MembershipChange {
  readonly screen: SavedScreen;
  readonly ranAt: Date;
  /** Null for a first run: all that it found has entered. */
  readonly previousRunAt: Date | null;
}

/** A screen that was gone through, and has yet to be compared with what its last run found. */
export interface PendingRun {
  readonly screen: SavedScreen;
  readonly findings: ScreenFindings;
}

/** Is told inside the transaction that keeps what a run found: what it writes comes with it. */
export type ScreenRunObserver = (uow: UnitOfWork, run: ScreenRun) => Promise<void>;

const ATTEMPTS = 5;

/** The screen was made to look for something else while it ran. */
export class ScreenChangedError extends Error {}

/** Keeps what saved screens found until their next run, and tells what has changed. */
@Injectable()
export class ScreenMemberships {
  private readonly logger = new Logger(ScreenMemberships.name);
  private readonly observers: ScreenRunObserver[] = [];

  constructor(
    private readonly screens: SavedScreens,
    private readonly runs: ScreenRunRepository,
    private readonly clock: Clock,
  ) {}

  /** Called once by each feature that wants to know of every run, when the program starts. */
  observe(observer: ScreenRunObserver): void {
    this.observers.push(observer);
  }

  /** Puts what was found in the place of what the last run found, in the transaction. */
  async settle(uow: UnitOfWork, { screen, findings }: PendingRun): Promise<ScreenRun> {
    const ranAt = this.clock.now();
    const previous = await this.takeTurn(uow, screen, ranAt);
    // Nobody can run it, or have it look for something else, until the transaction is over.
    const current = await this.screens.get(screen, uow);
    if (!isSameSearch(current.query, screen.query)) throw new ScreenChangedError();
    const members = findings.rows.map(toMember);
    const change = compareMembers(await this.runs.listMembers(uow, screen), members);
    const { entered, left } = change;
    if (entered.length + left.length > 0) await this.runs.replaceMembers(uow, screen, members);
    const counts = { found: members.length, entered: entered.length, left: left.length };
    this.logger.log({ screenId: screen.id, ...counts }, 'A saved screen ran.');
    const run = { ...findings, ...change, screen: { ...current, lastRunAt: ranAt }, ranAt, previousRunAt: previous };
    for (const observer of this.observers) await observer(uow, run);
    return run;
  }

  /** When the screen ran before this run, whose turn it is now. */
  private async takeTurn(uow: UnitOfWork, screen: SavedScreen, ranAt: Date): Promise<Date | null> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const run = await this.runs.find(uow, screen);
      if (run === null) break;
      if (await this.runs.advance(uow, run, ranAt)) return run.ranAt;
    }
    await this.screens.get(screen, uow);
    throw refuseRace();
  }
}

export const refuseRace = (): DomainError =>
  new DomainError('INVALID_STATE', 'The screen is being run or changed by others at this moment. Try again.');
