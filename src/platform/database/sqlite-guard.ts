import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { SqliteDriver } from 'typeorm/driver/sqlite/SqliteDriver.js';
import { isSqliteBusy } from './driver-errors.js';
import type { PoolState } from './pool-state.js';
import { GuardedSqliteQueryRunner } from './sqlite-query-runner.js';
import { closeConnection, execute, IN_MEMORY, type SqliteConnection } from './sqlite-connection.js';
import { WriteLock } from './write-lock.js';

const READERS = 2;
const WRITE_LOCK_TIMEOUT_MS = 15_000;
const WAL_ATTEMPTS = 100;
const WAL_RETRY_MS = 50;

/**
 * TypeORM's SQLite driver shares one connection between everybody: a statement issued while somebody else's
 * transaction is open becomes part of it, and is undone with it after success was reported. Here one connection
 * writes, behind a first-come lock that a transaction keeps until its end, and others read, and can do nothing else.
 * A database in memory belongs to one connection, so there everything goes through the lock.
 */
export class GuardedSqliteDriver extends SqliteDriver {
  private readonly lock = new WriteLock(WRITE_LOCK_TIMEOUT_MS);
  private readonly readers: SqliteConnection[] = [];
  private readonly writers: SqliteConnection[] = [];
  private turn = 0;

  constructor(dataSource: DataSource) {
    super(dataSource);
  }

  override createQueryRunner(): GuardedSqliteQueryRunner {
    return new GuardedSqliteQueryRunner(this, this.lock);
  }

  get writer(): SqliteConnection {
    const [writer] = this.writers;
    if (!writer) throw new Error('The database is not open.');
    return writer;
  }

  get poolState(): PoolState {
    const { isHeld, waiting } = this.lock.state;
    return { inUse: isHeld ? 1 : 0, idle: isHeld ? 0 : this.writers.length, waiting };
  }

  /** A connection that cannot write; null where there is none. */
  nextReader(): SqliteConnection | null {
    this.turn += 1;
    return this.readers[this.turn % READERS] ?? null;
  }

  override async disconnect(): Promise<void> {
    await Promise.all(this.readers.splice(0).map(closeConnection));
    this.writers.length = 0;
    await super.disconnect();
  }

  protected override async createDatabaseConnection(): Promise<SqliteConnection> {
    const writer = await this.open();
    await useWriteAheadLog(writer);
    await execute(writer, 'PRAGMA synchronous = NORMAL');
    this.writers.push(writer);
    if (this.options.database !== IN_MEMORY) await this.openReaders();
    return writer;
  }

  private async open(): Promise<SqliteConnection> {
    return (await super.createDatabaseConnection()) as SqliteConnection;
  }

  private async openReaders(): Promise<void> {
    while (this.readers.length < READERS) {
      const reader = await this.open();
      await execute(reader, 'PRAGMA query_only = ON');
      this.readers.push(reader);
    }
  }
}

/** SQLite does not wait for its busy timeout when several processes turn the log on in a new file. */
async function useWriteAheadLog(connection: SqliteConnection): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await execute(connection, 'PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isSqliteBusy(error) || attempt === WAL_ATTEMPTS) throw error;
    }
    await delay(WAL_RETRY_MS);
  }
}
