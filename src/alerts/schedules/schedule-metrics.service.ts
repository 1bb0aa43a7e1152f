import { Injectable } from '@nestjs/common';
import { Metrics } from '../../platform/metrics/metrics.service.js';

/** What schedules tell Prometheus, of this process. */
@Injectable()
export class ScheduleMetrics {
  private readonly runs;

  constructor(metrics: Metrics) {
    this.runs = metrics.createCounter({
      name: 'barometer_schedule_runs_total',
      help: 'Ticks of schedules that this process saw to: a job, or why there was none.',
      labels: ['outcome'],
    });
  }

  countRun(outcome: string): void {
    this.runs.inc({ outcome });
  }
}
