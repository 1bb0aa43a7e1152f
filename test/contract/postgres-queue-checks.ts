import pg from 'pg';
import type { AnnouncedJob } from '../../src/jobs/engines/job-engine.js';
import { currentDialect } from '../../src/platform/config/dialect.js';
import { newId } from '../../src/platform/database/id.js';
import { onPostgresServer } from '../support/database.js';
import { until } from '../support/process.js';
import { TcpGate } from '../support/tcp-gate.js';
import { FakeWorker, LinesLog, onPostgres } from './engines-under-test.js';

const aJob = (): AnnouncedJob => ({ id: newId(), total: 120 });

/** What holds for the queue that is kept in Postgres alone. */
export function checkThePostgresQueue(): void {
  if (currentDialect() !== 'postgres') return;
  test('a connection that is lost while the tables of the queue are made is told and ends nothing', async () => {
    const backend = await onPostgres.createBackend();
    const gate = await TcpGate.before(backend.url);
    const holder = new pg.Client(backend.url);
    await holder.connect();
    // The lock under which BullMQ makes its tables.
    await holder.query("SELECT pg_advisory_lock(x'42554c4c'::int, hashtext('bullmq'))");
    const log = new LinesLog();
    const starting = onPostgres.create(gate.url, log);
    const announced = starting.announce(aJob());
    const waiting = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'advisory'";
    await until(async () => ((await onPostgresServer(waiting, backend.url)).length === 1 ? true : null));
    gate.shut();
    await announced;
    await until(async () => (log.warnings.length > 0 ? true : null));
    expect(log.warnings).toEqual([expect.stringContaining('cannot be reached')]);
    await starting.close();
    await holder.end();
    await gate.close();
    await backend.drop();
  });

  test('a process that listens takes three connections of Postgres at most, one that announces one', async () => {
    const backend = await onPostgres.createBackend();
    const count = async (): Promise<number> => {
      const sql = `SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`;
      const [row] = await onPostgresServer<{ count: number }>(sql, backend.url);
      return row?.count ?? 0;
    };
    const announcer = onPostgres.create(backend.url);
    await announcer.announce(aJob());
    await announcer.probe();
    expect(await count()).toBeLessThanOrEqual(1);
    const worker = new FakeWorker();
    const listener = onPostgres.create(backend.url);
    const woken = worker.nextWake();
    await listener.listen(worker);
    await woken;
    expect(await count()).toBeLessThanOrEqual(1 + 3);
    await Promise.all([announcer.close(), listener.close()]);
    await until(async () => ((await count()) === 0 ? true : null));
    await backend.drop();
  });
}
