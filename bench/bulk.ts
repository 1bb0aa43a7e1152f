import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchReport, type Goal, type Measurement, summarise } from './bench.js';
import { JobClient } from './bulk/job-client.js';
import { benchTicker } from './bulk/prepare.js';
import { type Environment, Program, runProgram } from './bulk/programs.js';

const SERIES = 2_000;
const BARS = 500;
const RUNS = 3;
const GOALS = { tickersPerSecond: 500, peakRssMb: 350, readP99Ms: 50, secondWorker: 1.3, machineShare: 0.9 };

interface EmbeddedPostgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Contest {
  readonly label: string;
  readonly tickersPerSecond: readonly number[];
  readonly readMs: readonly number[];
  readonly peakRssMb: number | null;
  /** Processors kept busy by all processes of the product, on average. */
  readonly busyCores: number;
  /** Share of all processors of the machine that were busy: with the database, and this client. */
  readonly machineShare: number;
}

const median = (values: readonly number[]): number => summarise('', values).median;

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** Milliseconds that all processors of the machine together have been busy and idle so far. */
function readMachine(): { readonly busy: number; readonly idle: number } {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (pick: (time: (typeof times)[number]) => number): number =>
    times.reduce((total, time) => total + pick(time), 0);
  return { busy: sum(({ user, nice, sys, irq }) => user + nice + sys + irq), idle: sum(({ idle }) => idle) };
}

function computeShare(before: ReturnType<typeof readMachine>): number {
  const now = readMachine();
  const busy = now.busy - before.busy;
  return busy / (busy + now.idle - before.idle);
}

/** The same job several times: by one process, or by a server and workers beside it. */
async function measure(label: string, environment: Environment, workers: number): Promise<Contest> {
  const role = workers === 0 ? 'all' : 'api';
  const server = await Program.start('main', { ...environment, ROLE: role });
  const others = await Promise.all(Array.from({ length: workers }, () => Program.start('worker', environment)));
  const client = new JobClient(server.url);
  const tickers = Array.from({ length: SERIES }, (_, index) => benchTicker(index));
  const programs = [server, ...others];
  const cpuSeconds = (): number => programs.reduce((sum, program) => sum + (program.readCpuSeconds() ?? NaN), 0);
  const rates: number[] = [];
  const reads: number[] = [];
  const busy: number[] = [];
  const shares: number[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const [cpuBefore, machine, start] = [cpuSeconds(), readMachine(), performance.now()];
      const { readMs, succeeded } = await client.follow(await client.submit(tickers));
      const seconds = (performance.now() - start) / 1_000;
      if (succeeded !== SERIES) throw new Error(`${succeeded} of ${SERIES} items succeeded`);
      rates.push(SERIES / seconds);
      busy.push((cpuSeconds() - cpuBefore) / seconds);
      shares.push(computeShare(machine));
      reads.push(...readMs);
    }
    const peaks = programs.map((program) => program.readPeakRssMb()).filter((peak) => peak !== null);
    const peakRssMb = peaks.length === 0 ? null : Math.max(...peaks);
    return {
      label,
      tickersPerSecond: rates,
      readMs: reads,
      peakRssMb,
      busyCores: median(busy),
      machineShare: median(shares),
    };
  } finally {
    client.close();
    await Promise.all(programs.map((program) => program.stop()));
  }
}

async function prepare(environment: Environment): Promise<void> {
  await runProgram(join(__dirname, 'bulk', 'prepare.js'), [String(SERIES), String(BARS)], environment);
}

async function measureSqlite(): Promise<Contest[]> {
  const folder = await mkdtemp(join(tmpdir(), 'barometer-bench-'));
  const environment = { DATABASE_URL: `sqlite:${join(folder, 'bench.sqlite')}` };
  try {
    await prepare(environment);
    return [await measure('SQLite, one process', environment, 0)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measurePostgres(): Promise<Contest[]> {
  const { startPostgres } = createRequire(__filename)('../../test/support/embedded-postgres.cjs') as {
    startPostgres: () => Promise<EmbeddedPostgres>;
  };
  const server = process.env.BENCH_DATABASE_URL ? null : await startPostgres();
  const environment = { DATABASE_URL: process.env.BENCH_DATABASE_URL ?? server?.url ?? '' };
  try {
    await prepare(environment);
    const contests: Contest[] = [];
    for (const workers of [0, 1, 2]) {
      const label = workers === 0 ? 'Postgres, one process' : `Postgres, server and ${workers} worker(s)`;
      contests.push(await measure(label, environment, workers));
    }
    return contests;
  } finally {
    await server?.stop();
  }
}

function goalsOf(contests: readonly Contest[]): Goal[] {
  const single = contests.filter(({ label }) => label.endsWith('one process'));
  const goals = single.flatMap(({ label, tickersPerSecond, readMs, peakRssMb }): Goal[] => [
    {
      label: `${label}: at least ${GOALS.tickersPerSecond} tickers/s`,
      met: median(tickersPerSecond) >= GOALS.tickersPerSecond,
      required: true,
    },
    {
      label: `${label}: GET /v1/jobs/{id} p99 below ${GOALS.readP99Ms} ms meanwhile`,
      met: percentile(readMs, 0.99) < GOALS.readP99Ms,
      required: true,
    },
    {
      label: `${label}: peak RSS below ${GOALS.peakRssMb} MB`,
      met: peakRssMb === null || peakRssMb < GOALS.peakRssMb,
      required: true,
    },
  ]);
  const [one, two] = contests.slice(-2);
  if (!one || !two) return goals;
  const gain = median(two.tickersPerSecond) / median(one.tickersPerSecond);
  return [
    ...goals,
    {
      label: `two workers at least ${GOALS.secondWorker}x one (${gain.toFixed(2)}x), or all cores ${percent(GOALS.machineShare)} busy (${percent(two.machineShare)})`,
      met: gain >= GOALS.secondWorker || two.machineShare >= GOALS.machineShare,
      required: true,
    },
  ];
}

function toMeasurements({ label, tickersPerSecond, readMs }: Contest): Measurement[] {
  return [
    summarise(
      `${label}: job of ${SERIES}`,
      tickersPerSecond.map((rate) => (SERIES / rate) * 1_000),
    ),
    summarise(`${label}: GET /v1/jobs/{id} meanwhile`, readMs),
  ];
}

function describe({ label, tickersPerSecond, readMs, peakRssMb, busyCores, machineShare }: Contest): string {
  const rss = peakRssMb === null ? 'unknown' : `${peakRssMb.toFixed(0)} MB`;
  return `${label}: ${median(tickersPerSecond).toFixed(0)} tickers/s, p99 of a read ${percentile(readMs, 0.99).toFixed(1)} ms, peak RSS ${rss}, ${busyCores.toFixed(2)} cores busy, ${percent(machineShare)} of the machine.`;
}

/** Bulk jobs over stored series, from the request to the last settled item, read over HTTP all the while. */
export async function run(): Promise<BenchReport> {
  const contests = [...(await measureSqlite()), ...(await measurePostgres())];
  return {
    title: `A job of ${SERIES} stored series of ${BARS} bars`,
    unit: 'ms',
    measurements: contests.flatMap(toMeasurements),
    ratios: [],
    goals: goalsOf(contests),
    notes: contests.map(describe),
  };
}
