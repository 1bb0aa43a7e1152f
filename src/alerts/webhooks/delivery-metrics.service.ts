import { Injectable } from '@nestjs/common';
import type { Gauge } from 'prom-client';
import { Clock } from '../../platform/clock/clock.js';
import { Metrics } from '../../platform/metrics/metrics.service.js';
import { DeliveryRepository } from './delivery.repository.js';

const ATTEMPT_BUCKETS_SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What sending tells Prometheus. The age is of all processes, the rest of this one. */
@Injectable()
export class DeliveryMetrics {
  private readonly attempts;
  private readonly dropped;

  constructor(
    metrics: Metrics,
    private readonly deliveries: DeliveryRepository,
    private readonly clock: Clock,
  ) {
    this.attempts = metrics.createHistogram({
      name: 'barometer_webhook_attempt_duration_seconds',
      help: 'Time of one attempt to deliver an event, by what became of the delivery: delivered, retry or failed.',
      labels: ['outcome'],
      bucketsSeconds: ATTEMPT_BUCKETS_SECONDS,
    });
    this.dropped = metrics.createCounter({
      name: 'barometer_webhook_events_dropped_total',
      help: 'Events that were left out because too many deliveries of their owner waited.',
    });
    metrics.createGauge(
      {
        name: 'barometer_webhook_oldest_due_seconds',
        help: 'How long the delivery that waits longest is due; 0 without one.',
      },
      (gauge) => this.collectAge(gauge),
    );
  }

  observeAttempt(outcome: string, durationMs: number): void {
    this.attempts.observe({ outcome }, durationMs / 1_000);
  }

  countDropped(events: number): void {
    this.dropped.inc(events);
  }

  private async collectAge(gauge: Gauge): Promise<void> {
    const dueAt = await this.deliveries.findOldestDue();
    gauge.set(dueAt === null ? 0 : Math.max(0, this.clock.now().getTime() - dueAt.getTime()) / 1_000);
  }
}
