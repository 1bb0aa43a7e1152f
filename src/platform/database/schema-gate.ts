import type { Migrator } from './migrator.js';

/** The schema is older than the program, and the configuration forbids migrating at start. */
export class SchemaBehindError extends Error {
  constructor(readonly pending: readonly string[]) {
    super(
      `The database is ${pending.length} migration(s) behind (${pending.join(', ')}) and MIGRATE_ON_START is false. Run \`npm run cli -- migrate\` first, or set MIGRATE_ON_START=true.`,
    );
    this.name = 'SchemaBehindError';
  }
}

/**
 * Makes sure that nobody works on an old schema.
 * @throws SchemaBehindError
 */
export async function prepareSchema(migrator: Migrator, mode: 'migrate' | 'refuse'): Promise<void> {
  if (mode === 'migrate') {
    await migrator.migrate();
    return;
  }
  const pending = await migrator.pending();
  if (pending.length > 0) throw new SchemaBehindError(pending);
}
