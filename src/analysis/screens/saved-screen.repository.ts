import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.service.js';
import { lockUntilCommit } from '../../platform/database/transaction-lock.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { deleteVersioned, updateVersioned } from '../../platform/database/versioned-update.js';
import { nameKeyOf, type SavedScreen, type ScreenDraft } from './saved-screen.js';
import { SavedScreenEntity } from './saved-screen.entity.js';
import { ScreenRunEntity } from './screen-run.entity.js';

export interface ScreenListRequest {
  readonly ownerId: string;
  /** The last screen of the page before. */
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly limit: number;
}

function toScreen(row: SavedScreenEntity, lastRunAt: Date | null): SavedScreen {
  const { id, ownerId, name, description, condition: where, createdAt, updatedAt, version } = row;
  const { universe, watchlistId, jobId, strategy, timeframe, sort } = row;
  const query = { where, universe, watchlistId, jobId, strategy, timeframe, sort };
  return { id, ownerId, name, description, query, lastRunAt, createdAt, updatedAt, version };
}

function toColumns({ name, description, query }: ScreenDraft) {
  const { where: condition, ...columns } = query;
  return { name, nameKey: nameKeyOf(name), description, condition, ...columns };
}

/** The rows of `saved_screen`; every change of one is a comparison with the version that was read. */
@Injectable()
export class SavedScreenRepository {
  constructor(private readonly database: Database) {}

  async find(ownerId: string, id: string, uow?: UnitOfWork): Promise<SavedScreen | null> {
    const row = await this.database.manager(uow).findOneBy(SavedScreenEntity, { id, ownerId });
    if (row === null) return null;
    const [screen] = await this.withRuns(ownerId, [row], uow);
    return screen ?? null;
  }

  async findByName(ownerId: string, name: string, uow?: UnitOfWork): Promise<{ readonly id: string } | null> {
    return this.database.manager(uow).findOneBy(SavedScreenEntity, { ownerId, nameKey: nameKeyOf(name) });
  }

  /** Oldest first. */
  async list({ ownerId, after, limit }: ScreenListRequest): Promise<readonly SavedScreen[]> {
    const query = this.database
      .manager()
      .createQueryBuilder(SavedScreenEntity, 's')
      .where('s.ownerId = :ownerId', { ownerId });
    if (after !== null) query.andWhere('(s.createdAt, s.id) > (:createdAt, :id)', after);
    const rows = await query.orderBy('s.createdAt', 'ASC').addOrderBy('s.id', 'ASC').limit(limit).getMany();
    return this.withRuns(ownerId, rows);
  }

  /** How many an owner has; until the transaction is over, others who ask wait. */
  async countForAdding(uow: UnitOfWork, ownerId: string): Promise<number> {
    const manager = this.database.manager(uow);
    await lockUntilCommit(manager, `screens of ${ownerId}`);
    return manager.countBy(SavedScreenEntity, { ownerId });
  }

  async insert(uow: UnitOfWork, screen: Omit<SavedScreen, 'lastRunAt'>): Promise<void> {
    const manager = this.database.manager(uow);
    const { id, ownerId, createdAt, updatedAt, version } = screen;
    await manager.insert(SavedScreenEntity, { id, ownerId, ...toColumns(screen), createdAt, updatedAt, version });
    await manager.insert(ScreenRunEntity, { screenId: id, ownerId, ranAt: null, version: 1 });
  }

  /** False when it was changed since it was read. */
  update(uow: UnitOfWork, { id, ownerId, version }: SavedScreen, draft: ScreenDraft, now: Date): Promise<boolean> {
    const patch = { ...toColumns(draft), updatedAt: now };
    return updateVersioned(this.database.manager(uow), SavedScreenEntity, { id, ownerId }, version, patch);
  }

  /** With what its runs have left. False when it was changed since it was read. */
  remove({ id, ownerId, version }: SavedScreen): Promise<boolean> {
    return deleteVersioned(this.database.manager(), SavedScreenEntity, { id, ownerId }, version);
  }

  private async withRuns(
    ownerId: string,
    rows: readonly SavedScreenEntity[],
    uow?: UnitOfWork,
  ): Promise<readonly SavedScreen[]> {
    const ids = rows.map(({ id }) => id);
    const runs = await this.database.manager(uow).findBy(ScreenRunEntity, { ownerId, screenId: In(ids) });
    const ranAt = new Map(runs.map((run) => [run.screenId, run.ranAt]));
    return rows.map((row) => toScreen(row, ranAt.get(row.id) ?? null));
  }
}
