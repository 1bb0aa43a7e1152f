import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchReport, type Measurement, summarise } from './bench.js';
import { BENCH_KEY, Program } from './bulk/programs.js';

const STARTS = 5;
const ROUNDS = 40;
const CROWD = 20;
const GOALS = { warmMs: 150, liveMs: 50 };
const TICKER = '/v1/tickers/ACME.DEMO';
const USUAL = `${TICKER}/chart.svg`;
const PICTURES: readonly (readonly [label: string, path: string])[] = [
  ['chart, 250 bars, five indicators', USUAL],
  [
    'chart, 1,000 bars, twelve indicators',
    `${USUAL}?bars=1000&indicators=ema:20,ema:50,ema:200,bollinger,keltner,psar,supertrend,rsi,macd,adx,stochastic,obv`,
  ],
  ['report', `${TICKER}/report.html`],
];

/** Milliseconds until the answer is read. */
async function time(url: string, path: string, init: RequestInit = {}): Promise<number> {
  const start = performance.now();
  const headers = { 'x-api-key': BENCH_KEY, 'content-type': 'application/json' };
  const response = await fetch(`${url}${path}`, { headers, ...init });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return performance.now() - start;
}

const analyse = (url: string): Promise<number> =>
  time(url, '/v1/analyses', { method: 'POST', body: '{"ticker":"ACME.DEMO"}' });

/** The first chart of a process, which starts a thread and loads the library in it. */
async function measureCold(environment: Readonly<Record<string, string>>): Promise<number[]> {
  const samples: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const server = await Program.start('main', environment);
    try {
      await analyse(server.url);
      samples.push(await time(server.url, USUAL));
    } finally {
      await server.stop();
    }
  }
  return samples;
}

/** How long other requests take while many charts are asked for at once. */
async function measureLive(url: string): Promise<number[]> {
  const samples: number[] = [];
  let isOver = false;
  const crowd = Promise.all(Array.from({ length: CROWD }, () => time(url, USUAL))).finally(() => (isOver = true));
  while (!isOver) samples.push(await time(url, '/health/live'));
  await crowd;
  return samples;
}

async function measure(environment: Readonly<Record<string, string>>): Promise<readonly Measurement[]> {
  const cold = summarise('the first chart of a process', await measureCold(environment));
  const server = await Program.start('main', environment);
  try {
    await analyse(server.url);
    const warm: Measurement[] = [];
    for (const [label, path] of PICTURES) {
      const samples: number[] = [];
      await time(server.url, path);
      for (let i = 0; i < ROUNDS; i++) samples.push(await time(server.url, path));
      warm.push(summarise(label, samples));
    }
    const live = summarise(`GET /health/live while ${CROWD} charts are drawn`, await measureLive(server.url));
    return [cold, ...warm, live];
  } finally {
    await server.stop();
  }
}

/** `npm run bench -- charts`: pictures over HTTP from a server of its own, cold and warm, SQLite. */
export async function run(): Promise<BenchReport> {
  const folder = await mkdtemp(join(tmpdir(), 'barometer-bench-'));
  try {
    const measurements = await measure({ DATABASE_URL: `sqlite:${join(folder, 'bench.sqlite')}` });
    const [, usual] = measurements;
    const live = measurements.at(-1);
    return {
      title: 'Charts and reports over HTTP, one client',
      unit: 'ms',
      measurements,
      ratios: [],
      goals: [
        { label: `a chart in ${GOALS.warmMs} ms`, met: (usual?.median ?? NaN) <= GOALS.warmMs, required: false },
        {
          label: `others within ${GOALS.liveMs} ms (p90) meanwhile`,
          met: (live?.p90 ?? NaN) <= GOALS.liveMs,
          required: true,
        },
      ],
      notes: ['Drawn in a thread; the event loop reads the series, computes the indicators and sends the text.'],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
