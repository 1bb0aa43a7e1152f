import { ApiKeyEntity } from '../../../src/auth/api-key.entity.js';
import { VERIFICATION_TTL_MS } from '../../../src/auth/key-verifier.service.js';
import { SettingEntity } from '../../../src/platform/database/setting.entity.js';
import { useTestDatabase } from '../../support/database.js';
import { anOrder, type Auth, startAuth } from './auth-parts.js';

const db = useTestDatabase();
let auth: Auth;

beforeEach(() => {
  auth = startAuth(db().database);
});

describe('a key', () => {
  test('identifies its owner and its scopes', async () => {
    const created = await auth.keys.create(
      anOrder({ owner: 'alice', name: ' Laptop ', scopes: ['jobs:read', 'market:read', 'jobs:read'] }),
    );
    const { principal } = await auth.verifier.verify(created.key);
    expect(principal).toEqual({
      ownerId: (await auth.owners.getByName('alice')).id,
      ownerName: 'alice',
      keyId: created.publicId,
      keyName: 'Laptop',
      scopes: ['jobs:read', 'market:read'],
    });
  });

  test('is stored as a hash that does not hold it', async () => {
    const created = await auth.keys.create(anOrder());
    const row = await db().database.manager().findOneByOrFail(ApiKeyEntity, { publicId: created.publicId });
    const secret = created.key.split('_')[2] ?? '';
    expect(row.secretHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(row).toMatchObject({ version: 1, createdAt: auth.clock.now(), lastUsedAt: null, revokedAt: null });
  });

  test('works after a restart, because the pepper is kept', async () => {
    const { key } = await auth.keys.create(anOrder());
    const restarted = startAuth(db().database);
    await expect(restarted.verifier.verify(key)).resolves.toMatchObject({ principal: { ownerName: 'default' } });
    expect(await restarted.secrets.derive('api-key-pepper')).toEqual(await auth.secrets.derive('api-key-pepper'));
    const rows = await db().database.manager().findBy(SettingEntity, { name: 'secrets-root' });
    expect(rows.map(({ value }) => Buffer.from(value, 'base64').length)).toEqual([32]);
  });

  test('may have brothers of the same owner', async () => {
    const [first, second] = [await auth.keys.create(anOrder()), await auth.keys.create(anOrder())];
    expect((await auth.verifier.verify(first.key)).principal.ownerId).toBe(
      (await auth.verifier.verify(second.key)).principal.ownerId,
    );
    await auth.keys.revoke({ publicId: first.publicId });
    await expect(auth.verifier.verify(second.key)).resolves.toBeDefined();
  });

  test.each([
    ['a name of nothing', { name: '  ' }, 'The name of a key has 1 to 80 characters'],
    ['a name that is too long', { name: 'x'.repeat(81) }, 'The name of a key has 1 to 80 characters'],
    ['no scopes', { scopes: [] }, 'at least one scope'],
    ['an expiry in the past', { expiresAt: new Date('2026-11-23T10:00:00.000Z') }, 'is in the past'],
    ['an impossible owner', { owner: '\u0000' }, 'cannot name an owner'],
  ])('is not made with %s', async (_, change, detail) => {
    await expect(auth.keys.create(anOrder(change))).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      message: expect.stringContaining(detail),
    });
  });
});

describe('a key that is refused', () => {
  const refusal = (detail: string) => ({ code: 'UNAUTHENTICATED', message: expect.stringContaining(detail) });

  /** The same id with another secret, and a checksum that fits. */
  async function forge(publicId: string): Promise<string> {
    const { createApiKey } = await import('../../../src/auth/api-key.js');
    const bytes = [Buffer.from(publicId, 'hex'), Buffer.alloc(32, 7)];
    return createApiKey(() => bytes.shift() ?? Buffer.alloc(0)).key;
  }

  test('tells nothing about the id: a wrong secret and an unknown id get the same answer', async () => {
    const created = await auth.keys.create(anOrder());
    const wrongSecret = await auth.verifier.verify(await forge(created.publicId)).catch((error: Error) => error);
    const unknownId = await auth.verifier.verify(await forge('00000000deadbeef')).catch((error: Error) => error);
    expect(wrongSecret).toMatchObject(refusal('not known here'));
    expect(unknownId).toEqual(wrongSecret);
  });

  test('takes the same way for a known and an unknown id, even when the known one has just been verified', async () => {
    const created = await auth.keys.create(anOrder());
    await auth.verifier.verify(created.key);
    const look = jest.spyOn(auth.repository, 'findMatching');
    await expect(auth.verifier.verify(await forge(created.publicId))).rejects.toMatchObject(refusal('not known'));
    await expect(auth.verifier.verify(await forge('00000000deadbeef'))).rejects.toMatchObject(refusal('not known'));
    expect(await Promise.all(look.mock.results.map(({ value }) => value as unknown))).toEqual([null, null]);
  });

  test('is told from a mistyped or foreign one without asking the database', async () => {
    const { key } = await auth.keys.create(anOrder());
    const look = jest.spyOn(auth.repository, 'findMatching');
    await expect(auth.verifier.verify(key.slice(0, -1))).rejects.toMatchObject(refusal('mistyped'));
    await expect(auth.verifier.verify('sk_live_1234')).rejects.toMatchObject(refusal('not an API key of Barometer'));
    expect(look).not.toHaveBeenCalled();
  });

  test('says that it has expired, to the millisecond, even while it is remembered', async () => {
    const expiresAt = new Date(auth.clock.now().getTime() + 1_000);
    const { key } = await auth.keys.create(anOrder({ expiresAt }));
    auth.clock.goOn(999);
    await expect(auth.verifier.verify(key)).resolves.toBeDefined();
    auth.clock.goOn(1);
    await expect(auth.verifier.verify(key)).rejects.toMatchObject(refusal(`expired at ${expiresAt.toISOString()}`));
  });

  test('says that it was revoked, at once in the process that revoked it', async () => {
    const { key, publicId } = await auth.keys.create(anOrder());
    await auth.verifier.verify(key);
    await expect(auth.keys.revoke({ publicId })).resolves.toBe('revoked');
    await expect(auth.verifier.verify(key)).rejects.toMatchObject(refusal('was revoked at 2026-11-23T10:00:00.000Z'));
  });

  test('is refused by the other processes when their memory of it ends', async () => {
    const { key, publicId } = await auth.keys.create(anOrder());
    const other = startAuth(db().database, auth.clock);
    await other.verifier.verify(key);
    await auth.keys.revoke({ publicId });
    auth.clock.goOn(VERIFICATION_TTL_MS - 1);
    await expect(other.verifier.verify(key)).resolves.toBeDefined();
    auth.clock.goOn(1);
    await expect(other.verifier.verify(key)).rejects.toMatchObject(refusal('revoked'));
  });

  test('is one that was hashed under another pepper', async () => {
    const { key } = await auth.keys.create(anOrder());
    const { loadConfig } = await import('../../../src/platform/config/load-config.js');
    const other = startAuth(db().database, auth.clock, loadConfig({ SECRETS_KEY: 's'.repeat(40) }));
    await expect(other.verifier.verify(key)).rejects.toMatchObject(refusal('not known'));
  });
});

describe('verifying', () => {
  test('asks the database once in three seconds', async () => {
    const { key } = await auth.keys.create(anOrder());
    const look = jest.spyOn(auth.repository, 'findMatching');
    for (let second = 0; second < 3; second += 1) {
      await auth.verifier.verify(key);
      auth.clock.goOn(999);
    }
    expect(look).toHaveBeenCalledTimes(1);
    auth.clock.goOn(3);
    await auth.verifier.verify(key);
    expect(look).toHaveBeenCalledTimes(2);
  });

  test('does not remember what it could not find', async () => {
    const { key, publicId } = await startAuth(db().database).keys.create(anOrder());
    const find = jest.spyOn(auth.repository, 'findMatching').mockResolvedValueOnce(null);
    await expect(auth.verifier.verify(key)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(auth.verifier.verify(key)).resolves.toMatchObject({ principal: { keyId: publicId } });
    expect(find).toHaveBeenCalledTimes(2);
  });
});

describe('the last use', () => {
  const lastUsedAt = async (publicId: string) => {
    await auth.usage.settle();
    return db().database.manager().findOneByOrFail(ApiKeyEntity, { publicId });
  };

  test('is written at most once a minute, and is no change of the key', async () => {
    const { key, publicId } = await auth.keys.create(anOrder());
    const write = jest.spyOn(auth.repository, 'markUsed');
    const firstUse = auth.clock.now();
    for (let use = 0; use < 60; use += 1) {
      auth.usage.note((await auth.verifier.verify(key)).stored);
      auth.clock.goOn(999);
    }
    expect(write).toHaveBeenCalledTimes(1);
    expect(await lastUsedAt(publicId)).toMatchObject({ lastUsedAt: firstUse, version: 1 });
    auth.clock.goOn(60);
    auth.usage.note((await auth.verifier.verify(key)).stored);
    expect(write).toHaveBeenCalledTimes(2);
    expect(await lastUsedAt(publicId)).toMatchObject({ lastUsedAt: auth.clock.now(), version: 1 });
  });

  test('is not written again by a second process within the minute', async () => {
    const { key, publicId } = await auth.keys.create(anOrder());
    const other = startAuth(db().database, auth.clock);
    const seenByOther = (await other.verifier.verify(key)).stored;
    const firstUse = auth.clock.now();
    auth.usage.note((await auth.verifier.verify(key)).stored);
    await auth.usage.settle();
    auth.clock.goOn(30_000);
    other.usage.note(seenByOther);
    await other.usage.settle();
    expect(await lastUsedAt(publicId)).toMatchObject({ lastUsedAt: firstUse });
  });

  test('does not turn the request away when it cannot be written', async () => {
    const { key } = await auth.keys.create(anOrder());
    jest.spyOn(auth.repository, 'markUsed').mockRejectedValueOnce(new Error('disk full'));
    const { stored } = await auth.verifier.verify(key);
    expect(() => auth.usage.note(stored)).not.toThrow();
    await expect(auth.usage.settle()).resolves.toBeUndefined();
  });
});

describe('listing and revoking', () => {
  test('lists the keys of one owner or of all, without hashes', async () => {
    const mine = await auth.keys.create(anOrder({ owner: 'list-a' }));
    const theirs = await auth.keys.create(anOrder({ owner: 'list-b' }));
    const ofA = await auth.history.listAll('list-a');
    expect(ofA.map(({ publicId }) => publicId)).toEqual([mine.publicId]);
    expect(ofA[0]).toMatchObject({ owner: 'list-a', state: 'active' });
    expect(JSON.stringify(ofA)).not.toMatch(/secretHash/);
    const all = (await auth.history.listAll()).map(({ publicId }) => publicId);
    expect(all).toEqual(expect.arrayContaining([mine.publicId, theirs.publicId]));
  });

  test('refuses to list the keys of nobody', async () => {
    await expect(auth.history.listAll('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('revokes once and keeps the first date', async () => {
    const { publicId } = await auth.keys.create(anOrder());
    const revokedAt = auth.clock.now();
    await auth.keys.revoke({ publicId });
    auth.clock.goOn(5_000);
    await expect(auth.keys.revoke({ publicId })).resolves.toBe('already-revoked');
    expect(await auth.history.findByPublicId(publicId)).toMatchObject({ state: 'revoked', revokedAt });
  });

  test('says that there is no such key', async () => {
    await expect(auth.keys.revoke({ publicId: 'ffffffffffffffff' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
