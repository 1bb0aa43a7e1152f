import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '../support/fuzz/random.js';
import { endPrograms, type RunningProgram, startProgram } from '../support/process.js';
import { ScriptedYahoo } from '../support/scripted-yahoo.js';
import { businessRows, chartBody, json, UNKNOWN_SYMBOL } from '../support/yahoo-answers.js';
import { SseReader } from './sse-reader.js';

export interface SseOptions {
  readonly print: (line: string) => void;
  /** An empty database; a SQLite file of its own when there is none. On Postgres two processes serve the streams. */
  readonly databaseUrl?: string;
  readonly seed?: string;
}

const KEYS = 10;
const CLIENTS = 100;
const CUT_CLIENTS = 10;
const CUTS_EACH = 3;
const TICKERS = 500;
const MASTER_KEY = 'master-key-of-the-sse-chaos-0123456789abcdef';
const ROWS = { from: '2024-01-01', to: '2025-06-30' };

/** One ticker in seven is unknown. */
const tickers = Array.from({ length: TICKERS }, (_, index) => `${index % 7 === 3 ? 'NOSUCH' : 'T'}${index}`);

interface Servers {
  readonly urls: readonly string[];
  readonly keys: readonly string[];
}

async function startServers(databaseUrl: string, yahooUrl: string): Promise<Servers> {
  const environment = {
    NODE_ENV: 'production',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    MASTER_API_KEY: MASTER_KEY,
    MARKET_PROVIDERS: 'yahoo',
    YAHOO_BASE_URL: yahooUrl,
    OUTBOUND_ALLOW_PRIVATE: 'true',
    PROVIDER_REQUESTS_PER_SECOND: '100',
    SHUTDOWN_DRAIN_MS: '0',
    RATE_LIMIT_ENABLED: 'false',
  };
  const listening = (role: string): Promise<string> =>
    startProgram('main', { environment: { ...environment, ROLE: role } }).waitUntilListening();
  const urls = [await listening('all')];
  if (databaseUrl.startsWith('postgres')) urls.push(await listening('api'));
  const keys: string[] = [];
  for (let i = 0; i < KEYS; i++) {
    const parameters = ['keys', 'create', '--owner', 'default', '--scopes', 'jobs:read', '--json'];
    keys.push(readKey(await startProgram('cli', { parameters, environment }).exit));
  }
  return { urls, keys };
}

function readKey({ code, stdout, stderr }: Awaited<RunningProgram['exit']>): string {
  if (code !== 0) throw new Error(`No key could be made: ${stderr}`);
  return (JSON.parse(stdout) as { key: string }).key;
}

async function submit(url: string): Promise<string> {
  const response = await fetch(`${url}/v1/analyses/bulk`, {
    method: 'POST',
    headers: { 'x-api-key': MASTER_KEY, 'content-type': 'application/json' },
    body: JSON.stringify({ tickers }),
  });
  if (response.status !== 202) throw new Error(`The job was answered with ${response.status}.`);
  return ((await response.json()) as { id: string }).id;
}

/** Where the cuts of one client are: ascending, and before the end. */
function chooseCuts(random: Random): number[] {
  return Array.from({ length: CUTS_EACH }, () => random.integer(1, TICKERS - 20)).sort((a, b) => a - b);
}

/** What is wrong with what a client was told; empty when all is well. */
function judge(reader: SseReader, index: number): string[] {
  const distinct = new Set(reader.items);
  const wrong: string[] = [];
  if (reader.items.length !== distinct.size) wrong.push(`${reader.items.length - distinct.size} items again`);
  if (distinct.size !== TICKERS) wrong.push(`${TICKERS - distinct.size} items never`);
  if (reader.ends.join() !== 'completed_with_errors,end') wrong.push(`the end as '${reader.ends.join()}'`);
  return wrong.map((what) => `client ${index + 1} was told of ${what}`);
}

async function followJob(servers: Servers, openProvider: () => void, options: SseOptions): Promise<boolean> {
  const [first = ''] = servers.urls;
  const random = new Random(options.seed ?? 'sse');
  const jobId = await submit(first);
  const urls = servers.urls.map((url) => `${url}/v1/jobs/${jobId}/events`);
  const readers = Array.from({ length: CLIENTS }, (_, index) => {
    const key = servers.keys[index % KEYS] ?? '';
    const turned = index % 2 === 0 ? urls : [...urls].reverse();
    return new SseReader({ urls: turned, key, cutsAfter: index < CUT_CLIENTS ? chooseCuts(random) : [] });
  });
  const runs = Promise.all(readers.map((reader) => reader.run()));
  await Promise.race([Promise.all(readers.map(({ started }) => started)), runs]);
  const started = performance.now();
  openProvider();
  await runs;
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  const faults = readers.flatMap(judge);
  const connections = readers.reduce((sum, reader) => sum + reader.connections, 0);
  const events = readers.reduce((sum, reader) => sum + reader.items.length, 0);
  options.print(
    `${CLIENTS} clients with ${KEYS} keys on ${urls.length} server(s): ${events} item events in ${seconds} s, ${connections} connections, ${connections - CLIENTS} of them resumed`,
  );
  faults.forEach(options.print);
  return faults.length === 0;
}

/** 100 clients follow one job; all are told of every item once and of its end, also those that are cut off meanwhile. */
export async function run(options: SseOptions): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'barometer-sse-'));
  const yahoo = await ScriptedYahoo.start();
  let openProvider = (): void => undefined;
  const isOpen = new Promise<void>((resolve) => (openProvider = resolve));
  yahoo.fallback = (subject) => (response) =>
    void isOpen.then(() =>
      subject.startsWith('NOSUCH')
        ? json(UNKNOWN_SYMBOL, 404)(response)
        : json(chartBody({ ticker: subject, rows: businessRows(subject, ROWS.from, ROWS.to) }))(response),
    );
  try {
    const servers = await startServers(options.databaseUrl ?? `sqlite:${join(folder, 'sse.sqlite')}`, yahoo.url);
    return await followJob(servers, openProvider, options);
  } finally {
    await endPrograms();
    await yahoo.close();
    await rm(folder, { recursive: true, force: true });
  }
}
