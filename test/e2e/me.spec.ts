import { KeyUsage } from '../../src/auth/key-usage.service.js';
import { SCOPES } from '../../src/platform/http/principal.js';
import { type AuthApp, MASTER_KEY, startAuthApp } from './auth-app.js';

let server: AuthApp;

beforeAll(async () => {
  server = await startAuthApp({ MASTER_API_KEY: MASTER_KEY });
});

afterAll(() => server.close());

describe('GET /v1/me', () => {
  test('tells a key its owner, its scopes and its dates', async () => {
    const expiresAt = new Date('2999-01-01T00:00:00.000Z');
    const { key, publicId, createdAt } = await server.createKey({
      owner: 'alice',
      name: 'Laptop',
      scopes: ['jobs:read'],
      expiresAt,
    });
    const headers = { authorization: `Bearer ${key}` };
    await server.fetch('/v1/me', { headers });
    await server.app.get(KeyUsage).settle();
    const response = await server.fetch('/v1/me', { headers });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      owner: { id: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'alice' },
      key: {
        id: publicId,
        name: 'Laptop',
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        lastUsedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
      },
      scopes: ['jobs:read'],
    });
  });

  test('tells MASTER_API_KEY that it is the owner default with every scope', async () => {
    const response = await server.fetch('/v1/me', { headers: { 'x-api-key': MASTER_KEY } });
    expect(await response.json()).toMatchObject({
      owner: { name: 'default' },
      key: { id: 'master', name: 'MASTER_API_KEY', createdAt: null, expiresAt: null, lastUsedAt: null },
      scopes: SCOPES,
    });
  });

  test('takes no parameters', async () => {
    const response = await server.fetch('/v1/me?verbose=1', { headers: { 'x-api-key': MASTER_KEY } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  test('answers HEAD under the same lock', async () => {
    expect((await server.fetch('/v1/me', { method: 'HEAD' })).status).toBe(401);
    expect((await server.fetch('/v1/me', { method: 'HEAD', headers: { 'x-api-key': MASTER_KEY } })).status).toBe(200);
  });
});
