import { type BenchReport, type Goal, type Measurement, summarise } from './bench.js';
import { BENCH_KEY, type Environment, Program } from './bulk/programs.js';
import { onPostgres } from './input/on-each-database.js';
import { fillLists, readScans, ROWS, type TableScans } from './lists/fill.js';

const ROUNDS = 20;
const P95_MS = 50;
const LISTED_TICKERS = 200;
const DEEP_PAGES = 40;
/** Where reading from the beginning would take long. */
const BIG_TABLES = ['analysis', 'verdict_change'];

const JOB = '02000000-00c8-7000-8000-0000000000c8';
const FILTERS: readonly (readonly [label: string, query: string])[] = [
  ['no filter', ''],
  ['ticker', 'ticker=T7'],
  ['strategy', 'strategy=mean-reversion'],
  ['verdict', 'verdict=strong_buy'],
  ['minScore, few rows', 'minScore=0.9999999'],
  ['jobId', `jobId=${JOB}`],
  ['from and to', 'from=2024-03-01&to=2024-03-02'],
  ['ticker, strategy, verdict', 'ticker=T7&strategy=balanced&verdict=buy'],
  ['strategy, minScore', 'strategy=balanced&minScore=0.99'],
];

interface Timed extends Measurement {
  readonly p95: number;
}

class ListClient {
  constructor(private readonly url: string) {}

  async send(path: string, json?: object): Promise<{ nextCursor: string | null; id: string; items: unknown[] }> {
    const headers = { 'x-api-key': BENCH_KEY, ...(json && { 'content-type': 'application/json' }) };
    const method = json ? 'POST' : 'GET';
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers,
      ...(json && { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    return JSON.parse(text) as never;
  }

  async time(label: string, path: string): Promise<Timed> {
    const samples: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await this.send(path);
      samples.push(performance.now() - start);
    }
    const sorted = [...samples].sort((a, b) => a - b);
    return { ...summarise(label, samples), p95: sorted[Math.floor(0.95 * ROUNDS)] ?? NaN };
  }

  /** The path of a page far behind the first. */
  async goDeep(path: string): Promise<string> {
    let cursor = '';
    for (let page = 0; page < DEEP_PAGES; page++) {
      const { nextCursor } = await this.send(`${path}?limit=200${cursor}`);
      if (nextCursor === null) break;
      cursor = `&cursor=${encodeURIComponent(nextCursor)}`;
    }
    return `${path}?limit=50${cursor}`;
  }
}

async function makeWatchlist(client: ListClient): Promise<string> {
  const { id } = await client.send('/v1/watchlists', { name: 'Many' });
  const tickers = Array.from({ length: LISTED_TICKERS }, (_, index) => `T${index * 10}`);
  await client.send(`/v1/watchlists/${id}/items`, { tickers });
  return id;
}

async function measureLists(client: ListClient): Promise<Timed[]> {
  const list = await makeWatchlist(client);
  const paths: [string, string][] = [];
  for (const base of ['/v1/analyses', '/v1/analyses/latest']) {
    for (const [label, query] of FILTERS) paths.push([`${base}, ${label}`, `${base}?${query}`]);
    for (const sort of ['createdAt', '-ticker']) paths.push([`${base}, by ${sort}`, `${base}?sort=${sort}`]);
    paths.push([`${base}, ${DEEP_PAGES * 200} rows deep`, await client.goDeep(base)]);
  }
  for (const sort of ['-score', 'tradingDate'])
    paths.push([`/v1/analyses/latest, by ${sort}`, `/v1/analyses/latest?sort=${sort}`]);
  paths.push(['history of a ticker', '/v1/tickers/T7/analyses?strategy=balanced']);
  paths.push(['changes, no filter', '/v1/analyses/changes']);
  paths.push(['changes, since', '/v1/analyses/changes?since=2025-11-20']);
  paths.push(['changes, watchlist of 200', `/v1/analyses/changes?watchlistId=${list}`]);
  paths.push(['changes, strategy', '/v1/analyses/changes?strategy=weekly-target']);
  paths.push(['changes of a ticker', '/v1/tickers/T7/verdict-changes']);
  paths.push(['watchlist with latest', `/v1/watchlists/${list}/items?include=latest&limit=200`]);
  const timed: Timed[] = [];
  for (const [label, path] of paths) timed.push(await client.time(label, path));
  return timed;
}

async function withServer<Result>(
  environment: Environment,
  work: (client: ListClient) => Promise<Result>,
): Promise<Result> {
  const server = await Program.start('main', environment);
  try {
    return await work(new ListClient(server.url));
  } finally {
    await server.stop();
  }
}

/** Lists of a million analyses on Postgres, over HTTP from a server of the build. */
export async function run(): Promise<BenchReport> {
  return onPostgres(async ({ environment }) => {
    // The first start makes the schema and the owner.
    await withServer(environment, (client) => client.send('/v1/me'));
    await fillLists(environment.DATABASE_URL);
    const before = await readScans(environment.DATABASE_URL, BIG_TABLES);
    const timed = await withServer(environment, measureLists);
    // What a process has counted is told when it ends.
    const after = await readScans(environment.DATABASE_URL, BIG_TABLES);
    const counted = await withServer(environment, (client) =>
      client.time('/v1/analyses, includeTotal', '/v1/analyses?includeTotal=true&limit=1'),
    );
    return report(timed, counted, subtract(after, before));
  });
}

const subtract = (after: readonly TableScans[], before: readonly TableScans[]): TableScans[] =>
  after.map(({ table, sequential, byIndex }) => {
    const earlier = before.find((one) => one.table === table);
    return { table, sequential: sequential - (earlier?.sequential ?? 0), byIndex: byIndex - (earlier?.byIndex ?? 0) };
  });

function report(timed: readonly Timed[], counted: Timed, scans: readonly TableScans[]): BenchReport {
  const slow = timed.filter(({ p95 }) => p95 >= P95_MS);
  const goals: Goal[] = [
    { label: `every list p95 below ${P95_MS} ms, totals aside`, met: slow.length === 0, required: true },
    {
      label: 'no big table is read from its beginning, totals aside',
      met: scans.every(({ sequential }) => sequential === 0),
      required: true,
    },
  ];
  return {
    title: `Lists of ${ROWS} analyses on Postgres`,
    unit: 'milliseconds per request',
    measurements: [...timed, counted],
    ratios: [],
    goals,
    notes: [
      ...slow.map(({ label, p95 }) => `too slow: ${label}, p95 ${p95.toFixed(1)} ms`),
      ...scans.map(
        ({ table, sequential, byIndex }) =>
          `${table}: read ${sequential} times from its beginning, ${byIndex} times by an index.`,
      ),
    ],
  };
}
