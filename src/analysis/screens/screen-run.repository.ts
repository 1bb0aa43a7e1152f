import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import { RowInsert } from '../../platform/database/row-insert.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import type { Member } from '../screener/membership.js';
import type { ScreenReference } from './saved-screen.js';
import { ScreenMemberEntity } from './screen-member.entity.js';
import { ScreenRunEntity } from './screen-run.entity.js';

/** The last run of each saved screen, and what it found. */
@Injectable()
export class ScreenRunRepository {
  private readonly members = new RowInsert(ScreenMemberEntity);

  constructor(private readonly database: Database) {}

  async find(uow: UnitOfWork, { ownerId, id }: ScreenReference): Promise<ScreenRunEntity | null> {
    return this.database.manager(uow).findOneBy(ScreenRunEntity, { screenId: id, ownerId });
  }

  /** Keeps other runs waiting until the transaction is over. False when another one was faster. */
  advance(uow: UnitOfWork, run: ScreenRunEntity, ranAt: Date): Promise<boolean> {
    const { screenId, ownerId, version } = run;
    return updateVersioned(this.database.manager(uow), ScreenRunEntity, { screenId, ownerId }, version, { ranAt });
  }

  async listMembers(uow: UnitOfWork, { ownerId, id }: ScreenReference): Promise<readonly Member[]> {
    const where = { screenId: id, ownerId };
    const rows = await this.database.manager(uow).find(ScreenMemberEntity, { where, order: { position: 'ASC' } });
    return rows.map(({ ticker, strategyId, timeframe }) => ({
      ticker,
      strategy: strategyId === '' ? null : strategyId,
      timeframe,
    }));
  }

  async replaceMembers(uow: UnitOfWork, screen: ScreenReference, members: readonly Member[]): Promise<void> {
    const manager = this.database.manager(uow);
    await manager.delete(ScreenMemberEntity, { screenId: screen.id, ownerId: screen.ownerId });
    const rows = members.map(({ ticker, strategy, timeframe }, position) => ({
      ...{ screenId: screen.id, ownerId: screen.ownerId },
      ...{ ticker, strategyId: strategy ?? '', timeframe, position },
    }));
    await this.members.execute(manager, rows);
  }

  /** As if it had never run. */
  async forget(uow: UnitOfWork, { ownerId, id }: ScreenReference): Promise<void> {
    const manager = this.database.manager(uow);
    await manager.update(ScreenRunEntity, { screenId: id, ownerId }, { ranAt: null });
    await manager.delete(ScreenMemberEntity, { screenId: id, ownerId });
  }
}
