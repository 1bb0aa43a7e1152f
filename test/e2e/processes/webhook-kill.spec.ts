import { Webhook } from 'standardwebhooks';
import { AMPLE_LIMITS, MASTER_KEY } from '../../support/app.js';
import { createEmptyDatabase, type TestDatabaseServer } from '../../support/database.js';
import { endPrograms, type RunningProgram, startProgram } from '../../support/process.js';
import { answer, staySilent, WebhookReceiver } from '../../support/webhook-receiver.js';

jest.setTimeout(120_000);

let database: TestDatabaseServer;
let receiver: WebhookReceiver;

beforeAll(async () => {
  database = await createEmptyDatabase();
  receiver = await WebhookReceiver.start();
});

afterAll(async () => {
  await endPrograms();
  await receiver.close();
  await database.drop();
});

/** A lease is three seconds: on Postgres nobody knows earlier that its holder is dead. */
const start = (): RunningProgram =>
  startProgram('main', {
    environment: {
      ...{ DATABASE_URL: database.url, PORT: '0', MASTER_API_KEY: MASTER_KEY, MARKET_PROVIDERS: 'upload,demo' },
      ...{ DEMO_ON_FIRST_START: 'false', OUTBOUND_ALLOW_PRIVATE: 'true', WEBHOOK_TIMEOUT_MS: '1000', ...AMPLE_LIMITS },
    },
  });

async function send<Body>(url: string, path: string, body?: object): Promise<Body> {
  const headers = { 'x-api-key': MASTER_KEY, ...(body && { 'content-type': 'application/json' }) };
  const response = await fetch(`${url}${path}`, {
    ...{ method: body ? 'POST' : 'GET', headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Body;
}

test('what was being delivered when the process was killed is delivered by the next one, under the same id', async () => {
  receiver.reaction = staySilent;
  const first = start();
  const url = await first.waitUntilListening();
  const { id, secret } = await send<{ id: string; secret: string }>(url, '/v1/webhooks', { url: receiver.url });
  const { id: deliveryId } = await send<{ id: string }>(url, `/v1/webhooks/${id}/test`, {});
  await receiver.untilReceived(1);
  first.signal('SIGKILL');
  await first.exit;

  receiver.reaction = answer(204);
  const second = start();
  const nextUrl = await second.waitUntilListening();
  const events = await receiver.untilReceived(2);
  expect(events.map(({ headers }) => headers['webhook-id'])).toEqual([deliveryId, deliveryId]);
  const [, again] = events;
  if (again) new Webhook(secret).verify(again.body, again.headers as Record<string, string>);
  for (let state = ''; state !== 'delivered';) {
    const page = await send<{ items: { state: string }[] }>(nextUrl, `/v1/webhooks/${id}/deliveries`);
    state = page.items[0]?.state ?? '';
  }
  expect(events).toHaveLength(2);
});
