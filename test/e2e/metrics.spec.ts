import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../../src/platform/database/database.service.js';
import { Metrics } from '../../src/platform/metrics/metrics.service.js';
import { useApp } from '../support/app.js';
import { PROJECT_ROOT } from '../support/processes.js';

const server = useApp();

/** What Node's own metrics begin with; they are documented by prom-client. */
const OF_THE_PROCESS = /^(process|nodejs)_/;
const ROW = /^\| `([a-z_]+)` +\| (\w+) +\| (.*?) +\| (.*?) +\|$/gm;

const documented = (): string[] =>
  [...readFileSync(join(PROJECT_ROOT, 'docs', 'metrics.md'), 'utf8').matchAll(ROW)].map(
    ([, name, type, labels, help]) => `${name} ${type} [${labels?.replaceAll(/[`\s]/g, '')}] ${help}`,
  );

const product = () =>
  server()
    .app.get(Metrics)
    .describe()
    .filter(({ name }) => !OF_THE_PROCESS.test(name));

const readText = async (): Promise<string> => (await server().request('/metrics')).text();

test('the page lists every metric with its type, labels and meaning, and no other', () => {
  const there = product().map(({ name, type, labels, help }) => `${name} ${type} [${labels.join(',')}] ${help}`);
  expect(documented().sort()).toEqual(there.sort());
});

test('names follow the conventions: units, and _total for counters alone', () => {
  const named = product().map(({ name, type }) => ({
    name,
    type,
    endsWell: type === 'counter' ? name.endsWith('_total') : !name.endsWith('_total'),
    isSeconds: type !== 'histogram' || name.endsWith('_seconds'),
  }));
  expect(named.filter(({ endsWell, isSeconds }) => !endsWell || !isSeconds)).toEqual([]);
  expect(named.length).toBeGreaterThan(10);
});

test('labels hold no ids, tickers or paths, whoever asked for what', async () => {
  await Promise.all(
    ['/v1/jobs/01900000-0000-7000-8000-0000000000aa', '/v1/tickers/ACME.DEMO/analyses', '/nowhere/at/all'].map((path) =>
      server().request(path),
    ),
  );
  const text = await readText();
  expect(text).toContain('route="/v1/jobs/:id"');
  expect(text).toContain('route="unmatched"');
  expect(text).not.toMatch(/0000000000aa|ACME|nowhere/);
});

test('tells how busy the database connections are, and how far the event loop lags', async () => {
  const text = await readText();
  expect(text).toMatch(/^barometer_database_connections\{state="idle"\} \d+$/m);
  expect(text).toMatch(/^barometer_database_connections\{state="in_use"\} \d+$/m);
  expect(text).toMatch(/^barometer_database_waiting_callers 0$/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds [\d.e-]+$/m);
});

test('a part that cannot be asked leaves its gauge out, and the others are read', async () => {
  jest.spyOn(server().app.get(Database), 'manager').mockImplementation(() => {
    throw new Error('The database is away.');
  });
  const text = await server().app.get(Metrics).render();
  jest.restoreAllMocks();
  expect(text).not.toMatch(/^barometer_job_queue_items\{/m);
  expect(text).toMatch(/^barometer_database_waiting_callers 0$/m);
});
