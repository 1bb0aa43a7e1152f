import type { EntityManager } from 'typeorm';

/**
 * Until its end, keeps every other transaction waiting that asks for a lock of the same name. On SQLite, where one
 * transaction runs at a time, there is nothing to do.
 */
export async function lockUntilCommit(manager: EntityManager, name: string): Promise<void> {
  if (manager.connection.options.type !== 'postgres') return;
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
}
