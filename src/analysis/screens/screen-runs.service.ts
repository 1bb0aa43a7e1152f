import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { TickerSets } from '../ticker-sets.service.js';
import type { ScreenReference } from './saved-screen.js';
import { SavedScreens } from './saved-screens.service.js';
import {
  type PendingRun,
  refuseRace,
  ScreenChangedError,
  ScreenMemberships,
  type ScreenRun,
} from './screen-memberships.service.js';
import { ScreensService } from './screens.service.js';

const ATTEMPTS = 5;

/** Runs saved screens. */
@Injectable()
export class ScreenRuns implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly screens: SavedScreens,
    private readonly service: ScreensService,
    private readonly memberships: ScreenMemberships,
    private readonly sets: TickerSets,
  ) {}

  onModuleInit(): void {
    this.sets.registerScreens((ownerId, id) => this.listTickers({ ownerId, id }));
  }

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
  settle(uow: UnitOfWork, pending: PendingRun): Promise<ScreenRun> {
    return this.memberships.settle(uow, pending);
  }

  /** The tickers that a saved screen finds now, each once; it does not count as a run. Throws like `run`. */
  async listTickers(which: ScreenReference, signal?: AbortSignal): Promise<readonly string[]> {
    const { ownerId, query } = await this.screens.get(which);
    const { rows } = await this.service.findAll(ownerId, query, signal);
    return [...new Set(rows.map(({ ticker }) => ticker))];
  }
}
