import { Check, Entity, ForeignKey, Index } from 'typeorm';
import {
  BooleanColumn,
  IdColumn,
  InstantColumn,
  TextColumn,
  UuidColumn,
  VersionColumn,
} from '../platform/database/columns.js';

@Entity('watchlist')
@Index('uq_watchlist_name', ['ownerId', 'nameKey'], { unique: true })
@Index('uq_watchlist_default', ['ownerId'], { unique: true, where: '"is_default"' })
@Index('ix_watchlist_owner', ['ownerId', 'createdAt', 'id'])
@Check('ck_watchlist_name', 'length("name") BETWEEN 1 AND 80')
@Check('ck_watchlist_version', '"version" >= 1')
export class WatchlistEntity {
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

  @BooleanColumn()
  isDefault!: boolean;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn()
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
