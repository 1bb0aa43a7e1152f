import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { InstantColumn, TextColumn, UuidColumn } from '../../platform/database/columns.js';
import { ScheduleEntity } from './schedule.entity.js';
import type { SkippedReason } from './schedule.js';

/** A tick of a schedule and what came of it: its key is what makes it run once. */
@Entity('schedule_run')
@Index('ix_schedule_run_at', ['at'])
@Check('ck_schedule_run_outcome', '"job_id" IS NULL OR "skipped_reason" IS NULL')
export class ScheduleRunEntity {
  @UuidColumn({ primary: true })
  @ForeignKey(() => ScheduleEntity, { onDelete: 'CASCADE' })
  scheduleId!: string;

  @InstantColumn({ primary: true })
  tick!: Date;

  /** No reference: jobs are removed earlier. */
  @UuidColumn({ nullable: true })
  jobId!: string | null;

  @TextColumn({ length: 20, nullable: true })
  skippedReason!: SkippedReason | null;

  @InstantColumn()
  at!: Date;
}
