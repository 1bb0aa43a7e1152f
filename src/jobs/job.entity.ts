import { Check, Entity, ForeignKey, Index } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
  UuidColumn,
  VersionColumn,
} from '../platform/database/columns.js';
import type { JobStatus } from './engine/job.js';

/** One job; its counts always say what its items are. Whoever changes an item holds the lock of this row. */
@Entity('job')
@Index('ix_job_owner', ['ownerId', 'createdAt', 'id'])
@Index('ix_job_active', ['status'], { where: `"status" IN ('queued', 'running', 'cancelling')` })
@Index('ix_job_finished', ['finishedAt'], { where: '"finished_at" IS NOT NULL' })
@Check(
  'ck_job_status',
  `"status" IN ('queued', 'running', 'cancelling', 'completed', 'completed_with_errors', 'failed', 'cancelled')`,
)
@Check('ck_job_counts', '"queued" + "running" + "succeeded" + "failed" + "cancelled" = "total"')
@Check(
  'ck_job_not_negative',
  '"queued" >= 0 AND "running" >= 0 AND "succeeded" >= 0 AND "failed" >= 0 AND "cancelled" >= 0 AND "total" >= 1',
)
@Check('ck_job_final', `("status" IN ('queued', 'running', 'cancelling')) = ("finished_at" IS NULL)`)
@Check('ck_job_over', '"finished_at" IS NULL OR "queued" + "running" = 0')
@Check('ck_job_cancelling', `"status" <> 'cancelling' OR "queued" = 0`)
@Check('ck_job_version', '"version" >= 1')
export class JobEntity {
  @IdColumn()
  id!: string;

  @UuidColumn()
  @ForeignKey('OwnerEntity')
  ownerId!: string;

  @TextColumn({ length: 40 })
  type!: string;

  @TextColumn({ length: 24 })
  status!: JobStatus;

  @JsonColumn()
  parameters!: unknown;

  /** SHA-256 over type, tickers and parameters, hexadecimal. */
  @TextColumn({ length: 64 })
  fingerprint!: string;

  @UuidColumn({ nullable: true })
  parentJobId!: string | null;

  @TextColumn({ length: 64, nullable: true })
  requestId!: string | null;

  @IntegerColumn()
  total!: number;

  @IntegerColumn()
  queued!: number;

  @IntegerColumn()
  running!: number;

  @IntegerColumn()
  succeeded!: number;

  @IntegerColumn()
  failed!: number;

  @IntegerColumn()
  cancelled!: number;

  /** Number of the last settlement. */
  @IntegerColumn()
  eventSeq!: number;

  /** When items were last claimed; the job served longest ago is next. */
  @InstantColumn({ nullable: true })
  servedAt!: Date | null;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn({ nullable: true })
  startedAt!: Date | null;

  @InstantColumn({ nullable: true })
  finishedAt!: Date | null;

  @VersionColumn()
  version!: number;
}
