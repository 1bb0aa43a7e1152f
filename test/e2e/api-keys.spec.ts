import { createHash } from 'node:crypto';
import { Database } from '../../src/platform/database/database.service.js';
import { type AuthApp, MASTER_KEY, startAuthApp } from './auth-app.js';

interface KeyBody {
  readonly id: string;
  readonly key: string;
  readonly expiresAt: string | null;
}

const NOTHING = 'ffffffffffffffff';
let server: AuthApp;

beforeAll(async () => {
  server = await startAuthApp({ MASTER_API_KEY: MASTER_KEY });
});

afterAll(() => server.close());

const send = (method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Response> =>
  server.fetch(path, {
    method,
    headers: { 'x-api-key': MASTER_KEY, ...(body && { 'content-type': 'application/json' }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });

const order = { name: 'Dashboard', scopes: ['analysis:read', 'jobs:read'] };
const create = async (change: object = {}): Promise<KeyBody> =>
  (await (await send('POST', '/v1/api-keys', { ...order, ...change })).json()) as KeyBody;
const whoAmI = async (key: string): Promise<number> =>
  (await server.fetch('/v1/me', { headers: { authorization: `Bearer ${key}` } })).status;
const codeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { code: string }).code;

describe('POST /v1/api-keys', () => {
  test('makes a key that works, and shows it in this answer only', async () => {
    const response = await send('POST', '/v1/api-keys', { ...order, expiresAt: '2999-01-01T00:00:00Z' });
    expect(response.status).toBe(201);
    const body = (await response.json()) as KeyBody;
    expect(response.headers.get('location')).toBe(`/v1/api-keys/${body.id}`);
    expect(response.headers.get('etag')).toMatch(/^".+"$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({ ...order, state: 'active', version: 1, expiresAt: '2999-01-01T00:00:00.000Z' });
    expect(await whoAmI(body.key)).toBe(200);
    const read = await (await send('GET', `/v1/api-keys/${body.id}`)).text();
    const list = await (await send('GET', '/v1/api-keys')).text();
    for (const text of [read, list]) expect(text).not.toContain(body.key.split('_')[2]);
  });

  test('tells all that is wrong at once', async () => {
    const response = await send('POST', '/v1/api-keys', {
      name: ' ',
      scopes: ['analysis:raed'],
      expiresAt: 'soon',
      x: 1,
    });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { pointer: string }[] };
    const pointers = new Set(errors.map(({ pointer }) => pointer));
    expect(pointers).toEqual(new Set(['/name', '/scopes', '/expiresAt', '/x']));
  });

  test('refuses an expiry in the past', async () => {
    expect((await send('POST', '/v1/api-keys', { ...order, expiresAt: '2001-01-01T00:00:00Z' })).status).toBe(400);
    expect((await send('POST', '/v1/api-keys', { ...order, name: 'a\u001b[2J' })).status).toBe(400);
  });

  test('gives the same key again under the same Idempotency-Key, and keeps it encrypted meanwhile', async () => {
    const headers = { 'idempotency-key': 'make-once' };
    const first = await send('POST', '/v1/api-keys', order, headers);
    const body = (await first.json()) as KeyBody;
    const again = await send('POST', '/v1/api-keys', order, headers);
    expect(again.status).toBe(201);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(await again.json()).toEqual(body);
    const rows = JSON.stringify(await server.app.get(Database).manager().query('SELECT * FROM "idempotency_record"'));
    expect(rows).toContain('sealed:1:');
    expect(rows).not.toContain(body.key.split('_')[2]);
    expect((await send('POST', '/v1/api-keys', { ...order, name: 'Other' }, headers)).status).toBe(422);
  });
});

describe('the list of keys', () => {
  test('is paged, newest first, and of the own owner only', async () => {
    await Promise.all(Array.from({ length: 3 }, () => create()));
    await server.createKey({ owner: 'somebody else', name: 'Not yours' });
    const seen: { id: string; name: string; createdAt: string }[] = [];
    let path = '/v1/api-keys?limit=2';
    for (;;) {
      const page = (await (await send('GET', path)).json()) as { items: typeof seen; nextCursor: string | null };
      seen.push(...page.items);
      if (page.nextCursor === null) break;
      path = `/v1/api-keys?limit=2&cursor=${page.nextCursor}`;
    }
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.map(({ createdAt }) => createdAt)).toEqual(
      seen
        .map(({ createdAt }) => createdAt)
        .sort()
        .reverse(),
    );
    expect(seen.map(({ name }) => name)).not.toContain('Not yours');
  });
});

describe('DELETE /v1/api-keys/{id}', () => {
  test('ends the key at once, and a second time changes nothing', async () => {
    const { id, key } = await create();
    expect(await whoAmI(key)).toBe(200);
    expect((await send('DELETE', `/v1/api-keys/${id}`)).status).toBe(204);
    expect(await whoAmI(key)).toBe(401);
    expect((await send('DELETE', `/v1/api-keys/${id}`)).status).toBe(204);
    expect(await (await send('GET', `/v1/api-keys/${id}`)).json()).toMatchObject({ state: 'revoked', version: 2 });
  });

  test('honours If-Match, and does without', async () => {
    const { id, key } = await create();
    const path = `/v1/api-keys/${id}`;
    const stale = await send('DELETE', path, undefined, { 'if-match': '"other"' });
    expect(stale.status).toBe(412);
    expect(await whoAmI(key)).toBe(200);
    const current = stale.headers.get('etag') ?? '';
    expect((await send('DELETE', path, undefined, { 'if-match': current })).status).toBe(204);
  });

  test.each([
    ['GET', ''],
    ['DELETE', ''],
    ['POST', '/rotate'],
    ['GET', '/audit'],
  ])('%s <id>%s of a key of somebody else, of none, and of what is no id is 404', async (method, suffix) => {
    const { publicId } = await server.createKey({ owner: 'a stranger' });
    for (const id of [publicId, NOTHING, 'master', '01900000-0000-7000-8000-000000000001']) {
      const response = await send(method, `/v1/api-keys/${id}${suffix}`, method === 'POST' ? {} : undefined);
      expect(response.status).toBe(404);
      expect(await codeOf(response)).toBe('NOT_FOUND');
    }
  });

  test('needs keys:admin', async () => {
    const { key } = await create();
    const response = await server.fetch('/v1/api-keys', { headers: { 'x-api-key': key } });
    expect(response.status).toBe(403);
  });
});

describe('POST /v1/api-keys/{id}/rotate', () => {
  test('gives a new key while the old one is still good, until the overlap is over', async () => {
    const old = await create();
    const response = await send('POST', `/v1/api-keys/${old.id}/rotate`, { overlapSeconds: 600 });
    expect(response.status).toBe(201);
    const fresh = (await response.json()) as KeyBody;
    expect(fresh).toMatchObject({ ...order, expiresAt: null });
    expect(fresh.key).not.toBe(old.key);
    expect([await whoAmI(old.key), await whoAmI(fresh.key)]).toEqual([200, 200]);
    const { expiresAt } = (await (await send('GET', `/v1/api-keys/${old.id}`)).json()) as KeyBody;
    expect(Date.parse(expiresAt ?? '') - Date.now()).toBeLessThanOrEqual(600_000);
  });

  test('without an overlap ends the old key at once', async () => {
    const old = await create();
    const fresh = (await (
      await send('POST', `/v1/api-keys/${old.id}/rotate`, { overlapSeconds: 0 })
    ).json()) as KeyBody;
    expect([await whoAmI(old.key), await whoAmI(fresh.key)]).toEqual([401, 200]);
    const again = await send('POST', `/v1/api-keys/${old.id}/rotate`, {});
    expect(again.status).toBe(409);
    expect(await codeOf(again)).toBe('INVALID_STATE');
  });

  test('happens to a key once: in its overlap it has a successor already', async () => {
    const old = await create();
    expect((await send('POST', `/v1/api-keys/${old.id}/rotate`)).status).toBe(201);
    const again = await send('POST', `/v1/api-keys/${old.id}/rotate`, {});
    expect([again.status, await codeOf(again)]).toEqual([409, 'INVALID_STATE']);
  });

  test('happens once, however often it is asked for at the same time', async () => {
    const old = await create();
    const responses = await Promise.all(
      Array.from({ length: 8 }, () =>
        send('POST', `/v1/api-keys/${old.id}/rotate`, {}, { 'idempotency-key': 'rotate-once' }),
      ),
    );
    const bodies = await Promise.all(responses.map((response) => response.text()));
    const digests = new Set(bodies.map((body) => createHash('sha256').update(body).digest('hex')));
    expect(responses.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 201));
    expect(digests.size).toBe(1);
  });

  test.each([-1, 604_801, 1.5, '60'])('refuses an overlap of %p', async (overlapSeconds) => {
    expect((await send('POST', `/v1/api-keys/${NOTHING}/rotate`, { overlapSeconds })).status).toBe(400);
  });
});

describe('GET /v1/api-keys/{id}/audit', () => {
  test('says who did what in which request, newest first, without secrets', async () => {
    const { id, key } = await create();
    const rotated = await send('POST', `/v1/api-keys/${id}/rotate`, {}, { 'x-request-id': 'rotation-1' });
    const fresh = (await rotated.json()) as KeyBody;
    await send('DELETE', `/v1/api-keys/${id}`, undefined, { 'x-request-id': 'revocation-1' });
    const page = (await (await send('GET', `/v1/api-keys/${id}/audit`)).json()) as { items: Record<string, unknown>[] };
    expect(page.items).toMatchObject([
      { action: 'revoked', actor: 'master', requestId: 'revocation-1' },
      { action: 'rotated', actor: 'master', requestId: 'rotation-1', detail: expect.stringContaining(fresh.id) },
      { action: 'created', actor: 'master', detail: expect.stringContaining('analysis:read') },
    ]);
    for (const secret of [key, fresh.key]) expect(JSON.stringify(page)).not.toContain(secret.split('_')[2]);
  });
});
