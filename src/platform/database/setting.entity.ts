import { Entity } from 'typeorm';
import { InstantColumn, TextColumn, VersionColumn } from './columns.js';

/** A named value that all processes share. */
@Entity('platform_setting')
export class SettingEntity {
  @TextColumn({ primary: true, length: 64 })
  name!: string;

  @TextColumn()
  value!: string;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn()
  updatedAt!: Date;

  @VersionColumn()
  version!: number;
}
