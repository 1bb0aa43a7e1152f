import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { auditJob } from './audit.js';
import { type ChaosOptions, Stage, tickersOf } from './stage.js';

const WIPE_EVERY_MS = 1_500;

interface Redis {
  flushdb(): Promise<unknown>;
  disconnect(): void;
}

/** Empties every table of BullMQ, whoever is using them; the number of tables. */
async function emptyTables(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS "name" FROM pg_tables
       WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%'`,
    );
    if (rows.length > 0) await client.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')} CASCADE`);
    return rows.length;
  } finally {
    await client.end();
  }
}

async function flush(url: string): Promise<void> {
  const { Redis: Connection } = createRequire(__filename)('ioredis') as { Redis: new (url: string) => Redis };
  const connection = new Connection(url);
  await connection.flushdb();
  connection.disconnect();
}

/** The queue's messages disappear again and again while a job runs. */
export async function run(options: ChaosOptions): Promise<void> {
  const { findings, redisUrl } = options;
  if (options.database === 'sqlite' && redisUrl === null) {
    findings.note('SQLite without a Redis has no queue that could be wiped');
    return;
  }
  const stage = await Stage.open(options, { environment: { JOB_ENGINE: 'bullmq', JOB_CONCURRENCY: '4' } });
  try {
    const isPostgres = options.database === 'postgres';
    const server = await stage.start('main', { ROLE: isPostgres ? 'api' : 'all' });
    if (isPostgres) await Promise.all([stage.start('worker'), stage.start('worker')]);
    const api = stage.api(server.url);
    const first = await api.submit(tickersOf(options.isShort ? 80 : 300, 'WIPED'));
    let wipes = 0;
    let tables = 0;
    while ((await api.read(first.id)).finishedAt === null && wipes < 100) {
      if (redisUrl === null) tables = await emptyTables(stage.databaseUrl);
      else await flush(redisUrl);
      wipes += 1;
      await pause(WIPE_EVERY_MS);
    }
    const over = await api.untilOver(first.id, 60_000);
    findings.note(redisUrl === null ? `${tables} tables emptied ${wipes} times` : `the Redis flushed ${wipes} times`);
    findings.check(
      'there was something to wipe, and it was wiped while the job ran',
      wipes > 1 && (redisUrl !== null || tables > 0),
    );
    findings.check('the job completes', over.status === 'completed', over.status);
    await auditJob(api, first.id, findings);
    const second = await api.submit(tickersOf(20, 'AFTER'));
    const after = await api.untilOver(second.id, 60_000);
    findings.check('and so does the next one', after.status === 'completed', after.status);
  } finally {
    await stage.close();
  }
}
