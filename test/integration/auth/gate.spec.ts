import type { IncomingHttpHeaders } from 'node:http';
import { loadConfig } from '../../../src/platform/config/load-config.js';
import { SCOPES } from '../../../src/platform/http/principal.js';
import { useTestDatabase } from '../../support/database.js';
import { anOrder, HandClock, MASTER_KEY, startAuth } from './auth-parts.js';

const db = useTestDatabase();

const openGate = (environment: Record<string, string> = {}) =>
  startAuth(db().database, new HandClock(), loadConfig(environment));

const request = (headers: IncomingHttpHeaders) => ({ headers, ip: '192.0.2.1' });

describe('the gate', () => {
  test('asks nobody on a public route, and does not look at a key there', async () => {
    const { gate, verifier } = openGate();
    const verify = jest.spyOn(verifier, 'verify');
    await expect(gate.admit(request({ 'x-api-key': 'rubbish' }), { kind: 'public' })).resolves.toBeNull();
    expect(verify).not.toHaveBeenCalled();
  });

  test.each<[string, (key: string) => IncomingHttpHeaders]>([
    ['Authorization', (key) => ({ authorization: `Bearer ${key}` })],
    ['X-API-Key', (key) => ({ 'x-api-key': key })],
    ['both', (key) => ({ authorization: `Bearer ${key}`, 'x-api-key': key })],
  ])('lets a key in by %s', async (_, headersOf) => {
    const { gate, keys } = openGate();
    const created = await keys.create(anOrder());
    const principal = await gate.admit(request(headersOf(created.key)), { kind: 'scopes', scopes: ['analysis:read'] });
    expect(principal).toMatchObject({ keyId: created.publicId, ownerName: 'default' });
  });

  test('refuses a request without a key with a challenge', async () => {
    await expect(openGate().gate.admit(request({}), { kind: 'any-key' })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      headers: { 'WWW-Authenticate': 'Bearer realm="barometer"' },
    });
  });

  test('refuses two different keys, even when both are good', async () => {
    const { gate, keys } = openGate();
    const [one, two] = [await keys.create(anOrder()), await keys.create(anOrder())];
    const headers = { authorization: `Bearer ${one.key}`, 'x-api-key': two.key };
    await expect(gate.admit(request(headers), { kind: 'any-key' })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.stringContaining('Send one of them only'),
    });
  });

  test('refuses a key without the scope and names what is missing', async () => {
    const { gate, keys } = openGate();
    const { key } = await keys.create(anOrder({ scopes: ['analysis:read'] }));
    const access = { kind: 'scopes', scopes: ['analysis:read', 'analysis:write'] } as const;
    await expect(gate.admit(request({ 'x-api-key': key }), access)).rejects.toMatchObject({
      code: 'INSUFFICIENT_SCOPE',
      extensions: { missingScopes: ['analysis:write'] },
    });
  });

  test('lets any key ask who it is', async () => {
    const { gate, keys } = openGate();
    const { key } = await keys.create(anOrder({ scopes: ['ops:read'] }));
    await expect(gate.admit(request({ 'x-api-key': key }), { kind: 'any-key' })).resolves.toMatchObject({
      scopes: ['ops:read'],
    });
  });

  test('notes the use of a key', async () => {
    const { gate, keys, history, usage, clock } = openGate();
    const { key, publicId } = await keys.create(anOrder());
    await gate.admit(request({ 'x-api-key': key }), { kind: 'any-key' });
    await usage.settle();
    expect(await history.findByPublicId(publicId)).toMatchObject({ lastUsedAt: clock.now() });
  });
});

describe('MASTER_API_KEY', () => {
  test('is accepted as it stands, with every scope, as the owner default', async () => {
    const { gate, owners } = openGate({ MASTER_API_KEY: MASTER_KEY });
    const principal = await gate.admit(request({ authorization: `Bearer ${MASTER_KEY}` }), {
      kind: 'scopes',
      scopes: ['keys:admin', 'ops:read'],
    });
    const { id } = await owners.getDefault();
    expect(principal).toEqual({
      ownerId: id,
      ownerName: 'default',
      keyId: 'master',
      keyName: 'MASTER_API_KEY',
      scopes: SCOPES,
    });
  });

  test('may contain spaces and look like one of our keys', async () => {
    for (const master of ['correct horse battery staple, and more', `bar_${'0'.repeat(40)}`]) {
      const { gate } = openGate({ MASTER_API_KEY: master });
      await expect(gate.admit(request({ 'x-api-key': master }), { kind: 'any-key' })).resolves.toMatchObject({
        keyId: 'master',
      });
    }
  });

  test('is refused when a character differs, and when none is configured', async () => {
    const near = { authorization: `Bearer ${MASTER_KEY}x` };
    await expect(
      openGate({ MASTER_API_KEY: MASTER_KEY }).gate.admit(request(near), { kind: 'any-key' }),
    ).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(
      openGate().gate.admit(request({ 'x-api-key': MASTER_KEY }), { kind: 'any-key' }),
    ).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('does not shut other keys out', async () => {
    const { gate, keys } = openGate({ MASTER_API_KEY: MASTER_KEY });
    const { key, publicId } = await keys.create(anOrder());
    await expect(gate.admit(request({ 'x-api-key': key }), { kind: 'any-key' })).resolves.toMatchObject({
      keyId: publicId,
    });
  });
});
