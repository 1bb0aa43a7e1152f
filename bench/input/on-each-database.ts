import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A database for a bench, by its name in reports and the environment that leads to it. */
export interface BenchDatabase {
  readonly label: string;
  readonly environment: { readonly DATABASE_URL: string };
}

/** On an empty SQLite file that is gone afterwards. */
export async function onSqlite<Result>(work: (database: BenchDatabase) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'barometer-bench-'));
  try {
    const environment = { DATABASE_URL: `sqlite:${join(folder, 'bench.sqlite')}` };
    return await work({ label: 'SQLite', environment });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** On an empty PostgreSQL server that is gone afterwards. */
export async function onPostgres<Result>(work: (database: BenchDatabase) => Promise<Result>): Promise<Result> {
  // From where the compiled file stands.
  const { startPostgres } = createRequire(__filename)('../../../test/support/embedded-postgres.cjs') as {
    startPostgres: () => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
  };
  const server = await startPostgres();
  try {
    return await work({ label: 'Postgres', environment: { DATABASE_URL: server.url } });
  } finally {
    await server.stop();
  }
}
