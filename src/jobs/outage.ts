import { DomainError } from '../platform/errors/domain-error.js';

/** Whether the database, rather than what was asked of it, is the trouble: the same may succeed a little later. */
export const isOutage = (error: unknown): boolean =>
  error instanceof DomainError && (error.code === 'DATABASE_UNAVAILABLE' || error.code === 'STORAGE_FULL');
