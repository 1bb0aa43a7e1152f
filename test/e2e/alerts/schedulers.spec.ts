import type { ScheduleDto, ScheduleRunDto } from '../../../src/alerts/schedules/schedule-answer.dto.js';
import { ScheduleRunner } from '../../../src/alerts/schedules/schedule-runner.service.js';
import { currentDialect } from '../../../src/platform/config/dialect.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { createEmptyDatabase, type TestDatabaseServer } from '../../support/database.js';
import { MovedClock } from '../../support/moved-clock.js';

/** A SQLite file has one server, which then looks as often as all of them together. */
const SERVERS = currentDialect() === 'postgres' ? 3 : 1;
const LOOKS_EACH = 6 / SERVERS;
const TICKS = 20;
const START = Date.parse('2026-11-27T12:00:00.000Z');

let database: TestDatabaseServer;
const servers: RunningApp[] = [];
const clocks: MovedClock[] = [];

beforeAll(async () => {
  database = await createEmptyDatabase();
  for (let i = 0; i < SERVERS; i += 1) {
    const server = await startApp({ database, config: { scheduleMinimumSeconds: 1 } });
    servers.push(server);
    clocks.push(new MovedClock(server.app, new Date(START)));
  }
});

afterAll(async () => {
  for (const server of servers) await server.close();
  await database.drop();
});

const send = async <Body>(path: string, json?: object): Promise<Body> => {
  const [server] = servers;
  if (!server) throw new Error('there is no server');
  const response = await server.request(path, json && { method: 'POST', json });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Body;
};

test('of many schedulers one takes each tick of every schedule, with one job', async () => {
  const watchlist = await send<{ id: string }>('/v1/watchlists', { name: 'Two' });
  await send(`/v1/watchlists/${watchlist.id}/items`, { tickers: ['ACME.DEMO', 'BOLT.DEMO'] });
  const order = { cron: '* * * * * *', watchlistId: watchlist.id };
  const schedules = [
    await send<ScheduleDto>('/v1/schedules', { ...order, name: 'One' }),
    await send<ScheduleDto>('/v1/schedules', { ...order, name: 'Another' }),
  ];
  for (let tick = 1; tick <= TICKS; tick += 1) {
    const looks = servers.flatMap(({ app }, index) => {
      clocks[index]?.set(new Date(START + tick * 1_000));
      const runner = app.get(ScheduleRunner, { strict: false });
      return Array.from({ length: LOOKS_EACH }, () => runner.runDue(new Date(START + tick * 1_000)));
    });
    const seen = await Promise.all(looks);
    expect(seen.reduce((sum, { taken }) => sum + taken, 0)).toBe(schedules.length);
    expect(seen.reduce((sum, { failed }) => sum + failed, 0)).toBe(0);
  }
  const expected = Array.from({ length: TICKS }, (_, index) => new Date(START + (TICKS - index) * 1_000).toISOString());
  const jobIds = new Set<string | null>();
  for (const { id } of schedules) {
    const { items } = await send<{ items: ScheduleRunDto[] }>(`/v1/schedules/${id}/runs?limit=200`);
    expect(items.map(({ tick }) => tick)).toEqual(expected);
    for (const { jobId } of items) jobIds.add(jobId);
  }
  const jobs = await send<{ items: { id: string }[] }>('/v1/jobs?limit=200');
  expect(new Set(jobs.items.map(({ id }) => id))).toEqual(jobIds);
  expect(jobIds.size).toBe(TICKS * schedules.length);
});
