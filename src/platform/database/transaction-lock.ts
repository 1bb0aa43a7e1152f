import type { EntityManager } from 'typeorm';

/**
 * Until its end, keeps every other transaction waiting that asks for a lock of the same name. On SQLite, where one
 * transaction runs at a time, there is nothing to do. With `waitMs` this transaction waits that long for this and later
 * locks, instead of as long as the session's limit says.
 */
export async function lockUntilCommit(manager: EntityManager, name: string, waitMs?: number): Promise<void> {
  if (manager.connection.options.type !== 'postgres') return;
  if (waitMs !== undefined) await manager.query(`SELECT set_config('lock_timeout', $1, true)`, [`${waitMs}ms`]);
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
}
