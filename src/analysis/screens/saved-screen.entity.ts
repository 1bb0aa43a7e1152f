import { Check, Entity, ForeignKey, Index } from 'typeorm';
import type { Timeframe } from '../../market/bars/series.js';
import { IdColumn, InstantColumn, TextColumn, UuidColumn, VersionColumn } from '../../platform/database/columns.js';

/** A screen that an owner keeps. */
@Entity('saved_screen')
@Index('uq_saved_screen_name', ['ownerId', 'nameKey'], { unique: true })
@Index('ix_saved_screen_owner', ['ownerId', 'createdAt', 'id'])
@Check('ck_saved_screen_name', 'length("name") BETWEEN 1 AND 80')
@Check(
  'ck_saved_screen_set',
  '(CASE WHEN "universe" IS NULL THEN 0 ELSE 1 END) + (CASE WHEN "watchlist_id" IS NULL THEN 0 ELSE 1 END) + ' +
    '(CASE WHEN "job_id" IS NULL THEN 0 ELSE 1 END) <= 1',
)
@Check('ck_saved_screen_timeframe', `"timeframe" IN ('1d', '1w')`)
@Check('ck_saved_screen_version', '"version" >= 1')
export class SavedScreenEntity {
  @IdColumn()
  id!: string;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  @TextColumn({ length: 80 })
  name!: string;

  /** The name in lower case. */
  @TextColumn({ length: 160 })
  nameKey!: string;

  @TextColumn({ length: 500 })
  description!: string;

  /** The filter in canonical text. */
  @TextColumn()
  condition!: string;

  @TextColumn({ length: 20, nullable: true })
  universe!: string | null;

  /** May be gone by now. */
  @UuidColumn({ nullable: true })
  watchlistId!: string | null;

  /** May be gone by now. */
  @UuidColumn({ nullable: true })
  jobId!: string | null;

  @TextColumn({ length: 64, nullable: true })
  strategy!: string | null;

  @TextColumn({ length: 4, nullable: true })
  timeframe!: Timeframe | null;

  @TextColumn({ length: 200 })
  sort!: string;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn()
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
