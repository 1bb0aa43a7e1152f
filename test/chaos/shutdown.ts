import { setTimeout as pause } from 'node:timers/promises';
import { EventClient } from '../support/event-client.js';
import type { RunningProgram } from '../support/process.js';
import { SteadyClients } from '../support/steady-clients.js';
import { TcpBalancer } from '../support/tcp-balancer.js';
import { SlowDownload, uploadSlowly } from './long-exchanges.js';
import { CHAOS_KEY, type ChaosOptions, Stage, tickersOf } from './stage.js';

const DRAIN_MS = 5_000;
/** What the platform waits after SIGTERM: the drain, and 15 s for what is still open. */
const GRACE_MS = DRAIN_MS + 15_000;
const CLIENTS = { keepAlive: 20, newConnections: 20 };
const LAGS_MS = [0, 1_000, 2_000, 4_000];
/** Enough results that a client that reads nothing keeps the export from being over. */
const BACKTEST = { tickers: 200, strategies: 20 };

type Server = Awaited<ReturnType<Stage['start']>>;

interface Ended {
  readonly code: number | null;
  readonly afterMs: number;
}

async function terminate(program: RunningProgram): Promise<Ended> {
  const startedAt = performance.now();
  program.signal('SIGTERM');
  const { code } = await program.exit;
  return { code, afterMs: performance.now() - startedAt };
}

function checkEnd({ findings }: Stage['options'], name: string, { code, afterMs }: Ended): void {
  const isWell = code === 0 && afterMs < GRACE_MS;
  findings.check(`${name}: exit 0 within the grace period`, isWell, `${code} after ${(afterMs / 1_000).toFixed(1)} s`);
}

/** One of two servers is stopped under load behind a balancer that is late; then there is a second one again. */
async function replaceUnderLoad(stage: Stage, lagMs: number, victim: Server, other: Server): Promise<Server> {
  const { findings } = stage.options;
  const balancer = await TcpBalancer.start({ lagMs });
  try {
    await Promise.all([victim, other].map(({ url }) => balancer.add(url)));
    const clients = new SteadyClients({ url: balancer.url, key: CHAOS_KEY, ...CLIENTS });
    await pause(1_000);
    const ended = await terminate(victim.program);
    balancer.remove(victim.url);
    const successor = await stage.start('main');
    await balancer.add(successor.url);
    await pause(500);
    const { answered, failures, slowestMs } = await clients.end();
    const name = `lag ${lagMs} ms`;
    const detail = `${answered} answered, slowest ${Math.round(slowestMs)} ms; ${failures.slice(0, 5).join('; ')}`;
    findings.check(`${name}: no request fails`, failures.length === 0 && answered > 1_000, detail);
    checkEnd(stage.options, name, ended);
    return successor;
  } finally {
    await balancer.close();
  }
}

/** A file has one server: whoever comes while it drains is served, and there is an outage afterwards. */
async function stopTheOnlyOne(stage: Stage, { url, program }: Server): Promise<void> {
  const clients = new SteadyClients({ url, key: CHAOS_KEY, ...CLIENTS });
  await pause(1_000);
  const ending = terminate(program);
  await pause(DRAIN_MS - 500);
  const { answered, failures } = await clients.end();
  const detail = `${answered} answered; ${failures.slice(0, 5).join('; ')}`;
  stage.options.findings.check('no request fails while it drains', failures.length === 0 && answered > 1_000, detail);
  checkEnd(stage.options, 'alone', await ending);
}

/** A backtest with many results; its id. */
async function makeBacktest(stage: Stage, url: string): Promise<{ readonly path: string; readonly results: number }> {
  const { isShort } = stage.options;
  const count = isShort ? BACKTEST.tickers / 4 : BACKTEST.tickers;
  const tickers = tickersOf(count, 'BT');
  for (const ticker of tickers) stage.delay(ticker, 1);
  const strategies = Array.from({ length: BACKTEST.strategies }, (_, index) => ({
    id: 'sma-cross',
    parameters: { fast: 3 + index, slow: 40 },
  }));
  const api = stage.api(url);
  const { status, body } = await api.send('POST', '/v1/backtests', { tickers, strategies });
  if (status !== 202) throw new Error(`The backtest was answered with ${status}: ${JSON.stringify(body)}`);
  const { id } = body as { id: string };
  const { counts } = await api.untilOver(id, 120_000);
  const results = counts.succeeded * strategies.length;
  return { path: `/v1/backtests/${id}/export?format=ndjson`, results };
}

/** What takes longer than the drain is brought to its end all the same. */
async function stopWithLongExchanges(stage: Stage, { url, program }: Server): Promise<void> {
  const { findings } = stage.options;
  const target = { url, key: CHAOS_KEY };
  const { path, results } = await makeBacktest(stage, url);
  const job = await stage.api(url).submit(tickersOf(200, 'SSE'));
  const events = await EventClient.open(`${url}/v1/jobs/${job.id}/events`, { key: CHAOS_KEY });
  await events.until('snapshot');
  const download = await SlowDownload.begin(target, path);
  const upload = uploadSlowly(target, 'SLOWLY', DRAIN_MS + 3_000);
  await pause(500);
  const ending = terminate(program);
  const farewell = await events.until('reconnect', 'end').catch(() => null);
  await pause(DRAIN_MS + 1_000);
  const lines = await download.finish();
  const status = await upload;
  findings.check('a stream of events is told to reconnect', farewell?.event === 'reconnect');
  await events.all();
  findings.check('and ends in order', events.end === 'complete', String(events.end));
  findings.check('an export is read to its end', lines === results, `${lines} of ${results} lines`);
  findings.check('an upload that began before is stored', status === '200', status);
  checkEnd(stage.options, 'with an event stream, an export and an upload open', await ending);
}

/** Servers are stopped while clients, streams, exports and uploads go on. */
export async function run(options: ChaosOptions): Promise<void> {
  const stage = await Stage.open(options, { environment: { SHUTDOWN_DRAIN_MS: String(DRAIN_MS) } });
  try {
    if (options.database === 'sqlite') {
      await stopTheOnlyOne(stage, await stage.start('main'));
    } else {
      let [victim, other] = [await stage.start('main'), await stage.start('main')];
      for (const lagMs of options.isShort ? [1_000] : LAGS_MS) {
        [victim, other] = [other, await replaceUnderLoad(stage, lagMs, victim, other)];
      }
      for (const { program } of [victim, other]) await terminate(program);
    }
    await stopWithLongExchanges(stage, await stage.start('main'));
  } finally {
    await stage.close();
  }
}
