import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.service.js';
import { newId } from '../platform/database/id.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { computeETag, type IfMatch, requireIfMatch } from '../platform/http/etag.js';
import {
  type KnownStrategy,
  StrategiesService,
  strategyETagParts,
  type StrategyReference,
  toKnown,
} from './strategies.service.js';
import { StrategyDraftsService } from './strategy-drafts.service.js';
import type { StrategyDefinition } from './strategies/definition.js';
import { type OwnStrategy, StrategyRepository } from './strategy.repository.js';

const MAXIMUM_STRATEGIES = 100;
const MAXIMUM_VERSIONS = 1000;

const ATTEMPTS = 5;

/** Makes, changes and removes strategies of owners. What a version is never changes; a change is a new version. */
@Injectable()
export class StrategyChangesService {
  constructor(
    private readonly database: Database,
    private readonly rows: StrategyRepository,
    private readonly strategies: StrategiesService,
    private readonly drafts: StrategyDraftsService,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError ALREADY_EXISTS, INVALID_STATE when there are too many */
  async create(
    uow: UnitOfWork,
    { ownerId, id }: StrategyReference,
    definition: StrategyDefinition,
  ): Promise<KnownStrategy> {
    const count = await this.rows.countForAdding(uow, ownerId);
    const former = await this.rows.find(ownerId, id, uow);
    if (former?.isDeleted === false) throw refuseId(id);
    if (count >= MAXIMUM_STRATEGIES) {
      const detail = `There are ${MAXIMUM_STRATEGIES} strategies already, which is the most an owner can have. Delete one first.`;
      throw new DomainError('INVALID_STATE', detail);
    }
    if (former !== null) return this.revive(uow, former, definition);
    const now = this.clock.now();
    const made: OwnStrategy = { key: newId(), ownerId, slug: id, version: 1, isDeleted: false };
    await this.rows.insert(uow, made, now);
    return this.keep(uow, made, definition, now);
  }

  /**
   * A new version of a strategy that is as the caller saw it.
   * @throws DomainError VALIDATION_FAILED, NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED, UNKNOWN_INDICATOR,
   * UNKNOWN_STRATEGY, INVALID_STATE
   */
  async replace(which: StrategyReference, json: unknown, ifMatch: IfMatch): Promise<KnownStrategy> {
    const draft = await this.drafts.check(which.ownerId, json, which.id);
    this.drafts.refuseInvalid(draft);
    for (let attempt = 1; ; attempt += 1) {
      const current = await this.getMatching(which, ifMatch);
      const { definition } = this.drafts.require(draft);
      const made = await this.database.transaction((uow) => this.advance(uow, current, definition));
      if (made !== null) return made;
      if (attempt === ATTEMPTS) throw refuseRace();
    }
  }

  /**
   * Removes a strategy; its versions stay for the jobs that run and the analyses that were made with them.
   * @throws DomainError NOT_FOUND, PRECONDITION_REQUIRED, PRECONDITION_FAILED
   */
  async remove(which: StrategyReference, ifMatch: IfMatch): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const current = await this.getMatching(which, ifMatch);
      const now = this.clock.now();
      const change = { now, deletedAt: now };
      if (await this.database.transaction((uow) => this.rows.advance(uow, current, change))) return;
      if (attempt === ATTEMPTS) throw refuseRace();
    }
  }

  private async getMatching(which: StrategyReference, ifMatch: IfMatch): Promise<OwnStrategy> {
    const current = await this.strategies.getChangeable(which);
    requireIfMatch(ifMatch, computeETag(...strategyETagParts({ id: current.slug, version: current.version })));
    return current;
  }

  /** Null when it was changed since it was read. */
  private async advance(
    uow: UnitOfWork,
    current: OwnStrategy,
    definition: StrategyDefinition,
  ): Promise<KnownStrategy | null> {
    const now = this.clock.now();
    // Its own version first: who is not the one to change it must not have written anything.
    if (!(await this.rows.advance(uow, current, { now, deletedAt: null }))) return null;
    if ((await this.rows.countVersions(uow, current)) >= MAXIMUM_VERSIONS) {
      const detail = `'${current.slug}' has ${MAXIMUM_VERSIONS} versions, which is the most there can be. Make a new strategy based on it.`;
      throw new DomainError('INVALID_STATE', detail);
    }
    return this.keep(uow, { ...current, version: current.version + 1, isDeleted: false }, definition, now);
  }

  /** A deleted id goes on counting, so that a version never means two things. */
  private async revive(uow: UnitOfWork, former: OwnStrategy, definition: StrategyDefinition): Promise<KnownStrategy> {
    const revived = await this.advance(uow, former, definition);
    if (revived === null) throw refuseRace();
    return revived;
  }

  private async keep(
    uow: UnitOfWork,
    own: OwnStrategy,
    definition: StrategyDefinition,
    createdAt: Date,
  ): Promise<KnownStrategy> {
    const kept = { number: own.version, definition, createdAt };
    await this.rows.insertVersion(uow, own, kept);
    return toKnown(own, kept);
  }
}

const refuseId = (id: string): DomainError =>
  new DomainError('ALREADY_EXISTS', `There is a strategy '${id}' already. Change it with PUT, or choose another id.`);

const refuseRace = (): DomainError =>
  new DomainError('INVALID_STATE', 'The strategy is being changed by others at this moment. Try again.');
