import { QueryFailedError } from 'typeorm';
import {
  ConnectionLostError,
  isTransactionConflict,
  isUniqueViolation,
  translateDriverError,
  WriteLockTimeoutError,
} from '../../../../src/platform/database/driver-errors.js';
import { DomainError } from '../../../../src/platform/errors/domain-error.js';

const driverError = (code: string, message = 'it failed') => Object.assign(new Error(message), { code });
const queryFailed = (code: string, message?: string) =>
  new QueryFailedError('SELECT 1', undefined, driverError(code, message));

describe('errors of the drivers', () => {
  it.each([
    ['57P01', 'DATABASE_UNAVAILABLE'],
    ['08006', 'DATABASE_UNAVAILABLE'],
    ['53300', 'DATABASE_UNAVAILABLE'],
    ['57014', 'DATABASE_UNAVAILABLE'],
    ['55P03', 'DATABASE_UNAVAILABLE'],
    ['ECONNREFUSED', 'DATABASE_UNAVAILABLE'],
    ['SQLITE_BUSY', 'DATABASE_UNAVAILABLE'],
    ['SQLITE_IOERR', 'DATABASE_UNAVAILABLE'],
    ['53100', 'STORAGE_FULL'],
    ['SQLITE_FULL', 'STORAGE_FULL'],
    ['22021', 'VALIDATION_FAILED'],
  ])('with code %s are told as %s, with the original as their cause', (code, expected) => {
    const cause = queryFailed(code);
    const translated = translateDriverError(cause);
    expect(translated).toBeInstanceOf(DomainError);
    expect(translated).toMatchObject({ code: expected, cause });
  });

  it.each([
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ])('that only say "%s" are an unavailable database', (message) => {
    expect(translateDriverError(new Error(message))).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      retryAfterSeconds: 5,
    });
  });

  it.each([new ConnectionLostError(null), new WriteLockTimeoutError(5)])('include %s', (error) => {
    expect(translateDriverError(error)).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });

  it.each([queryFailed('42601'), queryFailed('23505'), new TypeError('a defect'), 'a text', null])(
    'that are our own defects, or tell callers something, stay as they are: %s',
    (error) => {
      expect(translateDriverError(error)).toBe(error);
    },
  );

  it('are translated once', () => {
    const translated = translateDriverError(queryFailed('57P01'));
    expect(translateDriverError(translated)).toBe(translated);
  });

  it.each(['40001', '40P01'])('with code %s are worth another attempt, translated or not', (code) => {
    expect(isTransactionConflict(queryFailed(code))).toBe(true);
    expect(isTransactionConflict(translateDriverError(queryFailed(code)))).toBe(true);
  });

  it('of other kinds are not worth another attempt', () => {
    expect(isTransactionConflict(queryFailed('57P01'))).toBe(false);
    expect(isTransactionConflict(new DomainError('NOT_FOUND', 'nothing'))).toBe(false);
  });

  it('tell a unique violation from other constraints', () => {
    expect(isUniqueViolation(queryFailed('23505'))).toBe(true);
    expect(isUniqueViolation(queryFailed('SQLITE_CONSTRAINT', 'UNIQUE constraint failed: owner.name'))).toBe(true);
    expect(isUniqueViolation(queryFailed('SQLITE_CONSTRAINT', 'FOREIGN KEY constraint failed'))).toBe(false);
    expect(isUniqueViolation(queryFailed('23503'))).toBe(false);
  });
});
