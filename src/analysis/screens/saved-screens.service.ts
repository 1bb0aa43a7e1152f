import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.service.js';
import { isUniqueViolation } from '../../platform/database/driver-errors.js';
import { isId, newId } from '../../platform/database/id.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { computeETag, type IfMatch, requireIfMatch } from '../../platform/http/etag.js';
import {
  isSameSearch,
  MAXIMUM_SCREENS,
  type SavedScreen,
  screenETagParts,
  type ScreenDraft,
  type ScreenReference,
} from './saved-screen.js';
import { SavedScreenRepository } from './saved-screen.repository.js';
import { ScreenPlans } from './screen-plans.service.js';
import { ScreenRunRepository } from './screen-run.repository.js';

const ATTEMPTS = 5;

/** Makes, changes and removes the screens that owners keep. */
@Injectable()
export class SavedScreens {
  constructor(
    private readonly database: Database,
    private readonly screens: SavedScreenRepository,
    private readonly runs: ScreenRunRepository,
    private readonly plans: ScreenPlans,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError NOT_FOUND, also for a screen of another owner */
  async get({ ownerId, id }: ScreenReference, uow?: UnitOfWork): Promise<SavedScreen> {
    const found = isId(id) ? await this.screens.find(ownerId, id, uow) : null;
    if (found !== null) return found;
    throw new DomainError('NOT_FOUND', 'There is no screen with this id. List them with GET /v1/screens.');
  }

  /** The draft with its filter in canonical text. Throws like `ScreenPlans.prepare`. */
  async check(ownerId: string, draft: ScreenDraft): Promise<ScreenDraft> {
    return { ...draft, query: await this.plans.check(ownerId, draft.query) };
  }

  /** Of a draft that was checked. @throws DomainError ALREADY_EXISTS, INVALID_STATE when there are too many */
  async create(uow: UnitOfWork, ownerId: string, draft: ScreenDraft): Promise<SavedScreen> {
    if ((await this.screens.countForAdding(uow, ownerId)) >= MAXIMUM_SCREENS) {
      const detail = `There are ${MAXIMUM_SCREENS} screens already, which is the most an owner can have. Delete one first.`;
      throw new DomainError('INVALID_STATE', detail);
    }
    if (await this.screens.findByName(ownerId, draft.name, uow)) throw refuseName(draft.name);
    const now = this.clock.now();
    const screen = { id: newId(), ownerId, ...draft, createdAt: now, updatedAt: now, version: 1 };
    await this.screens.insert(uow, screen);
    return { ...screen, lastRunAt: null };
  }

  /**
   * Replaces a screen that is as the caller saw it. When it then looks for something else, its next run is a first one.
   * @throws DomainError NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED, ALREADY_EXISTS, and like `check`
   */
  async replace(which: ScreenReference, given: ScreenDraft, ifMatch: IfMatch): Promise<SavedScreen> {
    await this.requireAsSeen(which, ifMatch);
    const draft = await this.check(which.ownerId, given);
    for (let attempt = 1; ; attempt += 1) {
      const current = await this.requireAsSeen(which, ifMatch);
      const isDone = await this.untilNamed(draft.name, (uow) => this.replaceWithin(uow, current, draft));
      if (isDone) return this.get(which);
      if (attempt === ATTEMPTS) throw refuseRace();
    }
  }

  /** @throws DomainError NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED */
  async remove(which: ScreenReference, ifMatch: IfMatch): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const current = await this.requireAsSeen(which, ifMatch);
      if (await this.screens.remove(current)) return;
      if (attempt === ATTEMPTS) throw refuseRace();
    }
  }

  private async replaceWithin(uow: UnitOfWork, current: SavedScreen, draft: ScreenDraft): Promise<boolean> {
    const namesake = await this.screens.findByName(current.ownerId, draft.name, uow);
    if (namesake !== null && namesake.id !== current.id) throw refuseName(draft.name);
    const isOurs = await this.screens.update(uow, current, draft, this.clock.now());
    if (isOurs && !isSameSearch(current.query, draft.query)) await this.runs.forget(uow, current);
    return isOurs;
  }

  private async requireAsSeen(which: ScreenReference, ifMatch: IfMatch): Promise<SavedScreen> {
    const current = await this.get(which);
    requireIfMatch(ifMatch, computeETag(...screenETagParts(current)));
    return current;
  }

  /** In a transaction; of two who take the same name at the same moment, the second is told so. */
  private async untilNamed(name: string, work: (uow: UnitOfWork) => Promise<boolean>): Promise<boolean> {
    try {
      return await this.database.transaction(work);
    } catch (error) {
      if (isUniqueViolation(error)) throw refuseName(name);
      throw error;
    }
  }
}

const refuseName = (name: string): DomainError =>
  new DomainError('ALREADY_EXISTS', `There is a screen named '${name}' already; upper and lower case do not count.`);

const refuseRace = (): DomainError =>
  new DomainError('INVALID_STATE', 'The screen is being changed by others at this moment. Try again.');
