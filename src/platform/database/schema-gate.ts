import { Logger } from '@nestjs/common';
import type { DatabaseAccess } from './data-source.js';
import type { Migrator } from './migrator.js';
import { SchemaAheadError, SchemaBehindError } from './schema-errors.js';

/**
 * Makes sure that nobody works on another schema than their own. On a newer one a server goes on, never ready, so that a
 * deploy that goes back stops there and says why; everything else ends.
 * @throws SchemaBehindError, SchemaAheadError
 */
export async function prepareSchema(
  migrator: Migrator,
  { mode, access }: { readonly mode: 'migrate' | 'refuse'; readonly access: DatabaseAccess },
): Promise<void> {
  const unknown = await migrator.unknown();
  if (unknown.length > 0) {
    const error = new SchemaAheadError(unknown);
    if (access === 'tool') throw error;
    new Logger('Database').error(error.message);
    return;
  }
  if (mode === 'migrate') {
    await migrator.migrate();
    return;
  }
  const pending = await migrator.pending();
  if (pending.length > 0) throw new SchemaBehindError(pending);
}
