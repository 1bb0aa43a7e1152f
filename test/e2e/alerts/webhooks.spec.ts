import type { WebhookWithSecretDto } from '../../../src/alerts/webhooks/webhook.dto.js';
import { WebhookEntity } from '../../../src/alerts/webhooks/webhook.entity.js';
import { KeysService } from '../../../src/auth/keys.service.js';
import { Database } from '../../../src/platform/database/database.service.js';
import { useApp } from '../../support/app.js';
import { MovedClock } from '../../support/moved-clock.js';
import { readProblem } from '../../support/problem.js';
import { WebhookReceiver } from '../../support/webhook-receiver.js';
import { WebhookClient } from './webhook-client.js';

const URL_OF_HOOK = 'https://example.com/hooks';
const NOTHING = '01900000-0000-7000-8000-000000000001';

const server = useApp();
let client: WebhookClient;

beforeAll(() => {
  client = new WebhookClient(server(), new MovedClock(server().app));
});

afterEach(() => client.removeAll());

const send = (method: string, path: string, json?: object, headers: Record<string, string> = {}) =>
  server().request(path, { method, ...(json && { json }), headers });

async function keyOf(owner: string, scopes: ('alerts:read' | 'alerts:write')[]): Promise<Record<string, string>> {
  const order = { owner, name: 'Test key', scopes, expiresAt: null };
  return { 'x-api-key': (await server().app.get(KeysService, { strict: false }).create(order)).key };
}

describe('a webhook', () => {
  test('is made with a secret that is shown once, and kept encrypted', async () => {
    const response = await send('POST', '/v1/webhooks', { url: URL_OF_HOOK, description: 'desk' });
    const made = (await response.json()) as WebhookWithSecretDto;
    expect([response.status, response.headers.get('cache-control')]).toEqual([201, 'no-store']);
    expect(response.headers.get('location')).toBe(`/v1/webhooks/${made.id}`);
    expect(Buffer.from(made.secret.replace(/^whsec_/, ''), 'base64')).toHaveLength(32);
    const { secret, ...rest } = made;
    expect(rest).toMatchObject({ url: URL_OF_HOOK, description: 'desk', enabled: true, version: 1 });
    expect(await client.read(made.id)).toEqual(rest);
    const row = await server().app.get(Database).manager().findOneByOrFail(WebhookEntity, { id: made.id });
    expect(JSON.stringify(row)).not.toContain(secret.slice(6));
  });

  test('is the same one, with its secret, when the request is repeated under its key', async () => {
    const headers = { 'idempotency-key': 'one-webhook' };
    const [first, second] = [
      await send('POST', '/v1/webhooks', { url: URL_OF_HOOK }, headers),
      await send('POST', '/v1/webhooks', { url: URL_OF_HOOK }, headers),
    ];
    expect(second?.headers.get('idempotent-replayed')).toBe('true');
    expect(await second?.json()).toEqual(await first?.json());
  });

  test('is changed and deleted only by who has its newest entity tag', async () => {
    const { id } = await client.create(URL_OF_HOOK);
    const path = `/v1/webhooks/${id}`;
    const etag = (await send('GET', path)).headers.get('etag') ?? '';
    expect((await readProblem(await send('PATCH', path, { description: 'x' }))).code).toBe('PRECONDITION_REQUIRED');
    const changed = await send('PATCH', path, { description: 'x' }, { 'if-match': etag });
    expect(await changed.json()).toMatchObject({ description: 'x', url: URL_OF_HOOK, version: 2 });
    expect(changed.headers.get('etag')).not.toBe(etag);
    expect((await readProblem(await send('DELETE', path, undefined, { 'if-match': etag }))).status).toBe(412);
    const current = changed.headers.get('etag') ?? '';
    expect((await send('GET', path, undefined, { 'if-none-match': current })).status).toBe(304);
    expect((await send('DELETE', path, undefined, { 'if-match': current })).status).toBe(204);
    expect((await send('GET', path)).status).toBe(404);
  });

  test.each([
    [{ url: 'ftp://example.com/hooks' }, '/url', 'scheme'],
    [{ url: 'not an address' }, '/url', 'url'],
    [{ url: 'https://kim:secret@example.com/' }, '/url', 'credentials'],
    [{ url: 'http://127.0.0.1:9/' }, '/url', 'private_address'],
    [{ url: 'http://[::1]/' }, '/url', 'private_address'],
    [{ url: 'http://[::ffff:10.0.0.1]/' }, '/url', 'private_address'],
    [{ url: 'http://169.254.169.254/latest' }, '/url', 'private_address'],
    [{ url: 'http://2130706433/' }, '/url', 'private_address'],
    [{ url: 'http://app.localhost/' }, '/url', 'private_address'],
    [{ url: 7 }, '/url', 'invalid_type'],
    [{ url: URL_OF_HOOK, enabled: 'yes' }, '/enabled', 'invalid_type'],
    [{ url: URL_OF_HOOK, secret: 'whsec_mine' }, '/secret', expect.any(String)],
    [{}, '/url', expect.any(String)],
  ])('is not made of %j', async (body, pointer, code) => {
    const problem = await readProblem(await send('POST', '/v1/webhooks', body));
    expect(problem.code).toBe('VALIDATION_FAILED');
    expect(problem.errors).toContainEqual({ pointer, code, detail: expect.any(String) });
  });

  test('is not changed into nothing, or to what it could not be made of', async () => {
    const { id } = await client.create(URL_OF_HOOK);
    const any = { 'if-match': '*' };
    expect((await readProblem(await send('PATCH', `/v1/webhooks/${id}`, {}, any))).code).toBe('VALIDATION_FAILED');
    const toPrivate = await send('PATCH', `/v1/webhooks/${id}`, { url: 'http://10.0.0.1/hooks' }, any);
    expect((await readProblem(toPrivate)).errors?.[0]?.code).toBe('private_address');
    expect(await client.read(id)).toMatchObject({ url: URL_OF_HOOK, version: 1 });
  });

  test('is nothing to another owner', async () => {
    const stranger = await keyOf('stranger', ['alerts:read', 'alerts:write']);
    const { id } = await client.create(URL_OF_HOOK);
    const { id: deliveryId } = await client.test(id);
    const attempts: [string, string, object?][] = [
      ['GET', ''],
      ['PATCH', '', { enabled: false }],
      ['DELETE', ''],
      ['POST', '/test'],
      ['POST', '/rotate-secret', {}],
      ['GET', '/deliveries'],
      ['POST', `/deliveries/${deliveryId}/redeliver`],
    ];
    for (const [method, path, body] of attempts) {
      const response = await send(method, `/v1/webhooks/${id}${path}`, body, { 'if-match': '*', ...stranger });
      expect([method, path, response.status]).toEqual([method, path, 404]);
    }
    expect(await (await send('GET', '/v1/webhooks', undefined, stranger)).json()).toMatchObject({ items: [] });
  });

  test('is read, but not made, with a key that may only read', async () => {
    const reader = await keyOf('reader', ['alerts:read']);
    expect((await send('GET', '/v1/webhooks', undefined, reader)).status).toBe(200);
    expect((await send('POST', '/v1/webhooks', { url: URL_OF_HOOK }, reader)).status).toBe(403);
  });

  test('has no delivery of another webhook, and none that was never made', async () => {
    const [one, other] = [await client.create(URL_OF_HOOK), await client.create(URL_OF_HOOK)];
    const { id } = await client.test(one.id);
    for (const deliveryId of [id, NOTHING, 'x']) {
      const path = `/v1/webhooks/${other.id}/deliveries/${deliveryId}/redeliver`;
      expect((await send('POST', path)).status).toBe(404);
    }
  });

  test('is one of at most 20, however many are made at the same time', async () => {
    const made = await Promise.all(
      Array.from({ length: 25 }, () => send('POST', '/v1/webhooks', { url: URL_OF_HOOK })),
    );
    expect(made.filter(({ status }) => status === 201)).toHaveLength(20);
    const page = await client.json<{ items: unknown[]; nextCursor: string }>('GET', '/v1/webhooks?limit=15');
    const rest = await client.json<{ items: unknown[] }>('GET', `/v1/webhooks?limit=15&cursor=${page.nextCursor}`);
    expect([page.items.length, rest.items.length]).toEqual([15, 5]);
  });
});

test('nothing is sent to a private address, whatever is written in the table', async () => {
  const receiver = await WebhookReceiver.start();
  try {
    const { id } = await client.create(URL_OF_HOOK);
    await server().app.get(Database).manager().update(WebhookEntity, { id }, { url: receiver.url });
    const delivery = await client.attempt(await client.test(id));
    expect(delivery.log[0]).toMatchObject({ status: null, error: expect.stringContaining('loopback') });
    await server()
      .app.get(Database)
      .manager()
      .update(WebhookEntity, { id }, { url: receiver.url.replace('127.0.0.1', 'localhost') });
    const again = await client.attempt(delivery);
    expect(again.log[1]).toMatchObject({ status: null, error: expect.stringContaining('loopback') });
    expect(receiver.received).toHaveLength(0);
  } finally {
    await receiver.close();
  }
});
