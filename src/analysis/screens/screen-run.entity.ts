import { Check, Entity, ForeignKey } from 'typeorm';
import { InstantColumn, UuidColumn, VersionColumn } from '../../platform/database/columns.js';

/** When a saved screen last ran; there from the making of the screen on, so that runs have something to take turns at. */
@Entity('screen_run')
@Check('ck_screen_run_version', '"version" >= 1')
export class ScreenRunEntity {
  @UuidColumn({ primary: true })
  @ForeignKey('SavedScreenEntity', { onDelete: 'CASCADE' })
  screenId!: string;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  /** Null until it has run, and again when it looks for something else. */
  @InstantColumn({ nullable: true })
  ranAt!: Date | null;

  @VersionColumn()
  version!: number;
}
