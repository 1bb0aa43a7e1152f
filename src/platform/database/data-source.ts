import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresConnectionOptions } from 'typeorm/driver/postgres/PostgresConnectionOptions.js';
import type { SqliteConnectionOptions } from 'typeorm/driver/sqlite/SqliteConnectionOptions.js';
import type { DatabaseTarget } from '../config/app-config.js';
import { DatabaseLogger } from './database-logger.js';
import { translateDriverError } from './driver-errors.js';
import { ReadableNamingStrategy } from './naming-strategy.js';
import { acquireOwnership, DatabaseOwnedError } from './ownership-lock.js';
import { toTlsOptions } from './tls-options.js';
import { TranslatingPostgresDriver } from './postgres-driver.js';
import type { PoolState } from './pool-state.js';
import type { SideLock } from './side-lock.js';
import { IN_MEMORY, QUIET_SQLITE } from './sqlite-connection.js';
import { GuardedSqliteDriver } from './sqlite-guard.js';

type Class = new () => object;

/** The tables, and the steps that lead to them, oldest first. */
export interface Schema {
  readonly entities: readonly Class[];
  readonly migrations: readonly Class[];
}

export type DatabaseOptions = SqliteConnectionOptions | PostgresConnectionOptions;

/** A `server` is the only one on its SQLite file; a `tool` may run beside it. On Postgres there is no difference. */
export type DatabaseAccess = 'server' | 'tool';

const SLOW_QUERY_MS = 1_000;
const SQLITE_BUSY_TIMEOUT_MS = 5_000;

/** Limits that Postgres enforces on each of our sessions, and the pool's. */
const POSTGRES_LIMITS = {
  statement_timeout: 10_000,
  lock_timeout: 3_000,
  idle_in_transaction_session_timeout: 15_000,
  // On our side, for a server that does not answer at all.
  query_timeout: 15_000,
  keepAlive: true,
} as const;

export function toDatabaseOptions(target: DatabaseTarget, schema: Schema): DatabaseOptions {
  const logger = new DatabaseLogger();
  const common = {
    entities: [...schema.entities],
    migrations: [...schema.migrations],
    migrationsTransactionMode: 'each' as const,
    namingStrategy: new ReadableNamingStrategy(),
    synchronize: false,
    logger,
    maxQueryExecutionTime: SLOW_QUERY_MS,
  };
  if (target.dialect === 'sqlite') {
    return {
      ...common,
      type: 'sqlite',
      database: target.path,
      driver: QUIET_SQLITE,
      busyTimeout: SQLITE_BUSY_TIMEOUT_MS,
    };
  }
  return {
    ...common,
    type: 'postgres',
    url: target.url,
    ...(target.tls && { ssl: toTlsOptions(target.tls) }),
    poolSize: 10,
    connectTimeoutMS: 3_000,
    applicationName: 'barometer',
    installExtensions: false,
    extra: POSTGRES_LIMITS,
    // An idle connection that breaks is dropped from the pool; without a handler it would end the process.
    poolErrorHandler: (error: Error) => logger.log('warn', `A database connection was lost: ${error.message}`),
  };
}

class SqliteDataSource extends DataSource {
  private ownership: SideLock | null = null;

  constructor(
    private readonly sqliteOptions: SqliteConnectionOptions,
    private readonly access: DatabaseAccess,
  ) {
    super(sqliteOptions);
    this.driver = new GuardedSqliteDriver(this);
  }

  override async initialize(): Promise<this> {
    const path = this.sqliteOptions.database;
    try {
      if (this.access === 'server' && path !== IN_MEMORY) this.ownership = await acquireOwnership(path);
      return await super.initialize();
    } catch (error) {
      await this.disown();
      throw translateDriverError(error);
    }
  }

  override async destroy(): Promise<void> {
    await super.destroy();
    await this.disown();
  }

  get isOwner(): boolean {
    return this.ownership !== null || this.sqliteOptions.database === IN_MEMORY;
  }

  async tryToOwn(): Promise<boolean> {
    if (this.isOwner) return true;
    try {
      this.ownership = await acquireOwnership(this.sqliteOptions.database);
      return true;
    } catch (error) {
      if (error instanceof DatabaseOwnedError) return false;
      throw error;
    }
  }

  private async disown(): Promise<void> {
    await this.ownership?.release();
    this.ownership = null;
  }
}

/** Whether no other server can be on this database. */
export function isSoleServer(dataSource: DataSource): boolean {
  return dataSource instanceof SqliteDataSource && dataSource.isOwner;
}

/**
 * Makes a `tool` the only server on its SQLite file until the data source is closed; on Postgres there is no need to.
 * False when another process is it.
 */
export async function tryToServe(dataSource: DataSource): Promise<boolean> {
  return dataSource instanceof SqliteDataSource ? dataSource.tryToOwn() : true;
}

class PostgresDataSource extends DataSource {
  constructor(options: PostgresConnectionOptions) {
    super(options);
    this.driver = new TranslatingPostgresDriver(this);
  }

  override async initialize(): Promise<this> {
    try {
      return await super.initialize();
    } catch (error) {
      throw translateDriverError(error);
    }
  }
}

/** A data source that is not open yet. Opening it makes the file's folder, and migrates nothing. */
export function createDataSource(options: DatabaseOptions, access: DatabaseAccess): DataSource {
  return options.type === 'sqlite' ? new SqliteDataSource(options, access) : new PostgresDataSource(options);
}

/** On SQLite only the one connection that writes is waited for, so only that is counted. */
export function readPoolState({ driver }: DataSource): PoolState {
  if (driver instanceof GuardedSqliteDriver) return driver.poolState;
  if (!(driver instanceof TranslatingPostgresDriver)) return { inUse: 0, idle: 0, waiting: 0 };
  const pool = driver.master as Pool | undefined;
  if (!pool) return { inUse: 0, idle: 0, waiting: 0 };
  return { inUse: pool.totalCount - pool.idleCount, idle: pool.idleCount, waiting: pool.waitingCount };
}
