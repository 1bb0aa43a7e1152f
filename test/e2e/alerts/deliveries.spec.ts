import { Webhook } from 'standardwebhooks';
import { DeliveryLeaseRepository } from '../../../src/alerts/webhooks/delivery-lease.repository.js';
import { JITTER, RETRY_DELAYS_MS } from '../../../src/alerts/webhooks/delivery-policy.js';
import { DeliveryRetention } from '../../../src/alerts/webhooks/delivery-retention.service.js';
import { DeliverySettlement } from '../../../src/alerts/webhooks/delivery-settlement.service.js';
import { DeliveryEntity } from '../../../src/alerts/webhooks/delivery.entity.js';
import { Database } from '../../../src/platform/database/database.service.js';
import { newId } from '../../../src/platform/database/id.js';
import { useApp } from '../../support/app.js';
import { MovedClock } from '../../support/moved-clock.js';
import { readProblem } from '../../support/problem.js';
import { answer, hangUp, type ReceivedEvent, staySilent, WebhookReceiver } from '../../support/webhook-receiver.js';
import { WebhookClient } from './webhook-client.js';

const TIMEOUT_MS = 1_500;
const DAY_MS = 86_400_000;

const server = useApp({ config: { outboundAllowPrivate: true, webhookTimeoutMs: TIMEOUT_MS } });
let receiver: WebhookReceiver;
let clock: MovedClock;
let client: WebhookClient;

beforeAll(() => {
  clock = new MovedClock(server().app);
  client = new WebhookClient(server(), clock);
});

beforeEach(async () => {
  receiver = await WebhookReceiver.start();
});

afterEach(async () => {
  await receiver.close();
  await client.removeAll();
});

const signaturesOf = ({ headers }: ReceivedEvent): string[] => String(headers['webhook-signature']).split(' ');

/** As the library of the standard computes it. */
function expectedSignature(secret: string, { headers, body }: ReceivedEvent): string {
  const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
  return new Webhook(secret).sign(String(headers['webhook-id']), at, body);
}

const only = <T>(values: readonly T[]): T => {
  const [value] = values;
  if (value === undefined || values.length > 1) throw new Error(`${values.length} values where there should be one`);
  return value;
};

describe('an event', () => {
  test('arrives signed, and its delivery says so', async () => {
    clock.set(new Date());
    const { id, secret } = await client.create(`${receiver.url}/hooks?team=1`);
    const made = await client.test(id);
    expect(made).toMatchObject({ state: 'pending', attempts: 0, type: 'test', log: [] });
    expect(await client.sendDue()).toBe(1);
    const event = only(receiver.received);
    expect(event).toMatchObject({ path: '/hooks?team=1', headers: { 'webhook-id': made.id } });
    const verified = new Webhook(secret).verify(event.body, event.headers as Record<string, string>);
    expect(verified).toEqual({
      type: 'test',
      timestamp: clock.now().toISOString(),
      data: { webhookId: id, message: expect.any(String) },
    });
    const delivery = await client.reread(made);
    expect(delivery).toMatchObject({ state: 'delivered', attempts: 1, nextAttemptAt: null });
    expect(only(delivery.log)).toMatchObject({ status: 204, error: null, at: clock.now().toISOString() });
    expect(JSON.stringify(delivery)).not.toContain(secret.slice(6));
    expect(await client.sendDue()).toBe(0);
  });

  test('that never arrives is tried as often and as far apart as is written down, under one id', async () => {
    receiver.reaction = answer(500);
    const { id } = await client.create(receiver.url);
    let delivery = await client.test(id);
    const waits: number[] = [];
    for (let attempt = 0; attempt <= RETRY_DELAYS_MS.length; attempt += 1) {
      delivery = await client.attempt(delivery);
      if (delivery.nextAttemptAt !== null) waits.push(Date.parse(delivery.nextAttemptAt) - clock.now().getTime());
    }
    expect(delivery).toMatchObject({ state: 'failed', attempts: 9, nextAttemptAt: null });
    expect(delivery.log.map(({ status, error }) => [status, error])).toEqual(Array(9).fill([500, 'answered 500']));
    expect(waits).toHaveLength(RETRY_DELAYS_MS.length);
    waits.forEach((wait, index) => {
      const regular = RETRY_DELAYS_MS[index] ?? 0;
      expect(Math.abs(wait - regular)).toBeLessThanOrEqual(regular * JITTER + 1);
    });
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([delivery.id]));
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-timestamp'])).size).toBe(9);
  });

  test('is not tried before its time', async () => {
    receiver.reaction = answer(503);
    const { id } = await client.create(receiver.url);
    const delivery = await client.test(id);
    await client.sendDue();
    clock.goOn(4_000);
    expect(await client.sendDue()).toBe(0);
    receiver.reaction = answer(200);
    expect(await client.attempt(delivery)).toMatchObject({ state: 'delivered', attempts: 2 });
  });

  test.each([
    ['says nothing', staySilent, null, /did not finish within 1500 ms/],
    ['hangs up', hangUp, null, /broke the connection/],
    ['redirects', answer(302, { location: '/elsewhere' }), 302, /redirects are not followed/],
    ['refuses', answer(401), 401, /answered 401/],
  ])('is tried again when the receiver %s', async (_, reaction, status, error) => {
    receiver.reaction = reaction;
    const { id } = await client.create(receiver.url);
    const delivery = await client.attempt(await client.test(id));
    expect(delivery).toMatchObject({ state: 'pending', attempts: 1 });
    expect(only(delivery.log)).toMatchObject({ status, error: expect.stringMatching(error) });
    expect(receiver.received).toHaveLength(1);
  });

  test('waits as long as the receiver asks, but never shorter than otherwise', async () => {
    const { id } = await client.create(receiver.url);
    receiver.reaction = answer(429, { 'retry-after': '600' });
    const first = await client.attempt(await client.test(id));
    expect(Date.parse(first.nextAttemptAt ?? '') - clock.now().getTime()).toBe(600_000);
    receiver.reaction = answer(429, { 'retry-after': '1' });
    const second = await client.attempt(first);
    expect(Date.parse(second.nextAttemptAt ?? '') - clock.now().getTime()).toBeGreaterThanOrEqual(27_000);
    receiver.reaction = answer(429, { 'retry-after': '99999999' });
    const third = await client.attempt(second);
    expect(Date.parse(third.nextAttemptAt ?? '') - clock.now().getTime()).toBe(DAY_MS);
  });

  test('can be sent again once it is over, and only then', async () => {
    const { id } = await client.create(receiver.url);
    const made = await client.test(id);
    const path = `/v1/webhooks/${id}/deliveries/${made.id}/redeliver`;
    const early = await readProblem(await server().request(path, { method: 'POST' }));
    expect(early.code).toBe('INVALID_STATE');
    await client.sendDue();
    expect(await client.redeliver(made)).toMatchObject({ id: made.id, state: 'pending', attempts: 0 });
    await client.sendDue();
    expect(receiver.received.map(({ headers, body }) => [headers['webhook-id'], body])).toEqual(
      Array(2).fill([made.id, made.payload]),
    );
    expect((await client.reread(made)).log).toHaveLength(2);
  });
});

describe('a webhook', () => {
  test('that answers 410 is switched off, and nothing more is sent until it is switched on', async () => {
    receiver.reaction = answer(410);
    const { id } = await client.create(receiver.url);
    const [first, second, third] = [await client.test(id), await client.test(id), await client.test(id)];
    await client.sendDue();
    expect(await client.read(id)).toMatchObject({ enabled: false, disabledReason: 'gone' });
    await client.sendDue();
    const states = await Promise.all([first, second, third].map((each) => client.reread(each)));
    expect(states.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed']);
    expect(states[2]?.log.at(-1)?.error).toBe('the webhook is switched off');
    expect(receiver.received.length).toBeLessThan(3);
    const refused = await readProblem(await server().request(`/v1/webhooks/${id}/test`, { method: 'POST' }));
    expect(refused).toMatchObject({ code: 'INVALID_STATE', detail: expect.stringContaining('gone') });
    receiver.reaction = answer(200);
    expect(await client.change(id, { enabled: true })).toMatchObject({ disabledReason: null, failingSince: null });
    if (third) await client.redeliver(third);
    await client.sendDue();
    expect(third && (await client.reread(third)).state).toBe('delivered');
  });

  test('of which nothing arrives for five days is switched off with the reason', async () => {
    receiver.reaction = answer(500);
    const { id } = await client.create(receiver.url);
    await client.attempt(await client.test(id));
    const { failingSince } = await client.read(id);
    expect(failingSince).toBe(clock.now().toISOString());
    clock.goOn(4.9 * DAY_MS);
    await client.attempt(await client.test(id));
    expect((await client.read(id)).enabled).toBe(true);
    clock.goOn(0.2 * DAY_MS);
    await client.attempt(await client.test(id));
    expect(await client.read(id)).toMatchObject({ enabled: false, disabledReason: 'failing', failingSince });
  });

  test('that recovers is forgotten to have failed', async () => {
    receiver.reaction = answer(500);
    const { id } = await client.create(receiver.url);
    const delivery = await client.attempt(await client.test(id));
    receiver.reaction = answer(204);
    await client.attempt(delivery);
    expect((await client.read(id)).failingSince).toBeNull();
  });

  test('signs with both secrets while they overlap, and with the new one after that', async () => {
    const { id, secret: oldSecret } = await client.create(receiver.url);
    const { secret: newSecret, previousSecretUntil } = await client.rotate(id, 3_600);
    expect(newSecret).not.toBe(oldSecret);
    expect(previousSecretUntil).toBe(new Date(clock.now().getTime() + 3_600_000).toISOString());
    await client.test(id);
    await client.sendDue();
    const both = only(receiver.received);
    expect(signaturesOf(both)).toEqual([expectedSignature(newSecret, both), expectedSignature(oldSecret, both)]);
    clock.goOn(3_600_001);
    await client.test(id);
    await client.sendDue();
    const [, last] = receiver.received;
    expect(last && signaturesOf(last)).toEqual(last && [expectedSignature(newSecret, last)]);
  });

  test('without an overlap signs with the new secret at once', async () => {
    const { id } = await client.create(receiver.url);
    const { secret } = await client.rotate(id, 0);
    await client.test(id);
    await client.sendDue();
    const event = only(receiver.received);
    expect(signaturesOf(event)).toEqual([expectedSignature(secret, event)]);
  });

  test('that is slow does not keep another one waiting', async () => {
    const quick = await WebhookReceiver.start();
    try {
      receiver.reaction = staySilent;
      const slow = await client.create(receiver.url);
      for (let i = 0; i < 12; i += 1) await client.test(slow.id);
      const { id } = await client.create(quick.url);
      const made = await client.test(id);
      await client.sendDue();
      expect((await client.reread(made)).state).toBe('delivered');
      expect(receiver.received).toHaveLength(2);
    } finally {
      await quick.close();
    }
  });
});

describe('deliveries', () => {
  test('are sent once each, however many look for something to send', async () => {
    const hooks = await Promise.all(Array.from({ length: 6 }, () => client.create(receiver.url)));
    const made = await Promise.all(hooks.flatMap(({ id }) => Array.from({ length: 5 }, () => client.test(id))));
    for (let sent = -1; sent !== 0;) {
      sent = (await Promise.all(Array.from({ length: 5 }, () => client.sendDue()))).reduce((sum, n) => sum + n, 0);
    }
    const ids = receiver.received.map(({ headers }) => String(headers['webhook-id']));
    expect(ids.sort()).toEqual(made.map(({ id }) => id).sort());
  });

  test('that a dead process was sending are sent by another, whose word counts', async () => {
    const { app } = server();
    const leases = app.get(DeliveryLeaseRepository, { strict: false });
    const { id } = await client.create(receiver.url);
    const made = await client.test(id);
    const claim = { token: newId(), leaseMs: 60_000, limit: 8, now: clock.now() };
    const held = only((await leases.claim(claim)).filter((delivery) => delivery.id === made.id));
    expect(await client.sendDue()).toBe(0);
    // As if a minute had passed on the clock of the database.
    await app
      .get(Database)
      .manager()
      .update(DeliveryEntity, { id: made.id }, { leaseUntil: new Date(Date.now() - 1_000) });
    expect(await client.sendDue()).toBe(1);
    const outcome = { kind: 'answered', status: 500, retryAfter: undefined } as const;
    const result = { kind: 'attempted', at: clock.now(), durationMs: 1, outcome } as const;
    await app.get(DeliverySettlement, { strict: false }).settle(held, result);
    expect(await client.reread(made)).toMatchObject({ state: 'delivered', attempts: 1 });
  });

  test('that were being sent when the process stops are due again', async () => {
    const { app } = server();
    receiver.reaction = staySilent;
    const { id } = await client.create(receiver.url);
    const made = await client.test(id);
    const leases = app.get(DeliveryLeaseRepository, { strict: false });
    const [held] = await leases.claim({ token: newId(), leaseMs: 60_000, limit: 8, now: clock.now() });
    if (held) await leases.giveBack(held);
    expect(await client.reread(made)).toMatchObject({ state: 'pending', attempts: 0 });
  });

  test('are listed by state and in pages, and removed 30 days after their end', async () => {
    const { id } = await client.create(receiver.url);
    for (let i = 0; i < 3; i += 1) await client.test(id);
    await client.sendDue();
    expect(await client.list(id, '?state=delivered')).toHaveLength(2);
    expect(await client.list(id, '?state=pending')).toHaveLength(1);
    const page = await client.json<{ items: { id: string }[]; nextCursor: string }>(
      'GET',
      `/v1/webhooks/${id}/deliveries?limit=2`,
    );
    const rest = await client.list(id, `?limit=2&cursor=${page.nextCursor}`);
    expect(new Set([...page.items, ...rest].map((delivery) => delivery.id)).size).toBe(3);
    clock.goOn(31 * DAY_MS);
    await server().app.get(DeliveryRetention, { strict: false }).sweep(new AbortController().signal);
    expect((await client.list(id)).map(({ state }) => state)).toEqual(['pending']);
  });
});

test('metrics tell of attempts and of what is due', async () => {
  const text = await (await server().request('/metrics')).text();
  expect(text).toMatch(/barometer_webhook_attempt_duration_seconds_count\{outcome="delivered"\} \d+/);
  expect(text).toMatch(/barometer_webhook_oldest_due_seconds \d/);
});
