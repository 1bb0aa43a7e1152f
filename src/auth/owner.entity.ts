import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../platform/database/columns.js';

/** A holder of API keys; every row of user data has one. */
@Entity('owner')
export class OwnerEntity {
  @IdColumn()
  id!: string;

  @TextColumn({ length: 64, unique: true })
  name!: string;

  @InstantColumn()
  createdAt!: Date;
}
