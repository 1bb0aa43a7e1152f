import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { DataSource, type EntityManager } from 'typeorm';
import type { Dialect } from '../config/app-config.js';
import { isSoleServer, readPoolState, tryToServe } from './data-source.js';
import { isTransactionConflict, translateLostTransaction } from './driver-errors.js';
import type { PoolState } from './pool-state.js';
import { type CountingWindow, createTableLimiter } from './request-count-table.js';
import { UnitOfWork } from './unit-of-work.js';

interface OpenTransaction {
  isOpen: boolean;
}

/** Serialisation failures and deadlocks of Postgres: nothing was written, so the work is simply run again. */
const runAgainOnConflict = retry(handleWhen(isTransactionConflict), {
  maxAttempts: 3,
  backoff: new ExponentialBackoff({ initialDelay: 10, maxDelay: 250 }),
});

/** The way to the tables, for repositories, and to transactions, for services. */
@Injectable()
export class Database {
  private readonly managers = new WeakMap<UnitOfWork, EntityManager>();
  private readonly current = new AsyncLocalStorage<OpenTransaction>();

  constructor(private readonly dataSource: DataSource) {}

  get dialect(): Dialect {
    return this.dataSource.options.type === 'postgres' ? 'postgres' : 'sqlite';
  }

  /** Whether no other server can be on this database: leases of others are then those of the dead. */
  get isSoleServer(): boolean {
    return isSoleServer(this.dataSource);
  }

  /** For a command that is about to do a server's work. False when a server is at it already and will do it. */
  tryToServe(): Promise<boolean> {
    return tryToServe(this.dataSource);
  }

  /**
   * What repositories query with: inside the unit of work when one is given, otherwise every statement on its own.
   * @throws Error when the unit of work is over, or when none is given although the caller runs inside a transaction.
   */
  manager(unitOfWork?: UnitOfWork): EntityManager {
    if (unitOfWork === undefined) {
      this.assertOutside();
      return this.dataSource.manager;
    }
    const manager = this.managers.get(unitOfWork);
    if (!manager)
      throw new Error('The unit of work is over: await everything inside the transaction that it belongs to.');
    return manager;
  }

  /**
   * Runs the work in one transaction: committed when it returns, rolled back when it throws. On Postgres the work is
   * run again, at most three times, when it met a concurrent change, so it must do nothing but database work.
   */
  async transaction<T>(work: (unitOfWork: UnitOfWork) => Promise<T>): Promise<T> {
    this.assertOutside();
    return runAgainOnConflict.execute(() => this.attempt(work));
  }

  /** The connections of this process at this moment. */
  get poolState(): PoolState {
    return readPoolState(this.dataSource);
  }

  /** Counts within a window of time for all processes together; null on SQLite, where there is only one. */
  createRequestLimiter(window: CountingWindow): RateLimiterAbstract | null {
    return createTableLimiter(this.dataSource, window);
  }

  /** Whether the database answers a trivial query within the time. Never throws. */
  async isReachable(timeoutMs = 1_000): Promise<boolean> {
    const timeout = new AbortController();
    const answer = this.dataSource.query('SELECT 1').then(
      () => true,
      () => false,
    );
    const silence = delay(timeoutMs, false, { signal: timeout.signal }).catch(() => false);
    try {
      return await Promise.race([answer, silence]);
    } finally {
      timeout.abort();
    }
  }

  private async attempt<T>(work: (unitOfWork: UnitOfWork) => Promise<T>): Promise<T> {
    const unitOfWork = new UnitOfWork();
    const transaction: OpenTransaction = { isOpen: true };
    try {
      return await this.dataSource.transaction((manager) => {
        this.managers.set(unitOfWork, manager);
        return this.current.run(transaction, work, unitOfWork);
      });
    } catch (error) {
      throw translateLostTransaction(error);
    } finally {
      transaction.isOpen = false;
      this.managers.delete(unitOfWork);
    }
  }

  /** A second connection would not see the open transaction, and on SQLite would wait for it for ever. */
  private assertOutside(): void {
    if (this.current.getStore()?.isOpen) {
      throw new Error('A transaction is open here: pass its unit of work on instead of working past it.');
    }
  }
}
