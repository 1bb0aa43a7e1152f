import type { Command } from 'commander';
import { Terminal } from '../cli/terminal.js';
import { loadConfig } from '../config/load-config.js';
import { DomainError } from '../errors/domain-error.js';
import type { Schemas } from './migrate.command.js';
import { backUp, type CopiedDatabase, restore } from './sqlite-backup.js';
import { IN_MEMORY } from './sqlite-connection.js';

const MEGABYTE = 1_000_000;

interface CopyOptions {
  readonly force?: boolean;
  readonly json?: boolean;
}

/** The path of the SQLite file. @throws DomainError naming the tool where there is none */
function requireFile(tool: string): string {
  const { database } = loadConfig();
  if (database.dialect === 'postgres') {
    const detail = `DATABASE_URL names a PostgreSQL, which has its own tools: use ${tool}`;
    throw new DomainError('VALIDATION_FAILED', detail);
  }
  if (database.path === IN_MEMORY) {
    throw new DomainError('VALIDATION_FAILED', 'DATABASE_URL names a database in memory, which ends with its process.');
  }
  return database.path;
}

function show(terminal: Terminal, done: string, { path, bytes, pending }: CopiedDatabase, isJson = false): void {
  if (isJson) return terminal.json({ path, bytes, pending });
  terminal.line(`${done} ${path}: ${(bytes / MEGABYTE).toFixed(1)} MB, checked.`);
  if (pending.length > 0) terminal.line(`It is ${pending.length} migration(s) behind; the next start runs them.`);
}

/** `db backup` and `db restore`: a SQLite file to another place and back. */
export function registerDb(program: Command, schemas: Schemas, terminal = new Terminal()): void {
  const knownMigrations = schemas.migrations.sqlite.map((migration) => migration.name);
  const db = program.command('db').description('copy a SQLite database to a file, and back');
  db.command('backup <file>')
    .description('write a checked copy into a file, also while a server is running')
    .option('--force', 'replace the file when it is there')
    .option('--json', 'print one JSON document')
    .action(async (file: string, { force = false, json }: CopyOptions) => {
      const databasePath = requireFile(`pg_dump --format=custom --file=${file} "$DATABASE_URL"`);
      const copied = await backUp({ databasePath, file, isForced: force, knownMigrations });
      show(terminal, 'Backed up to', copied, json);
    });
  db.command('restore <file>')
    .description('put a backup in the place of the database, while no server is running')
    .option('--force', 'replace the database when there is one; it is kept as .before-restore')
    .option('--json', 'print one JSON document')
    .action(async (file: string, { force = false, json }: CopyOptions) => {
      const databasePath = requireFile(`pg_restore --clean --if-exists --dbname="$DATABASE_URL" ${file}`);
      const copied = await restore({ databasePath, file, isForced: force, knownMigrations });
      show(terminal, 'Restored to', copied, json);
    });
}
