import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn, UuidColumn, VersionColumn } from '../platform/database/columns.js';

/** A strategy of an owner. One that is deleted stays, for the analyses that were made with it. */
@Entity('strategy')
@Index('uq_strategy_slug', ['ownerId', 'slug'], { unique: true })
@Check('ck_strategy_slug', 'length("slug") BETWEEN 1 AND 64')
@Check('ck_strategy_version', '"version" >= 1')
export class StrategyEntity {
  @IdColumn()
  id!: string;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  /** What the API calls its id. */
  @TextColumn({ length: 64 })
  slug!: string;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn()
  updatedAt!: Date;

  @InstantColumn({ nullable: true })
  deletedAt!: Date | null;

  /** The number of its current version; deleting counts it up too. */
  @VersionColumn()
  version!: number;
}
