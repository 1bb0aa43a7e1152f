/** The schema is older than the program, and the configuration forbids migrating at start. */
export class SchemaBehindError extends Error {
  constructor(readonly pending: readonly string[]) {
    super(
      `The database is ${pending.length} migration(s) behind (${pending.join(', ')}) and MIGRATE_ON_START is false. Run \`npm run cli -- migrate\` first, or set MIGRATE_ON_START=true.`,
    );
    this.name = 'SchemaBehindError';
  }
}

/** A newer program has migrated the database; this one does not know what its tables mean. */
export class SchemaAheadError extends Error {
  constructor(readonly unknown: readonly string[]) {
    super(
      `The database is newer than this program, by ${unknown.length} migration(s): ${unknown.join(', ')}. Deploy the version that made them or a later one, or restore a backup from before.`,
    );
    this.name = 'SchemaAheadError';
  }
}
