import { Injectable } from '@nestjs/common';
import type { ScreenReference } from '../../analysis/screens/saved-screen.js';
import { Database } from '../../platform/database/database.service.js';
import { lockUntilCommit } from '../../platform/database/transaction-lock.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { deleteVersioned, updateVersioned } from '../../platform/database/versioned-update.js';
import { WebhookEntity } from '../webhooks/webhook.entity.js';
import { AlertRuleEntity } from './alert-rule.entity.js';
import type { AlertRule, AlertRuleType, ScreenCondition } from './alert-rule.js';

export interface RuleListRequest {
  readonly ownerId: string;
  /** The last one of the page before. */
  readonly after: { readonly createdAt: Date; readonly id: string } | null;
  readonly limit: number;
}

const ABOUT_SCREENS: readonly AlertRuleType[] = ['screen_entered', 'screen_left'];

/** Type and condition were checked against each other before they were stored. */
const toRule = (row: AlertRuleEntity): AlertRule => ({ ...row }) as AlertRule;

/** The rows of `alert_rule`; every change of one is a comparison with the version that was read. */
@Injectable()
export class AlertRuleRepository {
  constructor(private readonly database: Database) {}

  async find(ownerId: string, id: string): Promise<AlertRule | null> {
    const row = await this.database.manager().findOneBy(AlertRuleEntity, { id, ownerId });
    return row && toRule(row);
  }

  /** Oldest first. */
  async list({ ownerId, after, limit }: RuleListRequest): Promise<AlertRule[]> {
    const query = this.database
      .manager()
      .createQueryBuilder(AlertRuleEntity, 'r')
      .where('r.ownerId = :ownerId', { ownerId });
    if (after !== null) query.andWhere('(r.createdAt, r.id) > (:createdAt, :id)', after);
    const rows = await query.orderBy('r.createdAt', 'ASC').addOrderBy('r.id', 'ASC').limit(limit).getMany();
    return rows.map(toRule);
  }

  /** Those of an owner that are on and whose webhook is. */
  async listActive(uow: UnitOfWork, ownerId: string): Promise<AlertRule[]> {
    const rows = await this.database
      .manager(uow)
      .createQueryBuilder(AlertRuleEntity, 'r')
      .innerJoin(WebhookEntity, 'w', 'w.id = r.webhookId')
      .where('r.ownerId = :ownerId AND r.isEnabled = :isOn AND w.isEnabled = :isOn', { ownerId, isOn: true })
      .getMany();
    return rows.map(toRule);
  }

  /** The screens that active rules of whatever owner wait for, each once. */
  async listWatchedScreens(): Promise<ScreenReference[]> {
    const rows = await this.database
      .manager()
      .createQueryBuilder(AlertRuleEntity, 'r')
      .innerJoin(WebhookEntity, 'w', 'w.id = r.webhookId')
      .where('r.type IN (:...types) AND r.isEnabled = :isOn AND w.isEnabled = :isOn', {
        types: ABOUT_SCREENS,
        isOn: true,
      })
      .orderBy('r.id', 'ASC')
      .getMany();
    const screens = rows.map(({ ownerId, condition }) => ({ ownerId, id: (condition as ScreenCondition).screenId }));
    return [...new Map(screens.map((screen) => [screen.id, screen])).values()];
  }

  /** How many an owner has; until the transaction is over, others who ask wait. */
  async countForAdding(uow: UnitOfWork, ownerId: string): Promise<number> {
    const manager = this.database.manager(uow);
    await lockUntilCommit(manager, `alert rules of ${ownerId}`);
    return manager.countBy(AlertRuleEntity, { ownerId });
  }

  async insert(uow: UnitOfWork, rule: AlertRule): Promise<void> {
    await this.database.manager(uow).insert(AlertRuleEntity, { ...rule });
  }

  /** False when it was changed since it was read. */
  update({ id, ownerId, version }: AlertRule, next: AlertRule): Promise<boolean> {
    const { name, webhookId, condition, tickers, watchlistId, strategy, timeframe, isEnabled, updatedAt } = next;
    return updateVersioned(this.database.manager(), AlertRuleEntity, { id, ownerId }, version, {
      ...{ name, webhookId, condition, tickers, watchlistId, strategy, timeframe, isEnabled, updatedAt },
    });
  }

  /** False when it was changed since it was read. */
  remove({ id, ownerId, version }: AlertRule): Promise<boolean> {
    return deleteVersioned(this.database.manager(), AlertRuleEntity, { id, ownerId }, version);
  }
}
