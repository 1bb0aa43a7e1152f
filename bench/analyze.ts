import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AnalyzeSamples } from './analyze/measure.js';
import { type BenchReport, type Goal, type Measurement, summarise } from './bench.js';

interface EmbeddedPostgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Contest {
  readonly measurements: readonly Measurement[];
  readonly perSecond: number;
  readonly requestMs: number;
  readonly bars: number;
}

const SERVICE_GOAL_PER_SECOND = 400;
const REQUEST_GOAL_MS = 15;
const execute = promisify(execFile);
const fromHere = createRequire(__filename);

/** A process of its own for each database: entities take their column types from the environment when they load. */
async function measureOn(name: string, databaseUrl: string): Promise<Contest> {
  const environment = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    MASTER_API_KEY: 'bench-key-of-thirty-two-characters-or-more',
    MARKET_PROVIDERS: 'upload,demo',
    DEMO_ON_FIRST_START: 'false',
    RATE_LIMIT_READS_PER_MINUTE: '1000000',
    RATE_LIMIT_WRITES_PER_MINUTE: '1000000',
    RATE_LIMIT_TICKERS_PER_DAY: '100000000',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'production',
    SHUTDOWN_DRAIN_MS: '0',
  };
  const program = join(__dirname, 'analyze', 'measure.js');
  const { stdout } = await execute(process.execPath, [program], { env: environment, maxBuffer: 64 * 1024 * 1024 });
  const { service, http, bars } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as AnalyzeSamples;
  const ofService = summarise(`${name}: service, read to insert`, service);
  const ofHttp = summarise(`${name}: POST /v1/analyses`, http);
  const perSecond = 1000 / ofService.median;
  return { measurements: [ofService, ofHttp], perSecond, requestMs: ofHttp.median, bars };
}

async function measureSqlite(): Promise<Contest> {
  const folder = await mkdtemp(join(tmpdir(), 'barometer-bench-'));
  try {
    return await measureOn('SQLite', `sqlite:${join(folder, 'bench.sqlite')}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** BENCH_DATABASE_URL names an empty database; without it, the server that the tests use, thrown away afterwards. */
async function measurePostgres(): Promise<Contest> {
  const given = process.env.BENCH_DATABASE_URL;
  if (given) return measureOn('Postgres', given);
  const { startPostgres } = fromHere('../../test/support/embedded-postgres.cjs') as {
    startPostgres: () => Promise<EmbeddedPostgres>;
  };
  const server = await startPostgres();
  try {
    return await measureOn('Postgres', server.url);
  } finally {
    await server.stop();
  }
}

/** Analyses one by one through the service, and one client's requests, each with its read and its insert. */
export async function run(): Promise<BenchReport> {
  const sqlite = await measureSqlite();
  const postgres = await measurePostgres();
  const goals: Goal[] = [
    {
      label: `at least ${SERVICE_GOAL_PER_SECOND} analyses/s through the service on SQLite`,
      met: sqlite.perSecond >= SERVICE_GOAL_PER_SECOND,
      required: true,
    },
    {
      label: `POST /v1/analyses in less than ${REQUEST_GOAL_MS} ms (median, one client, SQLite)`,
      met: sqlite.requestMs < REQUEST_GOAL_MS,
      required: true,
    },
  ];
  return {
    title: 'Full analysis of a stored series',
    unit: 'ms',
    measurements: [...sqlite.measurements, ...postgres.measurements],
    ratios: [],
    goals,
    notes: [
      `Analyses per second: ${sqlite.perSecond.toFixed(0)} on SQLite, ${postgres.perSecond.toFixed(0)} on Postgres.`,
      `Series of ${sqlite.bars} bars on average. Each analysis is one read, and one transaction with an insert and an upsert.`,
      process.env.BENCH_DATABASE_URL ? 'Postgres as BENCH_DATABASE_URL.' : 'Postgres without fsync, as in the tests.',
    ],
  };
}
