import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { JobsRuntime } from '../../src/jobs/jobs-runtime.service.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { MetricsListener } from '../../src/platform/metrics/metrics-listener.service.js';
import { Metrics } from '../../src/platform/metrics/metrics.service.js';
import { MASTER_KEY, type RunningApp, startApp } from '../support/app.js';
import { until } from '../support/process.js';
import { PROJECT_ROOT } from '../support/processes.js';
import { readExpression } from '../support/promql.js';
import { ScriptedYahoo } from '../support/scripted-yahoo.js';
import { anchorsOf, parseMarkdown } from '../unit/docs/markdown.js';

jest.setTimeout(120_000);

const READS_PER_MINUTE = 60;

interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly labels?: { readonly severity: string };
  readonly annotations?: { readonly summary: string; readonly runbook: string };
}

interface Panel {
  readonly id: number;
  readonly title: string;
  readonly type: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
}

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const { groups } = parse(read('deploy/prometheus/rules.yml')) as { groups: { name: string; rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);
const alerts = rules.flatMap((rule) => (rule.alert === undefined ? [] : [{ ...rule, alert: rule.alert }]));
const dashboard = JSON.parse(read('deploy/grafana/barometer.json')) as { panels: Panel[] };

/** Labels that Prometheus adds, and the one metric that it makes itself. */
const ADDED = ['job', 'instance'];
const FROM_PROMETHEUS = ['up', ...rules.flatMap(({ record }) => record ?? [])];

let yahoo: ScriptedYahoo;
let server: RunningApp;
/** What `/metrics` renders after some work: the names of labels that each metric has. */
let rendered: ReadonlyMap<string, ReadonlySet<string>>;

/** Names of samples, and those that are announced but have none yet. */
function parseMetrics(text: string): Map<string, Set<string>> {
  const metrics = new Map<string, Set<string>>();
  for (const line of text.split('\n')) {
    const [, name = '', labels = ''] = /^(?:# TYPE )?([a-zA-Z_:][\w:]*)(?:\{(.*)\})? /.exec(line) ?? [];
    if (name === '') continue;
    const known = metrics.get(name) ?? new Set<string>();
    for (const [, label] of labels.matchAll(/(?:^|,)(\w+)="/g)) known.add(label ?? '');
    metrics.set(name, known);
  }
  return metrics;
}

/** As Prometheus does it: on the port of its own, which no limit holds back. */
const scrape = async (): Promise<string> =>
  (await fetch(`http://127.0.0.1:${server.app.get(MetricsListener).port}/metrics`)).text();

/** Adds the labels of metrics that have no value yet, such as refusals that nothing caused. */
function withAllLabels(metrics: Map<string, Set<string>>): Map<string, Set<string>> {
  for (const { name, labels } of server.app.get(Metrics).describe()) {
    for (const suffix of ['', '_bucket', '_sum', '_count']) {
      for (const label of labels) metrics.get(`${name}${suffix}`)?.add(label);
    }
  }
  return metrics;
}

/** A job, prices from a provider, a wrong key too many, and reads beyond the quota. */
async function causeEverything(): Promise<void> {
  await server.app.get(JobsRuntime).start();
  const submitted = await server.request('/v1/analyses/bulk', {
    method: 'POST',
    json: { tickers: ['ACME.DEMO', 'SLOW'] },
  });
  expect(submitted.status).toBe(202);
  await until(async () => (/barometer_job_duration_seconds_count\{.*\} 1/.test(await scrape()) ? true : null));
  const reads = Array.from({ length: READS_PER_MINUTE + 1 }, () => server.request('/v1/usage'));
  const statuses = (await Promise.all(reads)).map(({ status }) => status);
  expect(statuses).toContain(429);
  const sendWrongKey = () => fetch(`${server.url}/v1/me`, { headers: { 'x-api-key': 'wrong' } });
  expect((await sendWrongKey()).status).toBe(401);
  expect((await sendWrongKey()).status).toBe(429);
}

beforeAll(async () => {
  yahoo = await ScriptedYahoo.start();
  const { rateLimits } = loadConfig({
    MASTER_API_KEY: MASTER_KEY,
    RATE_LIMIT_READS_PER_MINUTE: String(READS_PER_MINUTE),
    RATE_LIMIT_FAILED_LOGINS_PER_MINUTE: '1',
  });
  server = await startApp({
    config: {
      metricsPort: 0,
      marketProviders: ['demo', 'yahoo'],
      yahooBaseUrl: yahoo.url,
      outboundAllowPrivate: true,
      providerRequestsPerSecond: 100,
      rateLimits,
    },
  });
  await causeEverything();
  rendered = withAllLabels(parseMetrics(await scrape()));
});

afterAll(async () => {
  await server.close();
  await yahoo.close();
});

/** What an expression names and this application does not have. */
function findUnknown(expression: string): string[] {
  return readExpression(expression).flatMap(({ metric, labels }) => {
    if (FROM_PROMETHEUS.includes(metric)) return [];
    const known = rendered.get(metric);
    if (!known) return [metric];
    return labels.filter((label) => !known.has(label) && !ADDED.includes(label)).map((label) => `${metric}{${label}}`);
  });
}

test('rules ask for metrics and labels that the application has', () => {
  expect(rules.flatMap(({ expr }) => findUnknown(expr))).toEqual([]);
  expect(alerts.length).toBeGreaterThan(10);
});

test('panels ask for metrics and labels that the application has', () => {
  const expressions = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
  expect(expressions.flatMap(findUnknown)).toEqual([]);
  expect(expressions.length).toBeGreaterThan(20);
});

test('legends name labels that their expression keeps', () => {
  const targets = dashboard.panels.flatMap(({ targets: list = [] }) => list);
  const wrong = targets.flatMap(({ expr, legendFormat }) => {
    const kept = new Set([...readExpression(expr).flatMap(({ labels }) => labels), ...ADDED]);
    return [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].flatMap(([, label = '']) => (kept.has(label) ? [] : [label]));
  });
  expect(wrong).toEqual([]);
});

test('panels have numbers of their own and lie side by side', () => {
  const { panels } = dashboard;
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)},${y + Math.floor(cell / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true);
});

test('every alert has a severity, a summary and its own section of the runbook', () => {
  const anchors = anchorsOf(parseMarkdown('docs/runbook.md', read('docs/runbook.md')));
  for (const { alert, labels, annotations } of alerts) {
    expect(labels?.severity).toMatch(/^(critical|warning|info)$/);
    expect(annotations?.summary).toMatch(/\S/);
    expect(annotations?.runbook).toBe(`docs/runbook.md#${alert.toLowerCase()}`);
    expect(anchors).toContain(alert.toLowerCase());
  }
});

test('an unknown metric, an unknown label and a broken expression are found', () => {
  expect(findUnknown('sum(rate(no_such_total[5m]))')).toEqual(['no_such_total']);
  expect(findUnknown('sum by (colour) (http_request_duration_seconds_count{job="$job", shape="x"})')).toEqual([
    'http_request_duration_seconds_count{shape}',
    'http_request_duration_seconds_count{colour}',
  ]);
  expect(() => findUnknown('sum(rate(')).toThrow('At ');
});
