import { Client } from 'pg';
import { SideLock } from '../../../../src/platform/database/side-lock.js';
import { canonicalPath } from '../../../../src/platform/database/sqlite-connection.js';
import {
  createEmptyDatabase,
  createTestDatabase,
  openDataSource,
  PRODUCT_SCHEMA,
  type TestDatabaseServer,
} from '../../../support/database.js';
import { type Outcome, type RunningProcess, startProcess } from '../../../support/processes.js';

const SCRIPT = 'test/support/database-process.ts';

/** Holds the lock that migrating processes wait for; gives what frees it. */
async function holdMigrationLock({ target }: TestDatabaseServer): Promise<() => Promise<void>> {
  if (target.dialect === 'sqlite') {
    const lock = await SideLock.tryAcquire(`${await canonicalPath(target.path)}-migrate`, 0);
    return async () => lock?.release();
  }
  const client = new Client({ connectionString: target.url });
  await client.connect();
  await client.query(`SELECT pg_advisory_lock(hashtext('barometer:migrations'))`);
  return () => client.end();
}

function parse<T>({ stdout }: Outcome, label: string): T {
  const line = stdout.split('\n').find((candidate) => candidate.startsWith(`${label} `)) ?? '';
  return JSON.parse(line.slice(label.length)) as T;
}

describe('several processes at once', () => {
  let server: TestDatabaseServer;
  const started: RunningProcess[] = [];
  const start = (...parameters: string[]): RunningProcess => {
    const running = startProcess(SCRIPT, parameters, { DATABASE_URL: server.url });
    started.push(running);
    return running;
  };

  afterEach(async () => {
    for (const { child } of started) child.kill('SIGKILL');
    await Promise.all(started.splice(0).map(({ outcome }) => outcome));
    await server.drop();
  });

  it('migrate one after the other: all succeed and every migration runs once', async () => {
    server = await createEmptyDatabase();
    const free = await holdMigrationLock(server);
    const processes = Array.from({ length: 4 }, () => start('migrate'));
    await Promise.all(processes.map((running) => running.waitForLine(/^connected$/)));
    await free();

    const outcomes = await Promise.all(processes.map(({ outcome }) => outcome));
    expect(outcomes.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(
      Array.from({ length: 4 }, () => ({ exitCode: 0, stderr: '' })),
    );
    const counts = outcomes.map((outcome) => parse<string[]>(outcome, 'ran').length);
    expect(counts.sort()).toEqual([0, 0, 0, PRODUCT_SCHEMA.migrations.length]);
  });

  it('agree on exactly one winner of each claim and on one shared value', async () => {
    server = await createTestDatabase();
    const names = Array.from({ length: 20 }, (_, index) => `claim-${index}`);

    const outcomes = await Promise.all(Array.from({ length: 4 }, () => start('claim', ...names).outcome));

    expect(outcomes.map(({ stderr }) => stderr)).toEqual(['', '', '', '']);
    const wins = outcomes.flatMap((outcome) => parse<string[]>(outcome, 'won'));
    expect(wins.sort()).toEqual([...names].sort());
    expect(new Set(outcomes.map((outcome) => parse<number>(outcome, 'shared'))).size).toBe(1);
  });

  it('share Postgres, but a SQLite file has one server, whose end frees it at once', async () => {
    server = await createEmptyDatabase();
    const first = start('serve');
    await first.waitForLine(/^serving$/);
    const second = start('serve');

    if (server.target.dialect === 'postgres') {
      await second.waitForLine(/^serving$/);
      return;
    }
    const refused = await second.outcome;
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/Another Barometer server is running .*use PostgreSQL/);

    const tool = await openDataSource(server.target);
    await tool.query('CREATE TABLE "beside" ("id" integer)');
    await tool.destroy();

    first.child.kill('SIGKILL');
    expect(await first.outcome).toMatchObject({ signal: 'SIGKILL' });
    await start('serve').waitForLine(/^serving$/);
  });
});
