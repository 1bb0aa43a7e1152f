import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { GivenSettings } from '../../analysis/settings.js';
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
import type { ScheduledSet, SkippedReason } from './schedule.js';

/** A schedule. Whoever runs it moves it on to its next tick, by comparison with the version that was read. */
@Entity('schedule')
@Index('ix_schedule_owner', ['ownerId', 'createdAt', 'id'])
@Index('ix_schedule_due', ['nextRunAt'])
@Check('ck_schedule_name', 'length("name") BETWEEN 1 AND 80')
@Check('ck_schedule_timeframe', `"timeframe" IN ('1d', '1w')`)
@Check('ck_schedule_off', '"is_enabled" OR "next_run_at" IS NULL')
@Check('ck_schedule_last', '("last_tick" IS NULL) = ("last_run_at" IS NULL)')
@Check('ck_schedule_version', '"version" >= 1')
export class ScheduleEntity {
  @IdColumn()
  id!: string;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  @TextColumn({ length: 80 })
  name!: string;

  @TextColumn({ length: 100 })
  cron!: string;

  @TextColumn({ length: 64 })
  timeZone!: string;

  @JsonColumn()
  tickerSet!: ScheduledSet;

  @TextColumn({ length: 64 })
  strategy!: string;

  @TextColumn({ length: 4 })
  timeframe!: Timeframe;

  @JsonColumn()
  settings!: GivenSettings;

  @TextColumn({ length: 20, nullable: true })
  exchange!: string | null;

  @BooleanColumn()
  isEnabled!: boolean;

  @InstantColumn({ nullable: true })
  nextRunAt!: Date | null;

  @InstantColumn({ nullable: true })
  lastTick!: Date | null;

  @InstantColumn({ nullable: true })
  lastRunAt!: Date | null;

  @UuidColumn({ nullable: true })
  lastJobId!: string | null;

  @TextColumn({ length: 20, nullable: true })
  lastSkippedReason!: SkippedReason | null;

  @TextColumn({ length: 64, nullable: true })
  chargedTo!: string | null;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn()
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
