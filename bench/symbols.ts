import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BenchReport, type Goal, type Measurement, summarise } from './bench.js';
import { type Environment, environmentOf, Program } from './bulk/programs.js';
import { SearchClient } from './symbols/search-client.js';

const SIZES = [2_200, 50_000];
const ROUNDS = 60;
const WARM_UP = 5;
const GOAL_P95_MS = 50;
const UNLIMITED = { RATE_LIMIT_ENABLED: 'false' };
const DEEP = { limit: '200', pages: 150 };

interface Search {
  readonly label: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A measurement with its 95th percentile, which the goal is about. */
interface Timed extends Measurement {
  readonly p95: number;
}

interface Universe {
  readonly searches: readonly Timed[];
  readonly note: string;
}

interface EmbeddedPostgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Preparation {
  readonly parseMs: number;
  readonly importMs: number;
  readonly againMs: number;
  readonly peakRssMb: number;
}

async function prepare(size: number, environment: Environment): Promise<Preparation> {
  const script = join(__dirname, 'symbols', 'prepare.js');
  const parameters = [script, String(size)];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { env: environmentOf(environment) });
  return JSON.parse(stdout) as Preparation;
}

async function listSearches(client: SearchClient): Promise<Search[]> {
  const deepLetter = { query: 'a', limit: DEEP.limit };
  const deepAll = { limit: DEEP.limit };
  return [
    { label: 'one letter', parameters: { query: 'a' } },
    { label: 'three letters', parameters: { query: 'ban' } },
    { label: 'two words', parameters: { query: 'ba hold' } },
    { label: 'rare substring', parameters: { query: 'qzx' } },
    { label: 'no match', parameters: { query: 'nothing like it' } },
    { label: 'three letters on an exchange', parameters: { query: 'ban', exchange: 'NSE' } },
    { label: 'all', parameters: {} },
    {
      label: 'one letter, deep page of 200',
      parameters: { ...deepLetter, cursor: await client.findDeepCursor(deepLetter, DEEP.pages) },
    },
    {
      label: 'all, deep page of 200',
      parameters: { ...deepAll, cursor: await client.findDeepCursor(deepAll, DEEP.pages) },
    },
  ];
}

function summariseWithTail(label: string, samples: readonly number[]): Timed {
  const sorted = [...samples].sort((a, b) => a - b);
  const p95 = sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))] ?? NaN;
  return { ...summarise(label, samples), p95 };
}

/** In turns, so that what slows the machine down for a while slows all of them down. */
async function measureSearches(client: SearchClient, label: string): Promise<Timed[]> {
  const searches = await listSearches(client);
  const samples = searches.map((): number[] => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [index, { parameters }] of searches.entries()) {
      const start = performance.now();
      await client.search(parameters);
      if (round >= WARM_UP) samples[index]?.push(performance.now() - start);
    }
  }
  return searches.map((search, index) => summariseWithTail(`${label}: ${search.label}`, samples[index] ?? []));
}

async function measure(database: string, size: number, environment: Environment): Promise<Universe> {
  const label = `${database}, ${size}`;
  const { parseMs, importMs, againMs, peakRssMb } = await prepare(size, environment);
  const server = await Program.start('main', environment);
  const client = new SearchClient(server.url);
  try {
    const searches = await measureSearches(client, label);
    const seconds = [parseMs, importMs, againMs].map((ms) => `${(ms / 1_000).toFixed(2)} s`);
    const note = `${label}: the file read in ${seconds[0]}, imported in ${seconds[1]}, and again without a change in ${seconds[2]}; peak RSS ${peakRssMb.toFixed(0)} MB.`;
    return { searches, note };
  } finally {
    client.close();
    await server.stop();
  }
}

async function measureSqlite(): Promise<Universe[]> {
  const folder = await mkdtemp(join(tmpdir(), 'barometer-bench-'));
  try {
    const universes: Universe[] = [];
    for (const size of SIZES) {
      universes.push(
        await measure('SQLite', size, { ...UNLIMITED, DATABASE_URL: `sqlite:${join(folder, `${size}.sqlite`)}` }),
      );
    }
    return universes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** On a server of the bench's own, on one database for all sizes: the larger universe contains the smaller. */
async function measurePostgres(): Promise<Universe[]> {
  const { startPostgres } = createRequire(__filename)('../../test/support/embedded-postgres.cjs') as {
    startPostgres: () => Promise<EmbeddedPostgres>;
  };
  const server = process.env.BENCH_DATABASE_URL ? null : await startPostgres();
  const environment = { ...UNLIMITED, DATABASE_URL: process.env.BENCH_DATABASE_URL ?? server?.url ?? '' };
  try {
    const universes: Universe[] = [];
    for (const size of SIZES) universes.push(await measure('Postgres', size, environment));
    return universes;
  } finally {
    await server?.stop();
  }
}

const toGoal = ({ label, p95 }: Timed): Goal => ({
  label: `${label}: p95 below ${GOAL_P95_MS} ms (${p95.toFixed(1)})`,
  met: p95 < GOAL_P95_MS,
  required: false,
});

/** Searches of symbols over HTTP, by one client, in universes of companies that do not exist. */
export async function run(): Promise<BenchReport> {
  const universes = [...(await measureSqlite()), ...(await measurePostgres())];
  const measurements = universes.flatMap(({ searches }) => searches);
  return {
    title: 'GET /v1/symbols',
    unit: 'ms',
    measurements,
    ratios: [],
    goals: measurements.map(toGoal),
    notes: universes.map(({ note }) => note),
  };
}
