import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { untilAborted } from '../abort/until-aborted.js';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const HTTP_BUCKETS_SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export interface ObservedRequest {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly durationMs: number;
}

interface MetricOptions {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
}

/** A metric as it is documented. */
export interface MetricDescription {
  readonly name: string;
  readonly type: string;
  readonly help: string;
  readonly labels: readonly string[];
}

/** What prom-client's classes have, and do not declare. */
interface MetricObject {
  readonly name: string;
  readonly help: string;
  readonly type: unknown;
  readonly labelNames?: readonly string[];
}

const COLLECTED_WITHIN_MS = 1_000;

async function collectWithin(gauge: Gauge, collect: (gauge: Gauge) => void | Promise<void>): Promise<void> {
  try {
    const collecting = collect(gauge);
    if (collecting) await untilAborted(collecting, AbortSignal.timeout(COLLECTED_WITHIN_MS));
  } catch {
    gauge.reset();
  }
}

/** The metrics of this process in a registry of their own; features make theirs here. */
@Injectable()
export class Metrics implements OnApplicationShutdown {
  private readonly registry = new Registry();
  private readonly requests: Histogram<'method' | 'route' | 'status'>;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from the arrival of a request to the end of its answer.',
      labelNames: ['method', 'route', 'status'],
      buckets: HTTP_BUCKETS_SECONDS,
      registers: [this.registry],
    });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  observeRequest({ method, route, status, durationMs }: ObservedRequest): void {
    this.requests.observe({ method, route, status }, durationMs / 1000);
  }

  createCounter({ name, help, labels = [] }: MetricOptions): Counter {
    return new Counter({ name, help, labelNames: [...labels], registers: [this.registry] });
  }

  /**
   * A gauge; `collect` sets its value whenever the metrics are read. When it fails, or takes longer than a second, the gauge
   * has no value, and the others are read all the same: metrics matter most when something is broken.
   */
  createGauge({ name, help, labels = [] }: MetricOptions, collect?: (gauge: Gauge) => void | Promise<void>): Gauge {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames: [...labels],
      registers: [this.registry],
      ...(collect && { collect: () => collectWithin(gauge, collect) }),
    });
    return gauge;
  }

  createHistogram(options: MetricOptions & { readonly bucketsSeconds: readonly number[] }): Histogram {
    const { name, help, labels = [], bucketsSeconds } = options;
    return new Histogram({
      name,
      help,
      labelNames: [...labels],
      buckets: [...bucketsSeconds],
      registers: [this.registry],
    });
  }

  /** Every metric there is, whether it has a value yet or not. */
  describe(): MetricDescription[] {
    return this.registry.getMetricsAsArray().map((metric) => {
      const { name, help, type, labelNames = [] } = metric as unknown as MetricObject;
      return { name, help, type: String(type), labels: labelNames };
    });
  }

  /** Everything in Prometheus' text format. */
  render(): Promise<string> {
    return this.registry.metrics();
  }

  onApplicationShutdown(): void {
    this.registry.clear();
  }
}
