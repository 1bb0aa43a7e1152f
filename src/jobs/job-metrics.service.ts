import { Injectable } from '@nestjs/common';
import type { Gauge } from 'prom-client';
import { Clock } from '../platform/clock/clock.js';
import { Metrics } from '../platform/metrics/metrics.service.js';
import type { ItemState, Job } from './engine/job.js';
import { JobRepository } from './job.repository.js';

const ITEM_BUCKETS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const JOB_BUCKETS_SECONDS = [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600, 14_400];

/** What the job engine tells Prometheus. Depth and age are of all processes, the rest of this one. */
@Injectable()
export class JobMetrics {
  private readonly items;
  private readonly jobs;
  private readonly leaseLosses;
  private readonly fencedWrites;

  constructor(
    metrics: Metrics,
    private readonly repository: JobRepository,
    private readonly clock: Clock,
  ) {
    this.items = metrics.createHistogram({
      name: 'barometer_job_item_duration_seconds',
      help: 'Time that this process worked on one item, by what became of it.',
      labels: ['type', 'state'],
      bucketsSeconds: ITEM_BUCKETS_SECONDS,
    });
    this.jobs = metrics.createHistogram({
      name: 'barometer_job_duration_seconds',
      help: 'Time from the submission of a job to its end, of jobs that this process brought to their end.',
      labels: ['type', 'status'],
      bucketsSeconds: JOB_BUCKETS_SECONDS,
    });
    this.leaseLosses = metrics.createCounter({
      name: 'barometer_job_lease_losses_total',
      help: 'Items that were taken away from a worker that no longer renewed its leases.',
    });
    this.fencedWrites = metrics.createCounter({
      name: 'barometer_job_fenced_writes_total',
      help: 'Results that came too late and were not stored.',
    });
    metrics.createGauge(
      { name: 'barometer_job_queue_items', help: 'Unfinished items of all owners.', labels: ['state'] },
      (gauge) => this.collectDepth(gauge),
    );
    metrics.createGauge(
      { name: 'barometer_job_queue_oldest_seconds', help: 'Age of the oldest job with queued items; 0 without one.' },
      (gauge) => this.collectAge(gauge),
    );
  }

  observeItem(type: string, state: ItemState, durationMs: number): void {
    this.items.observe({ type, state }, durationMs / 1_000);
  }

  observeFinished({ type, status, createdAt, finishedAt }: Job): void {
    if (finishedAt === null) return;
    this.jobs.observe({ type, status }, Math.max(0, finishedAt.getTime() - createdAt.getTime()) / 1_000);
  }

  countLeaseLosses(count: number): void {
    this.leaseLosses.inc(count);
  }

  countFencedWrites(count: number): void {
    this.fencedWrites.inc(count);
  }

  private async collectDepth(gauge: Gauge): Promise<void> {
    const { queued, running } = await this.repository.measureQueue();
    gauge.set({ state: 'queued' }, queued);
    gauge.set({ state: 'running' }, running);
  }

  private async collectAge(gauge: Gauge): Promise<void> {
    const { oldestCreatedAt } = await this.repository.measureQueue();
    const now = this.clock.now().getTime();
    gauge.set(oldestCreatedAt === null ? 0 : Math.max(0, now - oldestCreatedAt.getTime()) / 1_000);
  }
}
