import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { Timeframe } from '../../market/bars/series.js';
import {
  BooleanColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  TextColumn,
  UuidColumn,
  VersionColumn,
} from '../../platform/database/columns.js';
import type { AlertCondition, AlertRuleType } from './alert-rule.js';

@Entity('alert_rule')
@Index('ix_alert_rule_owner', ['ownerId', 'createdAt', 'id'])
@Index('ix_alert_rule_webhook', ['webhookId'])
@Check('ck_alert_rule_name', 'length("name") BETWEEN 1 AND 80')
@Check('ck_alert_rule_type', `"type" IN ('verdict_changed', 'score_crosses', 'screen_entered', 'screen_left')`)
@Check('ck_alert_rule_scope', '"tickers" IS NULL OR "watchlist_id" IS NULL')
@Check('ck_alert_rule_version', '"version" >= 1')
export class AlertRuleEntity {
  @IdColumn()
  id!: string;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  @UuidColumn()
  @ForeignKey('WebhookEntity')
  webhookId!: string;

  @TextColumn({ length: 80 })
  name!: string;

  @TextColumn({ length: 20 })
  type!: AlertRuleType;

  @JsonColumn()
  condition!: AlertCondition;

  @JsonColumn({ nullable: true })
  tickers!: readonly string[] | null;

  @UuidColumn({ nullable: true })
  watchlistId!: string | null;

  @TextColumn({ length: 64, nullable: true })
  strategy!: string | null;

  @TextColumn({ length: 4, nullable: true })
  timeframe!: Timeframe | null;

  @BooleanColumn()
  isEnabled!: boolean;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn()
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
