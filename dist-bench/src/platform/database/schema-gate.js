"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SchemaBehindError = void 0;
exports.prepareSchema = prepareSchema;
/** The schema is older than the program, and the configuration forbids migrating at start. */
class SchemaBehindError extends Error {
    constructor(pending) {
        super(`The database is ${pending.length} migration(s) behind (${pending.join(', ')}) and MIGRATE_ON_START is false. Run \`npm run cli -- migrate\` first, or set MIGRATE_ON_START=true.`);
        this.pending = pending;
        this.name = 'SchemaBehindError';
    }
}
exports.SchemaBehindError = SchemaBehindError;
/**
 * Makes sure that nobody works on an old schema.
 * @throws SchemaBehindError
 */
async function prepareSchema(migrator, mode) {
    if (mode === 'migrate') {
        await migrator.migrate();
        return;
    }
    const pending = await migrator.pending();
    if (pending.length > 0)
        throw new SchemaBehindError(pending);
}
