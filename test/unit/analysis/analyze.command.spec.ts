import type { INestApplicationContext } from '@nestjs/common';
import { Command, CommanderError } from 'commander';
import { registerAnalyze } from '../../../src/analysis/analyze.command.js';
import type { Analysis } from '../../../src/analysis/analysis.js';
import { type AnalysisOrder, AnalysisService } from '../../../src/analysis/analysis.service.js';
import { analyze } from '../../../src/analysis/analyze.js';
import type { BulkOrder } from '../../../src/analysis/bulk-analysis.service.js';
import { BulkRunService } from '../../../src/analysis/bulk-run.service.js';
import { resolveSettings } from '../../../src/analysis/settings.js';
import { BALANCED } from '../../../src/analysis/strategies/balanced.js';
import { StrategiesService } from '../../../src/analysis/strategies.service.js';
import { StrategyRepository } from '../../../src/analysis/strategy.repository.js';
import { OwnersService } from '../../../src/auth/owners.service.js';
import { Terminal } from '../../../src/platform/cli/terminal.js';
import type { Database } from '../../../src/platform/database/database.service.js';
import { DomainError } from '../../../src/platform/errors/domain-error.js';
import { walkSeries } from '../../support/series-samples.js';

let out: string;
let err: string;
let orders: AnalysisOrder[];
let bulkOrders: BulkOrder[];
let isClosed: boolean;

function fakeAnalysis(order: AnalysisOrder): Analysis {
  const series = walkSeries({ seed: 3, length: 300, start: 50, volatility: 0.02, haltChance: 0, zeroVolumeChance: 0 });
  const settings = resolveSettings(order.settings ?? {}, BALANCED);
  const result = analyze({ ticker: order.ticker, series, strategy: BALANCED, settings });
  return {
    ...result,
    id: '01900000-0000-7000-8000-000000000001',
    ownerId: order.ownerId,
    ticker: order.ticker,
    timeframe: '1d',
    strategy: { id: 'balanced', version: 1 },
    asOf: new Date(0),
    provenance: 'demo',
    stale: false,
    action: result.plan?.action ?? null,
    warnings: [{ code: 'OLD_LAST_BAR', detail: 'The last bar is old.' }],
    settings,
    engineVersion: '1.0.0',
    inputDigest: '0'.repeat(64),
    seriesOwnerId: null,
    jobId: null,
    createdAt: new Date(0),
  };
}

/** An owner without strategies of their own. */
class NoStrategies extends StrategyRepository {
  constructor() {
    super({} as Database);
  }

  override find(): Promise<null> {
    return Promise.resolve(null);
  }

  override list(): Promise<[]> {
    return Promise.resolve([]);
  }
}

const services = new Map<unknown, unknown>([
  [StrategiesService, new StrategiesService(new NoStrategies())],
  [OwnersService, { getOrCreate: (name: string) => Promise.resolve({ id: `id of ${name}`, name }) }],
  [
    BulkRunService,
    {
      run: (_terminal: Terminal, order: BulkOrder) => {
        bulkOrders.push(order);
        return Promise.resolve({ job: { status: 'completed', counts: { succeeded: 2 } }, analysed: [], failed: [] });
      },
    },
  ],
  [
    AnalysisService,
    {
      analyse: (order: AnalysisOrder) => {
        orders.push(order);
        if (order.ticker !== 'NOSUCH.DEMO') return Promise.resolve(fakeAnalysis(order));
        return Promise.reject(new DomainError('UNKNOWN_TICKER', 'No provider knows it.'));
      },
    },
  ],
]);

beforeEach(() => {
  out = '';
  err = '';
  orders = [];
  bulkOrders = [];
  isClosed = false;
  process.exitCode = undefined;
});

afterEach(() => {
  process.exitCode = undefined;
});

async function run(...args: string[]): Promise<void> {
  const context = { get: (token: unknown) => services.get(token), close: () => Promise.resolve((isClosed = true)) };
  const terminal = new Terminal({ write: (text) => (out += text) }, { write: (text) => (err += text) });
  const program = new Command().exitOverride().configureOutput({ writeErr: (text) => (err += text) });
  registerAnalyze(program, () => Promise.resolve(context as unknown as INestApplicationContext), terminal);
  for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: (text) => (err += text) });
  await program.parseAsync(['analyze', ...args], { from: 'user' });
}

it('shows the verdict, every vote, the plan and the warnings of one ticker', async () => {
  await run('acme.demo');
  const { indicators, votes } = fakeAnalysis({ ownerId: '', ticker: 'ACME.DEMO' });
  expect(out).toMatch(/^ACME\.DEMO: [A-Z ]+ {2}\(balanced, 1d, 300 bars to \d{4}-\d\d-\d\d from demo\)/);
  expect(out).toContain(`votes: ${votes.buy} buy, ${votes.sell} sell, ${votes.neutral} neutral`);
  for (const { name } of indicators) expect(out).toContain(` ${name} `);
  expect(out).toMatch(/plan: /);
  expect(out).toContain('! OLD_LAST_BAR: The last bar is old.');
  expect(process.exitCode).toBeUndefined();
  expect(isClosed).toBe(true);
});

it('hands on the options', async () => {
  await run(
    ...['ACME.DEMO', '--strategy', 'weekly-target', '--timeframe', '1w', '--owner', 'kim', '--capital', '5000'],
    ...['--risk-percent', '1', '--max-position-percent', '50', '--minimum-reward-risk', '2', '--entry', 'strategic'],
  );
  expect(orders).toEqual([
    {
      ownerId: 'id of kim',
      ticker: 'ACME.DEMO',
      strategy: 'weekly-target',
      timeframe: '1w',
      settings: { capital: 5000, riskPercent: 1, maxPositionPercent: 50, minimumRewardRisk: 2, entry: 'strategic' },
    },
  ]);
});

it('prints the analysis of one ticker as the API answers it', async () => {
  await run('ACME.DEMO', '--json');
  expect(JSON.parse(out)).toMatchObject({
    ticker: 'ACME.DEMO',
    strategy: { id: 'balanced' },
    asOf: '1970-01-01T00:00:00.000Z',
  });
});

it('goes on after a ticker that fails, and ends with exit code 1', async () => {
  await run('NOSUCH.DEMO', 'a b', 'ACME.DEMO', '--json');
  const { items, failed } = JSON.parse(out) as { items: unknown[]; failed: { ticker: string; code: string }[] };
  expect(items).toHaveLength(1);
  expect(failed.map(({ ticker, code }) => `${ticker} ${code}`)).toEqual([
    'NOSUCH.DEMO UNKNOWN_TICKER',
    'a b VALIDATION_FAILED',
  ]);
  expect(err).toContain('NOSUCH.DEMO: UNKNOWN_TICKER. No provider knows it.');
  expect(process.exitCode).toBe(1);
  expect(isClosed).toBe(true);
});

it('shows many tickers as one table', async () => {
  await run('A', 'B', 'C', 'D');
  expect(out).toContain('verdict');
  expect(out).not.toContain('contribution');
  expect(err).toContain('Analysing: 4/4');
});

it('refuses an unknown strategy before anything is analysed', async () => {
  await expect(run('ACME.DEMO', '--strategy', 'trend')).rejects.toMatchObject({ code: 'UNKNOWN_STRATEGY' });
  expect(orders).toEqual([]);
  expect(isClosed).toBe(true);
});

it.each([
  [['--capital', '-1'], 'Give a number from 1000 to 100000000.'],
  [['--capital', ''], 'Give a number from'],
  [['--timeframe', '1m'], 'Allowed choices are 1d, 1w.'],
  [['--entry', 'now'], 'Allowed choices are last_close, strategic.'],
])('refuses %j and says what is right', async (args, message) => {
  await expect(run('ACME.DEMO', ...args)).rejects.toBeInstanceOf(CommanderError);
  expect(err).toContain(message);
});

it('has past days judged by a job, of tickers too', async () => {
  await run('acme.demo', 'BOLT.DEMO', '--as-of-each', 'week', '--from', '2025-01-31', '--strategy', 'weekly-target');
  expect(bulkOrders).toEqual([
    {
      ownerId: 'id of default',
      requestId: null,
      set: { kind: 'tickers', tickers: ['ACME.DEMO', 'BOLT.DEMO'] },
      strategy: 'weekly-target',
      timeframe: '1d',
      settings: {},
      history: { asOfEach: 'week', from: '2025-01-31', to: null },
    },
  ]);
  expect(out).toContain('Past days of 2 tickers are judged.');
  expect(process.exitCode).toBeUndefined();
});

it.each([
  [['--as-of-each', 'day'], 'Give week, month or a number of bars from 1 to 999.'],
  [['--as-of-each', 'week', '--to', '2025-02-30'], 'Give a day such as 2026-01-31.'],
  [['--from', '2025-01-31'], '--from and --to need --as-of-each'],
  [['--as-of-each', '5', '--from', '2025-02-01', '--to', '2025-01-31'], '--to is before --from'],
  [['--as-of-each', '5', '--capital', '5000'], 'verdicts of past days have no plan'],
])('refuses past days as %j', async (args, message) => {
  await expect(run('ACME.DEMO', ...args)).rejects.toBeInstanceOf(CommanderError);
  expect(err).toContain(message);
  expect(bulkOrders).toEqual([]);
});
