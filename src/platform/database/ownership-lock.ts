import { SideLock } from './side-lock.js';
import { canonicalPath } from './sqlite-connection.js';

/** Another server process has the SQLite file open. */
export class DatabaseOwnedError extends Error {
  constructor(path: string) {
    super(
      `Another Barometer server is running on ${path}. One SQLite file serves one server process: stop the other one, or use PostgreSQL to run several (DATABASE_URL=postgres://user:password@host:port/database).`,
    );
    this.name = 'DatabaseOwnedError';
  }
}

/**
 * Makes this process the only server on the SQLite file, until the lock is released or the process ends.
 * @throws DatabaseOwnedError at once when another process is it.
 */
export async function acquireOwnership(databasePath: string): Promise<SideLock> {
  const path = await canonicalPath(databasePath);
  const lock = await SideLock.tryAcquire(`${path}-owner`, 0);
  if (lock === null) throw new DatabaseOwnedError(path);
  return lock;
}
