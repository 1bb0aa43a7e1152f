import { SqliteQueryRunner } from 'typeorm/driver/sqlite/SqliteQueryRunner.js';
import type { SqliteDriver } from 'typeorm/driver/sqlite/SqliteDriver.js';
import type { IsolationLevel } from 'typeorm/driver/types/IsolationLevel.js';
import { endsSqliteTransaction, translateDriverError } from './driver-errors.js';
import { execute, type SqliteConnection } from './sqlite-connection.js';
import type { WriteLock } from './write-lock.js';

/** Rows, an id or a structured result: TypeORM leaves it open. */
type Result = ReturnType<SqliteQueryRunner['query']>;

/** The connections that a runner chooses from. */
interface Connections {
  readonly writer: SqliteConnection;
  nextReader(): SqliteConnection | null;
}

/** Statements that only read. A wrong guess is harmless: readers refuse to write. */
const READS = /^\s*(select|explain|with(?!.*\b(insert|update|delete|replace)\b))\b/is;

const ENDS_TRANSACTION = /^(COMMIT|ROLLBACK)$/;

/** One caller's way to the database: reads beside everybody, and holds the write lock from BEGIN to the end. */
export class GuardedSqliteQueryRunner extends SqliteQueryRunner {
  private unlock: (() => void) | null = null;
  private target: SqliteConnection | null = null;
  private readonly connections: Connections;
  private readonly inFlight = new Set<Promise<unknown>>();
  private isEnding = false;
  private endedBy: Error | null = null;

  constructor(
    driver: SqliteDriver & Connections,
    private readonly lock: WriteLock,
  ) {
    super(driver);
    this.connections = driver;
  }

  override connect(): Promise<SqliteConnection> {
    return Promise.resolve(this.target ?? this.connections.writer);
  }

  override async query(sql: string, parameters?: unknown[], useStructuredResult?: boolean): Result {
    if (this.unlock) return this.queryInTransaction(sql, parameters, useStructuredResult);
    const reader = READS.test(sql) ? this.connections.nextReader() : null;
    if (reader) return this.queryOn(reader, sql, parameters, useStructuredResult);
    const unlock = await this.acquireLock();
    try {
      return await this.queryOn(this.connections.writer, sql, parameters, useStructuredResult);
    } finally {
      unlock();
    }
  }

  override async startTransaction(isolationLevel?: IsolationLevel): Promise<void> {
    if (this.unlock) return super.startTransaction(isolationLevel);
    this.unlock = await this.acquireLock();
    try {
      await super.startTransaction(isolationLevel);
    } catch (error) {
      this.leave();
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    await this.settle();
    if (this.endedBy !== null) throw this.endedBy;
    await super.commitTransaction();
    if (!this.isTransactionActive) this.leave();
  }

  override async rollbackTransaction(): Promise<void> {
    if (this.transactionDepth > 1) return super.rollbackTransaction();
    await this.settle();
    try {
      await super.rollbackTransaction();
    } catch (error) {
      if (this.unlock === null) throw error;
      // Where SQLite has rolled back by itself there is nothing left to do; otherwise this is the second attempt.
      await execute(this.connections.writer, 'ROLLBACK').catch(() => undefined);
    } finally {
      this.leave();
    }
  }

  override async release(): Promise<void> {
    if (this.unlock) {
      this.transactionDepth = 1;
      await this.rollbackTransaction();
    }
    await super.release();
    // A statement that nobody waited for must not run on its own after its transaction.
    this.isReleased = true;
  }

  private async acquireLock(): Promise<() => void> {
    try {
      return await this.lock.acquire();
    } catch (error) {
      throw translateDriverError(error);
    }
  }

  private async queryInTransaction(sql: string, parameters?: unknown[], structured?: boolean): Result {
    if (!ENDS_TRANSACTION.test(sql)) this.assertOpen();
    // A deferred transaction fails when its first write finds that another process has written since its first read.
    const text = sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql;
    try {
      return await this.queryOn(this.connections.writer, text, parameters, structured);
    } catch (error) {
      if (error instanceof Error && endsSqliteTransaction(error)) this.endedBy ??= error;
      throw error;
    }
  }

  private assertOpen(): void {
    if (this.endedBy !== null) throw this.endedBy;
    if (this.isEnding) throw new Error('The transaction is ending: await every statement inside of it.');
  }

  private async queryOn(
    connection: SqliteConnection,
    sql: string,
    parameters?: unknown[],
    structured?: boolean,
  ): Result {
    this.target = connection; // super.query() asks connect() before it gives way
    const result = super.query(sql, parameters, structured);
    this.inFlight.add(result);
    try {
      return await result;
    } catch (error) {
      throw translateDriverError(error);
    } finally {
      this.inFlight.delete(result);
    }
  }

  /** COMMIT and ROLLBACK wait for the statements under way: one that ran after them would stand on its own. */
  private async settle(): Promise<void> {
    if (this.transactionDepth <= 1) this.isEnding = true;
    await Promise.allSettled(this.inFlight);
  }

  private leave(): void {
    this.isTransactionActive = false;
    this.transactionDepth = 0;
    this.isEnding = false;
    this.endedBy = null;
    const unlock = this.unlock;
    this.unlock = null;
    unlock?.();
  }
}
