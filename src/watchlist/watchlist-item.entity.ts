import { Entity, ForeignKey } from 'typeorm';
import { InstantColumn, TextColumn, UuidColumn } from '../platform/database/columns.js';
import { WatchlistEntity } from './watchlist.entity.js';

/** A ticker of a watchlist; guarded by the version of the list. */
@Entity('watchlist_item')
export class WatchlistItemEntity {
  @UuidColumn({ primary: true })
  @ForeignKey(() => WatchlistEntity)
  watchlistId!: string;

  @TextColumn({ length: 20, primary: true })
  ticker!: string;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  @InstantColumn()
  addedAt!: Date;
}
