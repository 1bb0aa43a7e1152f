import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.service.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { compareMembers, type MembershipChange } from '../screener/membership.js';
import { isSameSearch, type SavedScreen, type ScreenReference } from './saved-screen.js';
import { SavedScreens } from './saved-screens.service.js';
import { ScreenRunRepository } from './screen-run.repository.js';
import { toMember } from './screen.js';
import { type ScreenFindings, ScreensService } from './screens.service.js';

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

const ATTEMPTS = 5;

/** The screen was made to look for something else while it ran. */
class ScreenChangedError extends Error {}

/** Runs saved screens, and keeps what they find until the next run. */
@Injectable()
export class ScreenRuns {
  private readonly logger = new Logger(ScreenRuns.name);

  constructor(
    private readonly database: Database,
    private readonly screens: SavedScreens,
    private readonly runs: ScreenRunRepository,
    private readonly service: ScreensService,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs a saved screen to its end. Of two runs at once, the second is compared with what the first found.
   * @throws DomainError NOT_FOUND for the screen or its set, TOO_MANY_TICKERS, INVALID_STATE, and those of a query
   */
  run(which: ScreenReference, signal?: AbortSignal): Promise<ScreenRun> {
    return this.runWith(which, (pending) => this.database.transaction((uow) => this.settle(uow, pending)), signal);
  }

  /** The same with a transaction of the caller around `settle`, for those who store more in it. */
  async runWith<Result>(
    which: ScreenReference,
    settle: (pending: PendingRun) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      const screen = await this.screens.get(which);
      const findings = await this.service.findAll(screen.ownerId, screen.query, signal);
      try {
        return await settle({ screen, findings });
      } catch (error) {
        if (!(error instanceof ScreenChangedError)) throw error;
        if (attempt === ATTEMPTS) throw refuseRace();
      }
    }
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
    return { ...findings, ...change, screen: { ...current, lastRunAt: ranAt }, ranAt, previousRunAt: previous };
  }

  /** The tickers that a saved screen finds now, each once; it does not count as a run. Throws like `run`. */
  async listTickers(which: ScreenReference, signal?: AbortSignal): Promise<readonly string[]> {
    const { ownerId, query } = await this.screens.get(which);
    const { rows } = await this.service.findAll(ownerId, query, signal);
    return [...new Set(rows.map(({ ticker }) => ticker))];
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

const refuseRace = (): DomainError =>
  new DomainError('INVALID_STATE', 'The screen is being run or changed by others at this moment. Try again.');
