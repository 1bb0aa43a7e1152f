import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import type { PostgresConnectionCredentialsOptions } from 'typeorm/driver/postgres/PostgresConnectionCredentialsOptions.js';
import type { PostgresConnectionOptions } from 'typeorm/driver/postgres/PostgresConnectionOptions.js';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import type { ReplicationMode } from 'typeorm/driver/types/ReplicationMode.js';
import { ConnectionLostError, translateDriverError } from './driver-errors.js';

class TranslatingPostgresQueryRunner extends PostgresQueryRunner {
  private isReleasedByCaller = false;

  override async query(
    sql: string,
    parameters?: unknown[],
    useStructuredResult?: boolean,
  ): ReturnType<PostgresQueryRunner['query']> {
    try {
      return await super.query(sql, parameters, useStructuredResult);
    } catch (error) {
      throw translateDriverError(this.isConnectionLost(error) ? new ConnectionLostError(error) : error);
    }
  }

  override async release(): Promise<void> {
    this.isReleasedByCaller = true;
    await super.release();
  }

  /** TypeORM releases a runner by itself when its connection breaks, and afterwards only says that it is released. */
  private isConnectionLost(error: unknown): boolean {
    return error instanceof QueryRunnerAlreadyReleasedError && !this.isReleasedByCaller;
  }
}

/** TypeORM's PostgreSQL driver, with failures told as the product tells them, and none that ends the process. */
export class TranslatingPostgresDriver extends PostgresDriver {
  protected override async createPool(
    options: PostgresConnectionOptions,
    credentials: PostgresConnectionCredentialsOptions,
  ): Promise<unknown> {
    const { ListenedClient } = await import('./listened-client.js');
    const extra: unknown = { ...(options.extra as object), Client: ListenedClient };
    return super.createPool({ ...options, extra }, credentials);
  }

  override createQueryRunner(mode: ReplicationMode): PostgresQueryRunner {
    return new TranslatingPostgresQueryRunner(this, mode);
  }
}
