import { isSqliteBusy } from './driver-errors.js';
import { closeConnection, execute, openConnection, type SqliteConnection } from './sqlite-connection.js';

/**
 * A lock between processes, held as an exclusive transaction on an empty SQLite file of its own. The operating system
 * frees it the moment its holder dies, however it dies; a pid file would not.
 */
export class SideLock {
  private constructor(private readonly connection: SqliteConnection) {}

  /** @returns null when another holds the lock for longer than `waitMs`. */
  static async tryAcquire(path: string, waitMs: number): Promise<SideLock | null> {
    const connection = await openConnection(path);
    try {
      await execute(connection, `PRAGMA busy_timeout = ${waitMs}`);
      await execute(connection, 'BEGIN EXCLUSIVE');
      return new SideLock(connection);
    } catch (error) {
      await closeConnection(connection);
      if (isSqliteBusy(error)) return null;
      throw error;
    }
  }

  async release(): Promise<void> {
    await closeConnection(this.connection);
  }
}
