import { Entity, Index } from 'typeorm';
import { InstantColumn, TextColumn, VersionColumn } from '../../platform/database/columns.js';

/** One member of the universe. */
@Entity('symbol')
@Index('ix_symbol_exchange', ['exchange', 'ticker'])
export class SymbolEntity {
  @TextColumn({ primary: true, length: 20, isByteOrdered: true })
  ticker!: string;

  @TextColumn({ length: 200 })
  name!: string;

  @TextColumn({ length: 20 })
  exchange!: string;

  @TextColumn({ length: 8, nullable: true })
  currency!: string | null;

  /** What searches look through, see `toSearchName`. */
  @TextColumn({ length: 240 })
  searchName!: string;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn()
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
