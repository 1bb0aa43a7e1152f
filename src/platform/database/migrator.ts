import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, MigrationExecutor, type QueryRunner } from 'typeorm';
import type { PostgresConnectionOptions } from 'typeorm/driver/postgres/PostgresConnectionOptions.js';
import { DomainError } from '../errors/domain-error.js';
import { createDataSource, type DatabaseOptions } from './data-source.js';
import { SchemaAheadError } from './schema-errors.js';
import { SideLock } from './side-lock.js';
import { canonicalPath, IN_MEMORY } from './sqlite-connection.js';

const LOCK_WAIT_MS = 60_000;
const LOCK_RETRY_MS = 100;
const POSTGRES_LOCK = "hashtext('barometer:migrations')";

/** A session for migrations: they may take long, but must not queue behind a forgotten transaction for ever. */
const MIGRATION_SESSION = { lock_timeout: 30_000, keepAlive: true } as const;

/** Brings the schema up to date, one process at a time. */
@Injectable()
export class Migrator {
  private readonly logger = new Logger(Migrator.name);

  constructor(private readonly dataSource: DataSource) {}

  /** Names of the migrations that are still to be run, in their order. */
  async pending(): Promise<string[]> {
    const migrations = await new MigrationExecutor(this.dataSource).getPendingMigrations();
    return migrations.map(({ name }) => name);
  }

  /** Names of migrations that were run, and that this program does not know: a newer one was here. */
  async unknown(): Promise<string[]> {
    const known = new Set(this.dataSource.migrations.map(({ name, constructor }) => name ?? constructor.name));
    const executed = await new MigrationExecutor(this.dataSource).getExecutedMigrations();
    return executed.map(({ name }) => name).filter((name) => !known.has(name));
  }

  /** Whether a newer program has migrated the database. */
  async isAhead(): Promise<boolean> {
    return (await this.unknown()).length > 0;
  }

  async isBehind(): Promise<boolean> {
    return (await this.pending()).length > 0;
  }

  /**
   * Runs what is pending under a lock between processes, each migration in its own transaction.
   * @returns the names of those that this process ran; none when another process was first.
   * @throws SchemaAheadError
   * @throws DomainError DATABASE_UNAVAILABLE when another process migrates for more than a minute.
   */
  async migrate(): Promise<string[]> {
    const unknown = await this.unknown();
    if (unknown.length > 0) throw new SchemaAheadError(unknown);
    if (!(await this.isBehind())) return [];
    const names = await this.runUnderLock();
    for (const name of names) this.logger.log(`Ran the migration ${name}`);
    return names;
  }

  private runUnderLock(): Promise<string[]> {
    const options = this.dataSource.options as DatabaseOptions;
    if (options.type === 'postgres') return migratePostgres(options);
    return options.database === IN_MEMORY ? this.runOnSqlite() : this.migrateFile(options.database);
  }

  private async migrateFile(databasePath: string): Promise<string[]> {
    const lock = await SideLock.tryAcquire(`${await canonicalPath(databasePath)}-migrate`, LOCK_WAIT_MS);
    if (lock === null) throw lockTimeout();
    try {
      return await this.runOnSqlite();
    } finally {
      await lock.release();
    }
  }

  private async runOnSqlite(): Promise<string[]> {
    const session = this.dataSource.createQueryRunner();
    try {
      return await run(this.dataSource, session);
    } finally {
      // TypeORM leaves foreign keys switched off after a migration that failed.
      await session.afterMigration();
      await session.release();
    }
  }
}

/** The lock belongs to the very session that migrates, so neither outlives the other. */
async function migratePostgres(options: PostgresConnectionOptions): Promise<string[]> {
  const own = createDataSource({ ...options, poolSize: 1, extra: MIGRATION_SESSION }, 'tool');
  await own.initialize();
  try {
    const session = own.createQueryRunner();
    await acquireAdvisoryLock(session);
    return await run(own, session);
  } finally {
    await own.destroy();
  }
}

/** Asks again and again: a session that waits inside Postgres would block `CREATE INDEX CONCURRENTLY` of another. */
async function acquireAdvisoryLock(session: QueryRunner): Promise<void> {
  const deadline = Date.now() + LOCK_WAIT_MS;
  while (Date.now() < deadline) {
    const [row] = (await session.query(`SELECT pg_try_advisory_lock(${POSTGRES_LOCK}) AS "held"`)) as [
      { held: boolean },
    ];
    if (row.held) return;
    await delay(LOCK_RETRY_MS);
  }
  throw lockTimeout();
}

async function run(dataSource: DataSource, session: QueryRunner): Promise<string[]> {
  const executor = new MigrationExecutor(dataSource, session);
  executor.transaction = 'each';
  const migrations = await executor.executePendingMigrations();
  return migrations.map(({ name }) => name);
}

function lockTimeout(): DomainError {
  return new DomainError(
    'DATABASE_UNAVAILABLE',
    `Another process has been migrating the database for more than ${LOCK_WAIT_MS / 1_000} s. Wait for it, or end it, and start again.`,
    { retryAfterSeconds: 60 },
  );
}
