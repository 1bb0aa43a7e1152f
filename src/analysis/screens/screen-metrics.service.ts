import { Injectable } from '@nestjs/common';
import { Metrics } from '../../platform/metrics/metrics.service.js';

const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What screens tell Prometheus. */
@Injectable()
export class ScreenMetrics {
  private readonly durations;

  constructor(metrics: Metrics) {
    this.durations = metrics.createHistogram({
      name: 'barometer_screen_duration_seconds',
      help: 'Time that screens took: a page, a walk over all rows, a run of a saved screen.',
      labels: ['kind'],
      bucketsSeconds: BUCKETS_SECONDS,
    });
  }

  observe(kind: 'page' | 'walk' | 'run', durationMs: number): void {
    this.durations.observe({ kind }, durationMs / 1_000);
  }
}
