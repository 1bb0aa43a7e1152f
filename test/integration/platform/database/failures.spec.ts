import { type AddressInfo, createServer } from 'node:net';
import type { EntityManager } from 'typeorm';
import { currentDialect } from '../../../../src/platform/config/dialect.js';
import { Database } from '../../../../src/platform/database/database.service.js';
import { isUniqueViolation } from '../../../../src/platform/database/driver-errors.js';
import { Migrator } from '../../../../src/platform/database/migrator.js';
import { SettingEntity } from '../../../../src/platform/database/setting.entity.js';
import { closeConnection, execute, openConnection } from '../../../../src/platform/database/sqlite-connection.js';
import type { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { onPostgresServer, openDataSource, useTestDatabase } from '../../../support/database.js';
import { defer } from '../../../support/deferred.js';

const NOW = new Date('2026-01-02T03:04:05.678Z');
const setting = (name: string, value = 'value') => ({ name, value, createdAt: NOW, updatedAt: NOW });

const db = useTestDatabase();
const outside = (): EntityManager => db().database.manager();
const inside = (unitOfWork: UnitOfWork): EntityManager => db().database.manager(unitOfWork);
const insert = (manager: EntityManager, name: string, value?: string) =>
  manager.insert(SettingEntity, setting(name, value));

beforeEach(() => outside().clear(SettingEntity));

it('tells a row with taken unique values from every other failure', async () => {
  await insert(outside(), 'a');
  const failure: unknown = await insert(outside(), 'a').catch((error: unknown) => error);
  expect(isUniqueViolation(failure)).toBe(true);
  const other: unknown = await outside()
    .query('SELECT * FROM "nothing"')
    .catch((error: unknown) => error);
  expect(isUniqueViolation(other)).toBe(false);
});

it('says whether the database can be reached', async () => {
  expect(await db().database.isReachable()).toBe(true);
  const closed = await openDataSource(db().target);
  const database = new Database(closed);
  await closed.destroy();
  expect(await database.isReachable()).toBe(false);
});

const databaseUnavailable = expect.objectContaining({
  code: 'DATABASE_UNAVAILABLE',
  retryAfterSeconds: expect.any(Number) as number,
}) as unknown;

function definePostgresFailures(): void {
  const terminate = (pid: number) => onPostgresServer(`SELECT pg_terminate_backend(${pid})`);
  const findPid = async (manager: EntityManager): Promise<number> => {
    const [row] = await manager.query<[{ pid: number }]>('SELECT pg_backend_pid() AS "pid"');
    return row.pid;
  };

  it('reports a connection lost inside a transaction, keeps nothing of it, and goes on', async () => {
    const work = db().database.transaction(async (unitOfWork) => {
      await insert(inside(unitOfWork), 'lost');
      await terminate(await findPid(inside(unitOfWork)));
      await insert(inside(unitOfWork), 'after');
    });
    await expect(work).rejects.toEqual(databaseUnavailable);
    await insert(outside(), 'next');
    expect((await outside().find(SettingEntity)).map(({ name }) => name)).toEqual(['next']);
  });

  it('reports a connection lost between two statements of a transaction, however the next one is sent', async () => {
    const work = db().database.transaction(async (unitOfWork) => {
      await terminate(await findPid(inside(unitOfWork)));
      while (inside(unitOfWork).queryRunner?.isReleased === false) await new Promise(setImmediate);
      await inside(unitOfWork).query('SELECT 1');
    });
    await expect(work).rejects.toEqual(databaseUnavailable);
  });

  it('reports a connection lost under a statement', async () => {
    const hasPid = defer<number>();
    const work = db().database.transaction(async (unitOfWork) => {
      hasPid.resolve(await findPid(inside(unitOfWork)));
      await inside(unitOfWork).query('SELECT pg_sleep(30)');
    });
    const outcome: Promise<unknown> = work.catch((error: unknown) => error);
    await terminate(await hasPid.promise);
    expect(await outcome).toEqual(databaseUnavailable);
  });

  it('survives the loss of every idle connection', async () => {
    await Promise.all(Array.from({ length: 10 }, () => outside().query('SELECT 1')));
    const name = new URL(db().url).pathname.slice(1);
    await onPostgresServer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    // A connection may be handed out before its loss is noticed; that is reported, and then it is gone.
    const outcomes: unknown[] = [];
    for (let attempt = 0; attempt < 12 && outcomes.at(-1) !== 'stored'; attempt += 1) {
      const outcome: unknown = await insert(outside(), 'kept').then(
        () => 'stored',
        (error: unknown) => error,
      );
      outcomes.push(outcome);
    }
    expect(outcomes.pop()).toBe('stored');
    expect(outcomes).toEqual(outcomes.map(() => databaseUnavailable));
  });

  it('reports a server that refuses connections when it is opened', async () => {
    const server = createServer();
    const { port } = await new Promise<AddressInfo>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo));
    });
    await new Promise((resolve) => server.close(resolve));
    const url = `postgres://postgres:secret@127.0.0.1:${port}/nothing`;
    await expect(openDataSource({ dialect: 'postgres', url })).rejects.toEqual(databaseUnavailable);
  });

  it('reports a server that ends a session in the same breath in which it accepts it', async () => {
    const message = (type: string, body: string): Buffer => {
      const content = Buffer.from(body, 'latin1');
      const head = Buffer.alloc(5);
      head.write(type);
      head.writeInt32BE(content.length + 4, 1);
      return Buffer.concat([head, content]);
    };
    const farewell = [
      message('R', '\0\0\0\0'),
      message('Z', 'I'),
      message('E', 'SFATAL\0C57P01\0Mterminating connection due to administrator command\0\0'),
    ];
    // One write, as under load: nobody can begin to listen between the messages.
    const server = createServer((socket) => socket.once('data', () => socket.end(Buffer.concat(farewell))));
    const { port } = await new Promise<AddressInfo>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve(server.address() as AddressInfo));
    });
    const url = `postgres://postgres:secret@127.0.0.1:${port}/nothing`;
    await expect(openDataSource({ dialect: 'postgres', url })).rejects.toEqual(databaseUnavailable);
    await new Promise((resolve) => server.close(resolve));
  });

  it('runs both sides of a deadlock to their end', async () => {
    await insert(outside(), 'a');
    await insert(outside(), 'b');
    let attempts = 0;
    const write = (unitOfWork: UnitOfWork, name: string) =>
      inside(unitOfWork).update(SettingEntity, { name }, { value: () => `"value" || '+'` });
    const hasA = defer();
    const hasB = defer();
    const cross = (first: string, second: string, mine: typeof hasA, theirs: typeof hasA) =>
      db().database.transaction(async (unitOfWork) => {
        attempts += 1;
        await write(unitOfWork, first);
        mine.resolve();
        await theirs.promise;
        await write(unitOfWork, second);
      });

    await Promise.all([cross('a', 'b', hasA, hasB), cross('b', 'a', hasB, hasA)]);

    // At least one side was the victim once; at its next attempt it may meet the other again.
    expect(attempts).toBeGreaterThan(2);
    expect((await outside().find(SettingEntity)).map(({ value }) => value)).toEqual(['value++', 'value++']);
  });

  it('gives a conflict up after three more attempts', async () => {
    let attempts = 0;
    const work = db().database.transaction(async (unitOfWork) => {
      attempts += 1;
      await inside(unitOfWork).query(`DO $$ BEGIN RAISE EXCEPTION 'conflict' USING ERRCODE = '40001'; END $$`);
    });
    await expect(work).rejects.toEqual(databaseUnavailable);
    expect(attempts).toBe(4);
  });

  it('limits every session', async () => {
    const names = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'application_name'];
    const rows = await outside().query<{ name: string; setting: string }[]>(
      `SELECT "name", "setting" FROM pg_settings WHERE "name" IN (${names.map((name) => `'${name}'`).join(', ')})`,
    );
    expect(Object.fromEntries(rows.map(({ name, setting: value }) => [name, value]))).toEqual({
      statement_timeout: '10000',
      lock_timeout: '3000',
      idle_in_transaction_session_timeout: '15000',
      application_name: 'barometer',
    });
  });
}

function defineSqliteFailures(): void {
  const pragma = async (text: string): Promise<number> => {
    const [row] = await outside().query<[Record<string, number>]>(`PRAGMA ${text}`);
    return Object.values(row)[0] ?? Number.NaN;
  };
  const large = 'x'.repeat(200_000);
  const storageFull = expect.objectContaining({ code: 'STORAGE_FULL', retryAfterSeconds: 60 }) as unknown;

  // Free pages inside the file would still take data.
  beforeEach(() => outside().query('VACUUM'));
  afterEach(() => pragma('max_page_count = 1073741823'));

  it('reports a full disk, goes on reading, and writes again when there is space', async () => {
    await insert(outside(), 'small');
    await pragma(`max_page_count = ${await pragma('page_count')}`);
    await expect(insert(outside(), 'large', large)).rejects.toEqual(storageFull);
    expect((await outside().find(SettingEntity)).map(({ name }) => name)).toEqual(['small']);

    await pragma('max_page_count = 1073741823');
    await insert(outside(), 'large', large);
    expect(await outside().count(SettingEntity)).toBe(2);
  });

  it('stores nothing of a transaction that met a full disk, not even what follows the failure', async () => {
    const limitToWhatIsUsed = async (unitOfWork: UnitOfWork): Promise<void> => {
      const [row] = await inside(unitOfWork).query<[{ page_count: number }]>('PRAGMA page_count');
      await inside(unitOfWork).query(`PRAGMA max_page_count = ${row.page_count}`);
    };
    const work = db().database.transaction(async (unitOfWork) => {
      await insert(inside(unitOfWork), 'before');
      await limitToWhatIsUsed(unitOfWork);
      await insert(inside(unitOfWork), 'large', large).catch(() => undefined);
      await insert(inside(unitOfWork), 'after').catch(() => undefined);
    });
    await expect(work).rejects.toEqual(storageFull);
    expect(await outside().count(SettingEntity)).toBe(0);
    await pragma('max_page_count = 1073741823');
    await insert(outside(), 'next');
    expect(await outside().count(SettingEntity)).toBe(1);
  });

  it('reports a lock that another process keeps, and writes once it is free', async () => {
    const { target } = db();
    const other = await openConnection(target.dialect === 'sqlite' ? target.path : '');
    await execute(other, 'BEGIN IMMEDIATE');
    await pragma('busy_timeout = 20');
    await expect(insert(outside(), 'a')).rejects.toEqual(databaseUnavailable);
    await expect(db().database.transaction(() => Promise.resolve())).rejects.toEqual(databaseUnavailable);
    await execute(other, 'ROLLBACK');
    await closeConnection(other);
    await insert(outside(), 'a');
    await pragma('busy_timeout = 5000');
  });

  it('has foreign keys switched on, also after migrating', async () => {
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('synchronous')).toBe(1);
  });

  it('works in memory, with transactions kept apart there too', async () => {
    const dataSource = await openDataSource({ dialect: 'sqlite', path: ':memory:' });
    try {
      await new Migrator(dataSource).migrate();
      const hasWritten = defer();
      const mayFail = defer();
      const failing = dataSource.transaction(async (manager) => {
        await insert(manager, 'undone');
        hasWritten.resolve();
        await mayFail.promise;
        throw new Error('undone on purpose');
      });
      await hasWritten.promise;
      const stored = insert(dataSource.manager, 'stored');
      mayFail.resolve();
      await expect(failing).rejects.toThrow('undone on purpose');
      await stored;
      expect((await dataSource.manager.find(SettingEntity)).map(({ name }) => name)).toEqual(['stored']);
    } finally {
      await dataSource.destroy();
    }
  });
}

describe('failures of the database', () => {
  if (currentDialect() === 'postgres') definePostgresFailures();
  else defineSqliteFailures();
});
