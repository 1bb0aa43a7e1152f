import { isNativeError } from 'node:util/types';
import { QueryFailedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { DomainError } from '../errors/domain-error.js';

/** The transaction did not get the write lock of SQLite in time. */
export class WriteLockTimeoutError extends Error {
  constructor(timeoutMs: number) {
    super(
      `The write lock was not free within ${timeoutMs} ms: a transaction takes too long, or code inside a transaction writes past its unit of work.`,
    );
    this.name = 'WriteLockTimeoutError';
  }
}

/** The connection went away while a transaction was open on it. */
export class ConnectionLostError extends Error {
  constructor(cause: unknown) {
    super('The connection to the database was lost.', { cause });
    this.name = 'ConnectionLostError';
  }
}

type Failure = 'unavailable' | 'busy' | 'conflict' | 'full' | 'null character';

const BY_CODE: Readonly<Record<string, Failure>> = {
  // PostgreSQL, https://www.postgresql.org/docs/current/errcodes-appendix.html
  '22021': 'null character',
  '22P05': 'null character',
  '25006': 'unavailable', // read-only: a standby after a failover
  '25P03': 'unavailable', // idle in transaction for too long
  '40001': 'conflict',
  '40P01': 'conflict',
  '53000': 'unavailable',
  '53100': 'full',
  '53200': 'unavailable',
  '53300': 'unavailable', // too many connections
  '55P03': 'busy', // lock timeout
  '57014': 'busy', // statement timeout
  '57P01': 'unavailable',
  '57P02': 'unavailable',
  '57P03': 'unavailable',
  '57P05': 'unavailable',
  // SQLite
  SQLITE_BUSY: 'busy',
  SQLITE_LOCKED: 'busy',
  SQLITE_FULL: 'full',
  SQLITE_IOERR: 'unavailable',
  SQLITE_CANTOPEN: 'unavailable',
  SQLITE_READONLY: 'unavailable',
  // The operating system
  ECONNREFUSED: 'unavailable',
  ECONNRESET: 'unavailable',
  EHOSTUNREACH: 'unavailable',
  ENETUNREACH: 'unavailable',
  ENOTFOUND: 'unavailable',
  EAI_AGAIN: 'unavailable',
  EPIPE: 'unavailable',
  ETIMEDOUT: 'unavailable',
  ENOSPC: 'full',
};

/** What `pg` says, without a code, of connections that ended or never came about. */
const LOST_CONNECTION =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query read timeout|Driver not Connected)/;

interface DriverError {
  readonly code: string | null;
  readonly message: string;
}

/** Native addons make their errors outside of our realm, where `instanceof Error` may not hold. */
function readDriverError(error: unknown): DriverError {
  const driverError: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!isNativeError(driverError)) return { code: null, message: '' };
  const code = 'code' in driverError && typeof driverError.code === 'string' ? driverError.code : null;
  return { code, message: driverError.message };
}

function classify(error: unknown): Failure | null {
  if (error instanceof ConnectionLostError) return 'unavailable';
  if (error instanceof WriteLockTimeoutError) return 'busy';
  const { code, message } = readDriverError(error);
  if (code !== null) return BY_CODE[code] ?? (/^08[0-9A-Z]{3}$/.test(code) ? 'unavailable' : null);
  return LOST_CONNECTION.test(message) ? 'unavailable' : null;
}

function toDomainError(failure: Failure, cause: unknown): DomainError {
  switch (failure) {
    case 'unavailable':
      return new DomainError('DATABASE_UNAVAILABLE', 'The database does not answer. Try again in a few seconds.', {
        retryAfterSeconds: 5,
        cause,
      });
    case 'busy':
      return new DomainError('DATABASE_UNAVAILABLE', 'The database is busy. Try again in a few seconds.', {
        retryAfterSeconds: 2,
        cause,
      });
    case 'conflict':
      return new DomainError('DATABASE_UNAVAILABLE', 'Other changes were made at the same time. Try again.', {
        retryAfterSeconds: 1,
        cause,
      });
    case 'full':
      return new DomainError('STORAGE_FULL', 'The change was not stored: no space is left. Reading goes on.', {
        retryAfterSeconds: 60,
        cause,
      });
    case 'null character':
      return new DomainError('VALIDATION_FAILED', 'A text contains the null character. Take it out.', { cause });
  }
}

/** The error as callers are to see it: a DomainError with the original as its cause, or the error itself. */
export function translateDriverError(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  const failure = classify(error);
  return failure === null ? error : toDomainError(failure, error);
}

/** TypeORM lets go of a connection that breaks while no statement runs, and refuses the next one of the transaction. */
export function translateLostTransaction(error: unknown): unknown {
  const isLost = error instanceof QueryRunnerProviderAlreadyReleasedError;
  return isLost ? translateDriverError(new ConnectionLostError(error)) : error;
}

function originOf(error: unknown): unknown {
  return error instanceof DomainError ? error.cause : error;
}

/** Whether a transaction failed only because of others at the same time, and would succeed if it were run again. */
export function isTransactionConflict(error: unknown): boolean {
  return classify(originOf(error)) === 'conflict';
}

/** Whether a statement gave up waiting for others: for a lock, or for its turn. */
export function isBusy(error: unknown): boolean {
  return classify(originOf(error)) === 'busy';
}

/** Whether a row was refused because another has its unique values. */
export function isUniqueViolation(error: unknown): boolean {
  const { code, message } = readDriverError(error);
  return code === '23505' || (code === 'SQLITE_CONSTRAINT' && /UNIQUE|PRIMARY KEY/.test(message));
}

/** Whether a row was refused, or kept, because of rows that refer to it or that it refers to. */
export function isForeignKeyViolation(error: unknown): boolean {
  const { code, message } = readDriverError(error);
  return code === '23503' || (code === 'SQLITE_CONSTRAINT' && message.includes('FOREIGN KEY'));
}

/** SQLite ends the whole transaction by itself on these; what follows would be written outside of it. */
export function endsSqliteTransaction(error: unknown): boolean {
  return ['SQLITE_FULL', 'SQLITE_IOERR', 'SQLITE_NOMEM', 'SQLITE_INTERRUPT', 'SQLITE_CORRUPT'].includes(
    readDriverError(originOf(error)).code ?? '',
  );
}

/** Whether another connection holds the lock that was asked for. */
export function isSqliteBusy(error: unknown): boolean {
  return readDriverError(error).code === 'SQLITE_BUSY';
}
