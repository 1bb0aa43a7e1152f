import type { ScheduleDto, ScheduleRunDto } from '../../../src/alerts/schedules/schedule-answer.dto.js';
import { ScheduleRetention } from '../../../src/alerts/schedules/schedule-retention.service.js';
import { ScheduleRunner } from '../../../src/alerts/schedules/schedule-runner.service.js';
import { ScheduleTicks } from '../../../src/alerts/schedules/schedule-ticks.service.js';
import { ScheduleRepository } from '../../../src/alerts/schedules/schedule.repository.js';
import { KeysService } from '../../../src/auth/keys.service.js';
import { AMPLE_LIMITS, useApp } from '../../support/app.js';
import { MovedClock } from '../../support/moved-clock.js';
import { readProblem } from '../../support/problem.js';

const ANY = { 'if-match': '*' };
const NOTHING = '01900000-0000-7000-8000-000000000001';
const HOUR_MS = 3_600_000;
const DAILY = { name: 'Daily', cron: '0 16 * * *', universe: 'demo' };

const server = useApp({
  config: {
    rateLimits: {
      isEnabled: true,
      readsPerMinute: Number(AMPLE_LIMITS.RATE_LIMIT_READS_PER_MINUTE),
      writesPerMinute: Number(AMPLE_LIMITS.RATE_LIMIT_WRITES_PER_MINUTE),
      tickersPerDay: 200,
      failedLoginsPerMinute: 1_000,
    },
  },
});
let clock: MovedClock;

beforeAll(() => {
  clock = new MovedClock(server().app);
});

beforeEach(() => clock.set(new Date('2026-11-27T15:00:00Z')));

const send = (method: string, path: string, json?: object, headers: Record<string, string> = {}) =>
  server().request(path, { method, ...(json && { json }), headers });

async function json<Body>(method: string, path: string, body?: object, headers?: Record<string, string>) {
  const response = await send(method, path, body, headers);
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Body;
}

const create = (body: object): Promise<ScheduleDto> => json('POST', '/v1/schedules', body);
const read = (id: string): Promise<ScheduleDto> => json('GET', `/v1/schedules/${id}`);
const change = (id: string, body: object): Promise<ScheduleDto> => json('PATCH', `/v1/schedules/${id}`, body, ANY);
const listRuns = async (id: string, query = ''): Promise<ScheduleRunDto[]> =>
  (await json<{ items: ScheduleRunDto[] }>('GET', `/v1/schedules/${id}/runs${query}`)).items;
const runDue = () => server().app.get(ScheduleRunner, { strict: false }).runDue(clock.now());

async function removeAll(): Promise<void> {
  const { items } = await json<{ items: ScheduleDto[] }>('GET', '/v1/schedules?limit=200');
  for (const { id } of items) await send('DELETE', `/v1/schedules/${id}`, undefined, ANY);
}

afterEach(removeAll);

describe('a schedule', () => {
  test('is made with what was left out filled in', async () => {
    const response = await send('POST', '/v1/schedules', DAILY);
    expect(response.status).toBe(201);
    const made = (await response.json()) as ScheduleDto;
    expect(response.headers.get('location')).toBe(`/v1/schedules/${made.id}`);
    expect(made).toMatchObject({
      ...{ ...DAILY, watchlistId: null, timeZone: 'UTC', strategy: 'balanced', timeframe: '1d', settings: {} },
      ...{ tradingDaysOnly: false, exchange: null, enabled: true, lastRun: null, warnings: [], version: 1 },
      nextRunAt: '2026-11-27T16:00:00.000Z',
    });
    expect(await read(made.id)).toEqual(made);
  });

  test('on trading days is meant in the zone of the exchange, and warns of a year it does not know', async () => {
    const made = await create({ ...DAILY, cron: '45 15 31 12 *', tradingDaysOnly: true, exchange: 'nse' });
    expect(made).toMatchObject({ exchange: 'NSE', timeZone: 'Asia/Kolkata', nextRunAt: '2026-12-31T10:15:00.000Z' });
    expect(made.warnings).toEqual([]);
    const later = await change(made.id, { cron: '45 15 1 1 *' });
    expect(later.warnings).toEqual([expect.stringContaining('holidays of NSE in 2027')]);
  });

  test('takes the calendar of its universe', async () => {
    expect(await create({ ...DAILY, tradingDaysOnly: true })).toMatchObject({ exchange: 'DEMO', timeZone: 'UTC' });
  });

  test.each([
    [{ cron: '61 * * * *' }, '/cron', 'cron'],
    [{ cron: '* * * * *' }, '/cron', 'too_often'],
    [{ cron: '0 * * * * *' }, '/cron', 'too_often'],
    [{ cron: '0 0 30 2 *' }, '/cron', 'never'],
    [{ timeZone: 'Mars/Olympus' }, '/timeZone', 'time_zone'],
    [{ universe: undefined }, '/universe', 'one_of'],
    [{ watchlistId: NOTHING }, '/universe', 'one_of'],
    [{ universe: 'nowhere' }, '/universe', 'unknown_universe'],
    [{ tradingDaysOnly: true, exchange: 'LSE' }, '/exchange', 'unknown_exchange'],
    [{ tradingDaysOnly: true, universe: 'all' }, '/exchange', 'unknown_exchange'],
    [{ tradingDaysOnly: false, exchange: 'NSE' }, '/exchange', 'not_allowed'],
    [{ name: '' }, '/name', expect.any(String)],
    [{ settings: { capital: 1 } }, '/settings/capital', expect.any(String)],
  ])('is not made with %j', async (part, pointer, code) => {
    const problem = await readProblem(await send('POST', '/v1/schedules', { ...DAILY, ...part }));
    expect(problem.code).toBe('VALIDATION_FAILED');
    expect(problem.errors).toContainEqual({ pointer, code, detail: expect.any(String) });
  });

  test('is not made of what is not there', async () => {
    const unknown = await send('POST', '/v1/schedules', { ...DAILY, strategy: 'nothing' });
    expect((await readProblem(unknown)).code).toBe('UNKNOWN_STRATEGY');
    const lost = await send('POST', '/v1/schedules', { ...DAILY, universe: undefined, watchlistId: NOTHING });
    expect((await readProblem(lost)).code).toBe('NOT_FOUND');
  });

  test('is changed and deleted only by who has its newest entity tag', async () => {
    const { id } = await create(DAILY);
    const path = `/v1/schedules/${id}`;
    const etag = (await send('GET', path)).headers.get('etag') ?? '';
    expect((await readProblem(await send('PATCH', path, { name: 'x' }))).code).toBe('PRECONDITION_REQUIRED');
    const changed = await send('PATCH', path, { enabled: false }, { 'if-match': etag });
    expect(await changed.json()).toMatchObject({ enabled: false, nextRunAt: null, version: 2 });
    expect((await send('DELETE', path, undefined, { 'if-match': etag })).status).toBe(412);
    expect((await readProblem(await send('PATCH', path, {}, ANY))).code).toBe('VALIDATION_FAILED');
    expect(await change(id, { enabled: true, cron: '0 17 * * *', settings: { capital: 5_000 } })).toMatchObject({
      ...{ nextRunAt: '2026-11-27T17:00:00.000Z', settings: { capital: 5_000 }, name: 'Daily' },
    });
    const current = (await send('GET', path)).headers.get('etag') ?? '';
    expect((await send('DELETE', path, undefined, { 'if-match': current })).status).toBe(204);
    expect((await send('GET', path)).status).toBe(404);
  });

  test('is nothing to another owner', async () => {
    const order = { owner: 'stranger', name: 'k', scopes: ['alerts:read', 'alerts:write'] as const, expiresAt: null };
    const { key } = await server()
      .app.get(KeysService, { strict: false })
      .create({ ...order, scopes: [...order.scopes] });
    const stranger = { 'x-api-key': key, ...ANY };
    const { id } = await create(DAILY);
    const statuses = [
      await send('GET', `/v1/schedules/${id}`, undefined, stranger),
      await send('GET', `/v1/schedules/${id}/runs`, undefined, stranger),
      await send('PATCH', `/v1/schedules/${id}`, { enabled: false }, stranger),
      await send('DELETE', `/v1/schedules/${id}`, undefined, stranger),
    ].map(({ status }) => status);
    expect(statuses).toEqual([404, 404, 404, 404]);
    expect(await (await send('GET', '/v1/schedules', undefined, stranger)).json()).toMatchObject({ items: [] });
  });

  test('is one of at most 100, however many are made at the same time', async () => {
    const made = await Promise.all(
      Array.from({ length: 104 }, (_, index) => send('POST', '/v1/schedules', { ...DAILY, name: `S${index}` })),
    );
    expect(made.filter(({ status }) => status === 201)).toHaveLength(100);
  });
});

describe('a tick', () => {
  test('makes one job, and moves the schedule on', async () => {
    const { id } = await create(DAILY);
    expect(await runDue()).toEqual({ taken: 0, failed: 0 });
    clock.set(new Date('2026-11-27T16:00:00.000Z'));
    expect(await runDue()).toEqual({ taken: 1, failed: 0 });
    expect(await runDue()).toEqual({ taken: 0, failed: 0 });
    const schedule = await read(id);
    expect(schedule).toMatchObject({
      nextRunAt: '2026-11-28T16:00:00.000Z',
      lastRun: { tick: '2026-11-27T16:00:00.000Z', skippedReason: null },
    });
    const job = await json<{ type: string; counts: { total: number } }>('GET', `/v1/jobs/${schedule.lastRun?.jobId}`);
    expect(job).toMatchObject({ type: 'analysis', counts: { total: 30 } });
    expect(await listRuns(id)).toEqual([schedule.lastRun]);
  });

  test('is taken by one of all that try, with one job', async () => {
    const { id } = await create(DAILY);
    clock.set(new Date('2026-11-27T16:00:00.000Z'));
    const before = (await json<{ items: unknown[] }>('GET', '/v1/jobs?limit=200')).items.length;
    const looks = await Promise.all(Array.from({ length: 8 }, runDue));
    expect(looks.reduce((sum, { taken }) => sum + taken, 0)).toBe(1);
    expect((await json<{ items: unknown[] }>('GET', '/v1/jobs?limit=200')).items).toHaveLength(before + 1);
    expect(await listRuns(id)).toHaveLength(1);
  });

  test('that was missed is made up for once, by the latest of them', async () => {
    const { id } = await create({ ...DAILY, cron: '0 * * * *' });
    clock.set(new Date('2026-11-28T02:10:00Z'));
    await runDue();
    expect(await runDue()).toEqual({ taken: 0, failed: 0 });
    expect((await listRuns(id)).map(({ tick }) => tick)).toEqual(['2026-11-28T02:00:00.000Z']);
    expect((await read(id)).nextRunAt).toBe('2026-11-28T03:00:00.000Z');
  });

  test('that is later than twelve hours is left out', async () => {
    const { id } = await create({ ...DAILY, cron: '0 16 * * 5' });
    clock.set(new Date(Date.parse('2026-11-27T16:00:00Z') + 12 * HOUR_MS + 1));
    await runDue();
    expect((await read(id)).lastRun).toMatchObject({ skippedReason: 'missed', jobId: null });
  });

  test('on a day without trading makes no job', async () => {
    const { id } = await create({ ...DAILY, tradingDaysOnly: true });
    clock.set(new Date('2026-11-28T16:00:00Z'));
    await runDue();
    expect((await read(id)).lastRun).toMatchObject({
      ...{ tick: '2026-11-28T16:00:00.000Z', skippedReason: 'not_a_trading_day', jobId: null },
    });
    clock.set(new Date('2026-11-30T16:00:00Z'));
    await runDue();
    expect((await read(id)).lastRun?.jobId).toEqual(expect.any(String));
  });

  test('says when the allowance of the key is spent', async () => {
    clock.set(new Date('2027-02-01T15:00:00Z'));
    const ids = [];
    for (let i = 0; i < 7; i += 1) ids.push((await create({ ...DAILY, name: `N${i}` })).id);
    clock.set(new Date('2027-02-01T16:00:00Z'));
    expect(await runDue()).toEqual({ taken: 7, failed: 0 });
    const reasons = await Promise.all(ids.map(async (id) => (await read(id)).lastRun?.skippedReason));
    // 200 a day, 30 each.
    expect(reasons.filter((reason) => reason === null)).toHaveLength(6);
    expect(reasons.filter((reason) => reason === 'quota_spent')).toHaveLength(1);
  });

  test('over a watchlist takes its items of that moment, and says when there are none, or no list', async () => {
    const list = await json<{ id: string }>('POST', '/v1/watchlists', { name: `Ticks ${Date.now()}` });
    const { id } = await create({ ...DAILY, universe: undefined, watchlistId: list.id });
    clock.set(new Date('2026-11-27T16:00:00Z'));
    await runDue();
    expect((await read(id)).lastRun?.skippedReason).toBe('set_empty');
    await json('POST', `/v1/watchlists/${list.id}/items`, { tickers: ['ACME.DEMO', 'BOLT.DEMO'] });
    clock.set(new Date('2026-11-28T16:00:00Z'));
    await runDue();
    const { lastRun } = await read(id);
    const job = await json<{ counts: { total: number } }>('GET', `/v1/jobs/${lastRun?.jobId}`);
    expect(job.counts.total).toBe(2);
    await send('DELETE', `/v1/watchlists/${list.id}`, undefined, ANY);
    clock.set(new Date('2026-11-29T16:00:00Z'));
    await runDue();
    expect((await read(id)).lastRun?.skippedReason).toBe('set_not_found');
  });

  test('of a schedule that was changed after it was read is left to the next look', async () => {
    const { id } = await create(DAILY);
    clock.set(new Date('2026-11-27T16:00:00Z'));
    const [stale] = await server().app.get(ScheduleRepository, { strict: false }).listDue(clock.now(), 10);
    await change(id, { name: 'Changed' });
    expect(stale && (await server().app.get(ScheduleTicks, { strict: false }).run(stale, clock.now()))).toBe(false);
    expect(await listRuns(id)).toEqual([]);
  });

  test('is kept for 90 days', async () => {
    const { id } = await create(DAILY);
    for (const day of ['27', '28', '29']) {
      clock.set(new Date(`2026-11-${day}T16:00:00Z`));
      await runDue();
    }
    expect(await listRuns(id, '?limit=2')).toHaveLength(2);
    clock.set(new Date('2027-02-26T17:00:00Z'));
    await server().app.get(ScheduleRetention, { strict: false }).sweep(new AbortController().signal);
    expect((await listRuns(id)).map(({ tick }) => tick)).toEqual(['2026-11-29T16:00:00.000Z']);
  });
});
