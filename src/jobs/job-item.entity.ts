import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { BooleanColumn, InstantColumn, IntegerColumn, TextColumn, UuidColumn } from '../platform/database/columns.js';
import type { ItemState } from './engine/job.js';
import { JobEntity } from './job.entity.js';

/** One ticker of a job. Changed only by those who hold the lock of the job's row; a lease is renewed without it. */
@Entity('job_item')
@Index('ix_job_item_claim', ['jobId', 'state', 'runAfter', 'position'])
@Index('ix_job_item_event', ['jobId', 'eventSeq', 'position'])
@Index('ix_job_item_lease', ['workerId', 'leaseUntil'], { where: `"state" = 'running'` })
@Check('ck_job_item_state', `"state" IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')`)
@Check('ck_job_item_lease', `("state" = 'running') = ("lease_until" IS NOT NULL)`)
@Check('ck_job_item_token', `("state" = 'running') = ("lease_token" IS NOT NULL AND "worker_id" IS NOT NULL)`)
@Check('ck_job_item_final', `("state" IN ('queued', 'running')) = ("finished_at" IS NULL)`)
@Check('ck_job_item_event', '("finished_at" IS NULL) = ("event_seq" IS NULL)')
@Check('ck_job_item_error', `("state" = 'failed') = ("error_code" IS NOT NULL)`)
@Check('ck_job_item_result', `"state" = 'succeeded' OR "result_id" IS NULL`)
@Check('ck_job_item_tries', '"attempts" >= 0 AND "lease_losses" >= 0 AND "deferrals" >= 0 AND "position" >= 0')
export class JobItemEntity {
  @UuidColumn({ primary: true })
  @ForeignKey(() => JobEntity)
  jobId!: string;

  @IntegerColumn({ primary: true })
  position!: number;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  @TextColumn({ length: 20 })
  ticker!: string;

  @TextColumn({ length: 12 })
  state!: ItemState;

  @IntegerColumn()
  attempts!: number;

  @IntegerColumn()
  leaseLosses!: number;

  /** Times that it was put back because somebody limits us. */
  @IntegerColumn()
  deferrals!: number;

  /** It is not claimed before this instant. */
  @InstantColumn()
  runAfter!: Date;

  /** Who works on it. */
  @UuidColumn({ nullable: true })
  workerId!: string | null;

  /** Made anew by every claim: what is written under another one comes too late. */
  @UuidColumn({ nullable: true })
  leaseToken!: string | null;

  @InstantColumn({ nullable: true })
  leaseUntil!: Date | null;

  @UuidColumn({ nullable: true })
  resultId!: string | null;

  @TextColumn({ length: 40, nullable: true })
  errorCode!: string | null;

  @TextColumn({ nullable: true })
  errorDetail!: string | null;

  @BooleanColumn({ nullable: true })
  errorRetryable!: boolean | null;

  @InstantColumn({ nullable: true })
  dataAsOf!: Date | null;

  @IntegerColumn({ nullable: true })
  eventSeq!: number | null;

  @InstantColumn({ nullable: true })
  startedAt!: Date | null;

  @InstantColumn({ nullable: true })
  finishedAt!: Date | null;
}
