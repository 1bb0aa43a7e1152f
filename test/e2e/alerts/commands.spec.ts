import { ScheduleRunner } from '../../../src/alerts/schedules/schedule-runner.service.js';
import { registerSchedules } from '../../../src/alerts/schedules/schedules.command.js';
import { registerWebhooks } from '../../../src/alerts/webhooks/webhooks.command.js';
import { type AuthApp, MASTER_KEY, startAuthApp } from '../auth-app.js';
import { runInProcess } from '../command-in-process.js';

let server: AuthApp;

beforeAll(async () => {
  server = await startAuthApp({ MASTER_API_KEY: MASTER_KEY });
});

afterAll(() => server.close());

const schedules = (...words: string[]) => runInProcess(server, registerSchedules, ['schedules', ...words]);
const webhooks = (...words: string[]) => runInProcess(server, registerWebhooks, ['webhooks', ...words]);

async function post(path: string, body: object): Promise<string> {
  const headers = { 'x-api-key': MASTER_KEY, 'content-type': 'application/json' };
  const response = await server.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return ((await response.json()) as { id: string }).id;
}

test('schedules are listed with what came of their ticks, and switched off and on', async () => {
  const id = await post('/v1/schedules', { name: 'Evening', cron: '0 18 * * *', universe: 'demo' });
  const { items } = JSON.parse((await schedules('list', '--json')).out) as { items: { nextRunAt: string }[] };
  // A minute late, whatever the time of the day is.
  const due = new Date(Date.parse(items[0]?.nextRunAt ?? '') + 60_000);
  await server.app.get(ScheduleRunner, { strict: false }).runDue(due);
  expect((await schedules('list')).out).toMatch(new RegExp(`Evening.*0 18 \\* \\* \\*.*UTC.*job.*${id}`));
  expect((await schedules('runs', id)).out).toMatch(/18:00:00\.000Z.*job/);
  expect((await schedules('disable', id)).out).toContain("'Evening' is off.");
  expect(JSON.parse((await schedules('list', '--json')).out)).toMatchObject({ items: [{ id, enabled: false }] });
  expect((await schedules('enable', id)).out).toContain("'Evening' runs at ");
  expect((await schedules('runs', id, '--owner', 'bob')).failure).toMatchObject({ code: 'NOT_FOUND' });
});

test('webhooks are listed, and told of nothing', async () => {
  const id = await post('/v1/webhooks', { url: 'https://example.com/hooks' });
  expect((await webhooks('list')).out).toMatch(new RegExp(`example\\.com/hooks.*on.*${id}`));
  expect((await webhooks('test', id)).out).toContain('is sent by the server');
  expect((await webhooks('deliveries', id)).out).toMatch(/test.*pending.*0/);
  expect((await webhooks('list', '--json')).out).not.toContain('whsec_');
  expect((await webhooks('test', id, '--owner', 'bob')).failure).toMatchObject({ code: 'NOT_FOUND' });
});
