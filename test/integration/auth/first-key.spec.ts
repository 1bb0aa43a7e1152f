import { ApiKeyEntity } from '../../../src/auth/api-key.entity.js';
import { OwnerEntity } from '../../../src/auth/owner.entity.js';
import { loadConfig } from '../../../src/platform/config/load-config.js';
import { Database } from '../../../src/platform/database/database.service.js';
import { SCOPES } from '../../../src/platform/http/principal.js';
import { createTestDatabase, openDataSource, type TestDatabase } from '../../support/database.js';
import { HandClock, MASTER_KEY, startAuth } from './auth-parts.js';

let db: TestDatabase;

beforeEach(async () => {
  db = await createTestDatabase();
});

afterEach(() => db.drop());

const countKeys = () => db.database.manager().count(ApiKeyEntity);

describe('the first key', () => {
  test('has every scope, belongs to the owner default, and works', async () => {
    const auth = startAuth(db.database);
    const created = await auth.firstKey.ensureFirstKey();
    expect(created).toMatchObject({ owner: 'default', scopes: SCOPES, expiresAt: null });
    const { principal } = await auth.verifier.verify(created?.key ?? '');
    expect(principal.ownerName).toBe('default');
  });

  test('is made once, not at every start, and not again after it was revoked', async () => {
    const created = await startAuth(db.database).firstKey.ensureFirstKey();
    expect(await startAuth(db.database).firstKey.ensureFirstKey()).toBeNull();
    const auth = startAuth(db.database);
    await auth.keys.revoke({ publicId: created?.publicId ?? '' });
    expect(await auth.firstKey.ensureFirstKey()).toBeNull();
    expect(await countKeys()).toBe(1);
  });

  test('is made by exactly one of many processes that start together', async () => {
    const sources = await Promise.all(Array.from({ length: 4 }, () => openDataSource(db.target)));
    try {
      const processes = sources.map((source) => startAuth(new Database(source)));
      const created = await Promise.all(processes.map(({ firstKey }) => firstKey.ensureFirstKey()));
      expect(created.filter((key) => key !== null)).toHaveLength(1);
      expect(await countKeys()).toBe(1);
      expect(await db.database.manager().countBy(OwnerEntity, { name: 'default' })).toBe(1);
      const key = created.find((candidate) => candidate !== null)?.key ?? '';
      const verified = await Promise.all(processes.map(({ verifier }) => verifier.verify(key)));
      expect(new Set(verified.map(({ principal }) => principal.ownerId)).size).toBe(1);
    } finally {
      await Promise.all(sources.map((source) => source.destroy()));
    }
  });

  test('is not claimed when storing it fails, so that the next start makes it', async () => {
    const auth = startAuth(db.database);
    jest.spyOn(auth.repository, 'insert').mockRejectedValueOnce(new Error('disk full'));
    await expect(auth.firstKey.ensureFirstKey()).rejects.toThrow('disk full');
    expect(await auth.firstKey.ensureFirstKey()).not.toBeNull();
  });

  test.each([
    ['MASTER_API_KEY is set', { MASTER_API_KEY: MASTER_KEY }],
    ['in production', { NODE_ENV: 'production', MASTER_API_KEY: MASTER_KEY }],
  ])('is not made when %s', async (_, environment) => {
    const auth = startAuth(db.database, new HandClock(), loadConfig(environment));
    expect(await auth.firstKey.ensureFirstKey()).toBeNull();
    expect(await countKeys()).toBe(0);
  });
});

describe('owners', () => {
  test('exist from the start for the default one', async () => {
    await startAuth(db.database).owners.onApplicationBootstrap();
    expect((await startAuth(db.database).owners.getDefault()).name).toBe('default');
  });

  test('are made once, whoever asks', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => startAuth(db.database).owners.getOrCreate('team')));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  });
});
