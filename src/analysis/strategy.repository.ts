import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../platform/database/database.service.js';
import { lockUntilCommit } from '../platform/database/transaction-lock.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { updateVersioned } from '../platform/database/versioned-update.js';
import type { StrategyDefinition } from './strategies/definition.js';
import { StrategyVersionEntity } from './strategy-version.entity.js';
import { StrategyEntity } from './strategy.entity.js';

/** A strategy of an owner, whatever it is made of. */
export interface OwnStrategy {
  /** Of the row; `slug` is the id that its owner gave it. */
  readonly key: string;
  readonly ownerId: string;
  readonly slug: string;
  /** Number of the current version. */
  readonly version: number;
  readonly isDeleted: boolean;
}

/** One version of a strategy. */
export interface KeptVersion {
  readonly number: number;
  readonly definition: StrategyDefinition;
  readonly createdAt: Date;
}

function toOwnStrategy({ id, ownerId, slug, version, deletedAt }: StrategyEntity): OwnStrategy {
  return { key: id, ownerId, slug, version, isDeleted: deletedAt !== null };
}

const toKeptVersion = ({ number, definition, createdAt }: StrategyVersionEntity): KeptVersion => ({
  number,
  definition,
  createdAt,
});

/** The rows of `strategy` and `strategy_version`; every change of one is a comparison with the version that was read. */
@Injectable()
export class StrategyRepository {
  constructor(private readonly database: Database) {}

  /** Deleted or not. */
  async find(ownerId: string, slug: string, uow?: UnitOfWork): Promise<OwnStrategy | null> {
    const row = await this.database.manager(uow).findOneBy(StrategyEntity, { ownerId, slug });
    return row && toOwnStrategy(row);
  }

  /** Those that are not deleted, by id. */
  async list(ownerId: string): Promise<OwnStrategy[]> {
    const rows = await this.database.manager().findBy(StrategyEntity, { ownerId, deletedAt: IsNull() });
    return rows.map(toOwnStrategy).sort((a, b) => (a.slug < b.slug ? -1 : 1));
  }

  async findVersion({ key, ownerId }: OwnStrategy, number: number): Promise<KeptVersion | null> {
    const row = await this.database.manager().findOneBy(StrategyVersionEntity, { strategyId: key, ownerId, number });
    return row && toKeptVersion(row);
  }

  /** The current version of each, by the key of its strategy. */
  async findCurrentVersions(
    ownerId: string,
    strategies: readonly OwnStrategy[],
  ): Promise<ReadonlyMap<string, KeptVersion>> {
    const where = strategies.map(({ key, version }) => ({ strategyId: key, number: version, ownerId }));
    const rows = where.length === 0 ? [] : await this.database.manager().findBy(StrategyVersionEntity, where);
    return new Map(rows.map((row) => [row.strategyId, toKeptVersion(row)]));
  }

  /** In ascending order. */
  async listNumbers({ key, ownerId }: OwnStrategy): Promise<number[]> {
    const rows = await this.database.manager().find(StrategyVersionEntity, {
      where: { strategyId: key, ownerId },
      select: { strategyId: true, number: true },
      order: { number: 'ASC' },
    });
    return rows.map(({ number }) => number);
  }

  /** How many an owner has; until the transaction is over, others who ask wait. */
  async countForAdding(uow: UnitOfWork, ownerId: string): Promise<number> {
    const manager = this.database.manager(uow);
    await lockUntilCommit(manager, `strategies of ${ownerId}`);
    return manager.countBy(StrategyEntity, { ownerId, deletedAt: IsNull() });
  }

  countVersions(uow: UnitOfWork, { key, ownerId }: OwnStrategy): Promise<number> {
    return this.database.manager(uow).countBy(StrategyVersionEntity, { strategyId: key, ownerId });
  }

  async insert(uow: UnitOfWork, { key, ownerId, slug, version }: OwnStrategy, now: Date): Promise<void> {
    const row = { id: key, ownerId, slug, createdAt: now, updatedAt: now, deletedAt: null, version };
    await this.database.manager(uow).insert(StrategyEntity, row);
  }

  async insertVersion(uow: UnitOfWork, { key, ownerId }: OwnStrategy, version: KeptVersion): Promise<void> {
    await this.database.manager(uow).insert(StrategyVersionEntity, { strategyId: key, ownerId, ...version });
  }

  /** Counts the version up; false when it was changed since it was read. */
  advance(
    uow: UnitOfWork,
    { key, ownerId, version }: OwnStrategy,
    { now, deletedAt }: { readonly now: Date; readonly deletedAt: Date | null },
  ): Promise<boolean> {
    const manager = this.database.manager(uow);
    return updateVersioned(manager, StrategyEntity, { id: key, ownerId }, version, { updatedAt: now, deletedAt });
  }
}
