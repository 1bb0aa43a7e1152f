import { Logger } from '@nestjs/common';
import type { Logger as OrmLogger } from 'typeorm';

const LONGEST_STATEMENT = 500;

/**
 * TypeORM's warnings, in the application's log. Parameters are never written: they may be secrets. Failures are not
 * written either: they are thrown, and logged by whoever handles them.
 */
export class DatabaseLogger implements OrmLogger {
  private readonly logger = new Logger('Database');

  logQuery(): void {}

  logQueryError(): void {}

  logQuerySlow(timeMs: number, query: string): void {
    this.logger.warn(`A statement took ${timeMs} ms: ${query.slice(0, LONGEST_STATEMENT)}`);
  }

  logSchemaBuild(): void {}

  logMigration(): void {}

  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    if (level === 'warn') this.logger.warn(message);
    else this.logger.debug(message);
  }
}
