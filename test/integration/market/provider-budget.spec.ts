import type { DataSource } from 'typeorm';
import { ProviderBudgetEntity } from '../../../src/market/provider-budget.entity.js';
import { ProviderBudgetRepository, type SlotAnswer } from '../../../src/market/provider-budget.repository.js';
import { type ProviderChain } from '../../../src/market/provider-chain.js';
import { providerChainProvider } from '../../../src/market/providers.provider.js';
import { loadConfig } from '../../../src/platform/config/load-config.js';
import { Database } from '../../../src/platform/database/database.service.js';
import { openDataSource, useTestDatabase } from '../../support/database.js';
import { startProcess } from '../../support/processes.js';
import { fixedClock, noAbort } from '../../support/provider-stack.js';
import { ScriptedYahoo } from '../../support/scripted-yahoo.js';
import { tooMany } from '../../support/yahoo-answers.js';

const PROVIDER = 'yahoo';
const MINUTE_MS = 60_000;
const PROCESSES = 4;

const request = { provider: PROVIDER, intervalMs: 500, toleranceMs: 0, maxWaitMs: MINUTE_MS };

/** The least time between two of the moments; none are in a window shorter than it times the others in it. */
function leastGap(moments: readonly number[]): number {
  const sorted = moments.toSorted((a, b) => a - b);
  return Math.min(...sorted.slice(1).map((moment, index) => moment - (sorted[index] ?? 0)));
}

describe('the budget of a provider', () => {
  const db = useTestDatabase();
  const others: DataSource[] = [];
  let budget: ProviderBudgetRepository;

  /** The budget as another process has it, on connections of its own. */
  async function inAnotherProcess(): Promise<ProviderBudgetRepository> {
    const dataSource = await openDataSource(db().target);
    others.push(dataSource);
    return new ProviderBudgetRepository(new Database(dataSource));
  }

  const change = (columns: Partial<ProviderBudgetEntity>) =>
    db().database.manager().update(ProviderBudgetEntity, { provider: PROVIDER }, columns);

  beforeEach(async () => {
    await db().database.manager().clear(ProviderBudgetEntity);
    budget = new ProviderBudgetRepository(db().database);
  });
  afterEach(async () => {
    await Promise.all(others.splice(0).map((dataSource) => dataSource.destroy()));
  });

  it('gives the first slot at once and the others an interval apart', async () => {
    const answers: SlotAnswer[] = [];
    for (let i = 0; i < 4; i += 1) answers.push(await budget.reserve(request));
    const first = answers[0]?.slotAtMs ?? 0;
    expect(answers[0]?.askedAtMs).toBe(first);
    expect(answers.map(({ slotAtMs }) => slotAtMs - first)).toEqual([0, 500, 1_000, 1_500]);
    expect(answers.every(({ isReserved }) => isReserved)).toBe(true);
  });

  it('gives the burst at once after a quiet time, and no more than that', async () => {
    const bursting = { ...request, toleranceMs: 1_000 };
    const waits: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const { slotAtMs, askedAtMs } = await budget.reserve(bursting);
      waits.push(slotAtMs - askedAtMs);
    }
    expect(waits.slice(0, 3)).toEqual([0, 0, 0]);
    expect(waits[3]).toBeGreaterThan(0);
    expect((waits[4] ?? 0) - (waits[3] ?? 0)).toBeGreaterThan(0);
  });

  it('reserves nothing for those who would not wait, and tells them how long it takes', async () => {
    const first = await budget.reserve(request);
    const refused = [
      await budget.reserve({ ...request, maxWaitMs: 0 }),
      await budget.reserve({ ...request, maxWaitMs: 0 }),
    ];
    expect(refused.map(({ isReserved }) => isReserved)).toEqual([false, false]);
    expect(refused.map(({ slotAtMs }) => slotAtMs - first.slotAtMs)).toEqual([500, 500]);
    expect(await budget.reserve(request)).toMatchObject({ isReserved: true, slotAtMs: first.slotAtMs + 500 });
  });

  it('counts each provider apart', async () => {
    await budget.reserve(request);
    const other = await budget.reserve({ ...request, provider: 'other', maxWaitMs: 0 });
    expect(other.isReserved).toBe(true);
  });

  it('stands still in every process while one was told to wait', async () => {
    await budget.reserve(request);
    await budget.pause(PROVIDER, MINUTE_MS);
    await budget.pause(PROVIDER, 10);
    const other = await inAnotherProcess();
    const answer = await other.reserve({ ...request, maxWaitMs: 8_000 });
    expect(answer.isReserved).toBe(false);
    expect(answer.slotAtMs).toBe(answer.pausedUntilMs);
    expect(answer.slotAtMs - answer.askedAtMs).toBeGreaterThan(MINUTE_MS - 10_000);
    const pauseMs = await other.readPauseMs(PROVIDER);
    expect(pauseMs).toBeGreaterThan(MINUTE_MS - 10_000);
    expect(pauseMs).toBeLessThanOrEqual(MINUTE_MS);
  });

  it('can be told to wait before anything was asked', async () => {
    await budget.pause(PROVIDER, MINUTE_MS);
    expect((await budget.reserve({ ...request, maxWaitMs: 0 })).isReserved).toBe(false);
    expect(await budget.readPauseMs('never-asked')).toBe(0);
  });

  it('goes on with one request, not with all that were held back, when a pause is over', async () => {
    await budget.reserve(request);
    await change({ pausedUntil: new Date(Date.now() - 1_000), fullAt: new Date(Date.now() - 30_000) });
    const answers = [await budget.reserve(request), await budget.reserve(request)];
    const [first, second] = answers.map(({ slotAtMs }) => slotAtMs);
    expect((second ?? 0) - (first ?? 0)).toBe(500);
    expect(await budget.readPauseMs(PROVIDER)).toBe(0);
  });

  it("does not stand still until a database's clock that was set back has caught up", async () => {
    await budget.reserve(request);
    await change({ fullAt: new Date(Date.now() + 24 * 60 * MINUTE_MS) });
    const { slotAtMs, askedAtMs } = await budget.reserve({ ...request, maxWaitMs: 15 * MINUTE_MS });
    expect(slotAtMs - askedAtMs).toBe(10 * MINUTE_MS);
  });

  it('is never exceeded by four data sources that take at once', async () => {
    const budgets = await Promise.all(Array.from({ length: PROCESSES }, inAnotherProcess));
    const takes = budgets.flatMap((one) => Array.from({ length: 25 }, () => one.reserve(request)));
    const answers = await Promise.all(takes);
    const slots = answers.filter(({ isReserved }) => isReserved).map(({ slotAtMs }) => slotAtMs);
    expect(slots).toHaveLength(100);
    expect(leastGap(slots)).toBeGreaterThanOrEqual(500);
    expect(Math.max(...slots) - Math.min(...slots)).toBe(99 * 500);
  });

  it('is never exceeded by four processes that wait for their slots', async () => {
    const parameters = ['20', '25'];
    const started = Array.from({ length: PROCESSES }, () =>
      startProcess('test/support/budget-process.ts', parameters, { DATABASE_URL: db().url }),
    );
    const outcomes = await Promise.all(started.map(({ outcome }) => outcome));
    expect(outcomes.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(
      Array.from({ length: PROCESSES }, () => ({ exitCode: 0, stderr: '' })),
    );
    const taken = outcomes.map(({ stdout }) => JSON.parse(stdout) as { slots: number[]; earliness: number[] });
    const slots = taken.flatMap((one) => one.slots);
    // Slots that a process was too late for are lost, and spaced like the others.
    expect(slots.length).toBeGreaterThanOrEqual(PROCESSES * 20);
    expect(leastGap(slots)).toBeGreaterThanOrEqual(25);
    // A timer may fire within the millisecond before its time.
    expect(Math.max(...taken.flatMap((one) => one.earliness))).toBeLessThanOrEqual(1);
  });
});

describe('two servers on one database', () => {
  const db = useTestDatabase();
  let yahoo: ScriptedYahoo;

  beforeAll(async () => {
    yahoo = await ScriptedYahoo.start();
  });
  afterAll(() => yahoo.close());

  const { useFactory } = providerChainProvider;
  async function startServer(): Promise<ProviderChain> {
    const config = loadConfig({
      MASTER_API_KEY: 'k'.repeat(40),
      MARKET_PROVIDERS: 'yahoo',
      YAHOO_BASE_URL: yahoo.url,
      OUTBOUND_ALLOW_PRIVATE: 'true',
      PROVIDER_REQUESTS_PER_SECOND: '100',
    });
    return useFactory(config, fixedClock('2024-03-15T12:00:00Z'), new ProviderBudgetRepository(db().database));
  }
  const fetch = (chain: ProviderChain, ticker: string) =>
    chain.fetchDaily(ticker, '2024-01-02', '2024-03-14', noAbort());

  it('both leave a provider alone that told one of them to wait, and both say so', async () => {
    const [one, other] = [await startServer(), await startServer()];
    expect((await fetch(other, 'MSFT')).provider).toBe('yahoo');

    yahoo.script('AAPL', tooMany('3600'));
    await expect(fetch(one, 'AAPL')).rejects.toMatchObject({ kind: 'rate-limited' });
    await expect(fetch(other, 'NVDA')).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAfterMs: expect.any(Number),
    });
    expect(yahoo.requestsFor('NVDA')).toEqual([]);
    const paused = [{ provider: 'yahoo', state: 'paused' }];
    expect([await one.getStatuses(), await other.getStatuses()]).toEqual([paused, paused]);
    // A third one, which has asked for nothing yet, knows it too.
    expect(await (await startServer()).getStatuses()).toEqual([paused[0]]);
  });

  it('tell their callers that the database does not answer, and blame no provider', async () => {
    const chain = await startServer();
    const blocker = await openDataSource(db().target);
    const outcomes = await blocker.transaction(async (manager) => {
      await manager.query(`UPDATE "provider_budget" SET "paused_until" = NULL`);
      return Promise.allSettled(Array.from({ length: 3 }, (_, index) => fetch(chain, `BLOCKED${index}`)));
    });
    await blocker.destroy();

    const unavailable = { status: 'rejected', reason: { code: 'DATABASE_UNAVAILABLE', name: 'DomainError' } };
    expect(outcomes).toMatchObject([unavailable, unavailable, unavailable]);
    expect(yahoo.requests.filter(({ subject }) => subject.startsWith('BLOCKED'))).toEqual([]);
    expect((await fetch(await startServer(), 'AFTERWARDS')).provider).toBe('yahoo');
  });
});
