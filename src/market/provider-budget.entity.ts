import { Check, Entity } from 'typeorm';
import { InstantColumn, TextColumn } from '../platform/database/columns.js';

/** What all processes together may still send to a provider. All instants are the database's. */
@Entity('provider_budget')
@Check('ck_provider_budget_provider', `"provider" <> ''`)
@Check('ck_provider_budget_slot', '"slot_at" >= "asked_at"')
export class ProviderBudgetEntity {
  @TextColumn({ primary: true, length: 64 })
  provider!: string;

  /** When a slot was asked for last. */
  @InstantColumn()
  askedAt!: Date;

  /** The slot that was given then, or the first one that would have been free. */
  @InstantColumn()
  slotAt!: Date;

  /** When nothing is used up any more (the generic cell rate algorithm's theoretical arrival time). */
  @InstantColumn()
  fullAt!: Date;

  /** The provider told us to send nothing before. */
  @InstantColumn({ nullable: true })
  pausedUntil!: Date | null;
}
