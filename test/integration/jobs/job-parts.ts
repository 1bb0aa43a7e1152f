import { OwnerRepository } from '../../../src/auth/owner.repository.js';
import { OwnersService } from '../../../src/auth/owners.service.js';
import { Bell } from '../../../src/jobs/engine/bell.js';
import type { Job, JobItem } from '../../../src/jobs/engine/job.js';
import { ItemExecutor } from '../../../src/jobs/item-executor.service.js';
import { JobAdmission } from '../../../src/jobs/job-admission.service.js';
import { JobHandlers } from '../../../src/jobs/job-handlers.service.js';
import { JobItemEntity } from '../../../src/jobs/job-item.entity.js';
import { JobItemRepository } from '../../../src/jobs/job-item.repository.js';
import { JobLeaseRepository } from '../../../src/jobs/job-lease.repository.js';
import { JobMetrics } from '../../../src/jobs/job-metrics.service.js';
import { JobRunner } from '../../../src/jobs/job-runner.service.js';
import { JobSettlement } from '../../../src/jobs/job-settlement.service.js';
import { JobSignals } from '../../../src/jobs/job-signals.service.js';
import { JobEntity } from '../../../src/jobs/job.entity.js';
import { JobRepository } from '../../../src/jobs/job.repository.js';
import { JobsService } from '../../../src/jobs/jobs.service.js';
import { LeaseKeeper } from '../../../src/jobs/lease-keeper.service.js';
import { Clock } from '../../../src/platform/clock/clock.js';
import { loadConfig } from '../../../src/platform/config/load-config.js';
import type { Database } from '../../../src/platform/database/database.service.js';
import type { LogContext } from '../../../src/platform/logging/log-context.js';
import { Metrics } from '../../../src/platform/metrics/metrics.service.js';
import { startQuota } from '../../support/quota-parts.js';

/** A clock that moves on by a millisecond whenever it is asked, so that what is made later is younger. */
export class TickingClock extends Clock {
  private ms = Date.now();

  override now(): Date {
    this.ms += 1;
    return new Date(this.ms);
  }

  goOn(ms: number): void {
    this.ms += ms;
  }
}

interface JobsOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  readonly itemTimeoutMs?: number;
}

interface SubmitOptions {
  readonly owner?: string;
  readonly type?: string;
  readonly parameters?: unknown;
}

const noContext = { run: (_bindings: unknown, work: () => unknown) => work() } as unknown as LogContext;

/** The jobs of one process, over a database that others may use as well; nothing runs until the runner is started. */
export function startJobs(database: Database, options: JobsOptions = {}) {
  const { environment = {}, clock = new TickingClock(), itemTimeoutMs = 60_000 } = options;
  const config = loadConfig(environment);
  const repository = new JobRepository(database);
  const items = new JobItemRepository(database);
  const leases = new JobLeaseRepository(database);
  const signals = new JobSignals();
  const metrics = new JobMetrics(new Metrics(), repository, clock);
  const handlers = new JobHandlers();
  const settlement = new JobSettlement(database, repository, leases, signals, metrics);
  const executor = new ItemExecutor(handlers, noContext, metrics, itemTimeoutMs);
  const runner = new JobRunner(config, settlement, executor, handlers);
  const keeper = new LeaseKeeper(config, runner, leases, repository, settlement);
  const { allowance } = startQuota(database, config, clock);
  const service = new JobsService(new JobAdmission(config, repository, allowance), repository, items, leases, clock);
  const owners = new OwnersService(new OwnerRepository(database), clock);
  return { config, clock, repository, items, leases, signals, handlers, settlement, runner, keeper, service, owners };
}

export type JobParts = ReturnType<typeof startJobs>;

export const tickersOf = (count: number, prefix = 'T'): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** Removes every job, so that a test has the queue for itself. */
export async function clearJobs(database: Database): Promise<void> {
  for (const entity of [JobItemEntity, JobEntity])
    await database.manager().createQueryBuilder().delete().from(entity).execute();
}

/** A job of an owner, which is made when there is none. */
export async function submit(
  database: Database,
  { service, owners }: JobParts,
  tickers: readonly string[],
  { owner = 'kim', type = 'scripted', parameters = {} }: SubmitOptions = {},
): Promise<Job> {
  const { id: ownerId } = await owners.getOrCreate(owner);
  return database.transaction((uow) => service.submit(uow, { ownerId, type, tickers, parameters, requestId: null }));
}

export const readJob = ({ service }: JobParts, { ownerId, id }: Job): Promise<Job> => service.get(ownerId, id);

export const readItems = ({ items }: JobParts, { ownerId, id: jobId }: Job): Promise<JobItem[]> =>
  items.list({ ownerId, jobId, state: undefined, after: null, limit: 10_000 });

/** Waits, by the signals of that process, until the job is as it should be. */
export async function untilJob(parts: JobParts, job: Job, isReached: (job: Job) => boolean): Promise<Job> {
  const bell = new Bell();
  const stopListening = parts.signals.listen(() => bell.ring());
  try {
    for (;;) {
      const current = await readJob(parts, job);
      if (isReached(current)) return current;
      await bell.wait();
    }
  } finally {
    stopListening();
  }
}

/** Sets columns of a job's items past everything, for what would otherwise take long. */
export async function setItems(database: Database, { id }: Job, values: Partial<JobItemEntity>): Promise<void> {
  await database.manager().update(JobItemEntity, { jobId: id }, values);
}
