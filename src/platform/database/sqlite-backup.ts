import { chmod, copyFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DomainError } from '../errors/domain-error.js';
import { acquireOwnership } from './ownership-lock.js';
import { SchemaAheadError } from './schema-errors.js';
import {
  canonicalPath,
  closeConnection,
  execute,
  openConnection,
  openForReading,
  selectAll,
  type SqliteConnection,
} from './sqlite-connection.js';

/** What a copy holds. */
export interface CopiedDatabase {
  readonly path: string;
  readonly bytes: number;
  /** Migrations of this program that it has not seen yet; the next start runs them. */
  readonly pending: readonly string[];
}

interface CopyOrder {
  readonly databasePath: string;
  /** Where the backup is, or is to be. */
  readonly file: string;
  /** Whether a file that is there may be replaced. */
  readonly isForced: boolean;
  /** Names of all migrations of this program, oldest first. */
  readonly knownMigrations: readonly string[];
}

const refuse = (detail: string, cause?: unknown): DomainError =>
  new DomainError('VALIDATION_FAILED', detail, cause === undefined ? {} : { cause });

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function withConnection<T>(path: string, work: (connection: SqliteConnection) => Promise<T>): Promise<T> {
  const connection = await openForReading(path);
  try {
    return await work(connection);
  } finally {
    await closeConnection(connection);
  }
}

/** The migrations that a file has seen. @throws DomainError when it is damaged, or no database of the product */
async function inspectFile(path: string): Promise<string[]> {
  try {
    return await withConnection(path, async (connection) => {
      const problems = (await selectAll<{ integrity_check: string }>(connection, 'PRAGMA integrity_check'))
        .map((row) => row.integrity_check)
        .filter((text) => text !== 'ok');
      if (problems.length > 0) throw refuse(`${path} is damaged: ${problems.slice(0, 3).join('; ')}`);
      const rows = await selectAll<{ name: string }>(connection, 'SELECT "name" FROM "migrations" ORDER BY "id"');
      if (rows.length === 0) throw refuse(`${path} is no database of Barometer: it was never migrated.`);
      return rows.map(({ name }) => name);
    });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw refuse(`${path} is no database of Barometer, or is damaged.`, error);
  }
}

/** Copies a database as it is at one instant, whoever reads and writes meanwhile. */
async function copyInto(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await withConnection(from, (connection) => execute(connection, `VACUUM INTO '${to.replaceAll("'", "''")}'`));
  // There are hashes of keys in it.
  await chmod(to, 0o600);
}

const pendingAfter = (seen: readonly string[], known: readonly string[]): string[] =>
  known.filter((name) => !seen.includes(name));

/**
 * Writes a copy of the database into a file, beside a running server if there is one. The file is there only once it is
 * complete and was checked.
 * @throws DomainError
 */
export async function backUp({ databasePath, file, isForced, knownMigrations }: CopyOrder): Promise<CopiedDatabase> {
  if (!(await exists(databasePath))) throw refuse(`There is no database at ${databasePath}: set DATABASE_URL to it.`);
  if (!isForced && (await exists(file))) throw refuse(`${file} is there already. Choose another name, or add --force.`);
  if ((await exists(file)) && (await canonicalPath(file)) === (await canonicalPath(databasePath)))
    throw refuse(`${file} is the database itself.`);
  if (!(await exists(dirname(file)))) throw refuse(`There is no folder ${dirname(file)}.`);
  const unfinished = `${file}.partial`;
  try {
    await copyInto(databasePath, unfinished);
    const seen = await inspectFile(unfinished);
    await rename(unfinished, file);
    return { path: file, bytes: (await stat(file)).size, pending: pendingAfter(seen, knownMigrations) };
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Has SQLite write its log into the file, and take it away; a damaged file keeps its own, which goes as well. */
async function foldLog(path: string): Promise<void> {
  try {
    const connection = await openConnection(path);
    await execute(connection, 'PRAGMA wal_checkpoint(TRUNCATE)').finally(() => closeConnection(connection));
  } catch {
    // It is replaced anyway.
  }
  for (const suffix of ['-wal', '-shm']) await rm(`${path}${suffix}`, { force: true });
}

/**
 * Puts a backup in the place of the database. What was there stays beside it, as `<database>.before-restore`.
 * @throws DatabaseOwnedError while a server is running on it
 * @throws SchemaAheadError when a newer program made the backup
 * @throws DomainError
 */
export async function restore({ databasePath, file, isForced, knownMigrations }: CopyOrder): Promise<CopiedDatabase> {
  if (!(await exists(file))) throw refuse(`There is no file ${file}.`);
  const seen = await inspectFile(file);
  const unknown = seen.filter((name) => !knownMigrations.includes(name));
  if (unknown.length > 0) throw new SchemaAheadError(unknown);
  const path = await canonicalPath(databasePath);
  const ownership = await acquireOwnership(path);
  const unfinished = `${path}.partial`;
  try {
    const isThere = await exists(path);
    if (isThere && !isForced) {
      throw refuse(`There is a database at ${databasePath}. Add --force to replace it; it is kept as .before-restore.`);
    }
    await copyInto(file, unfinished);
    if (isThere) {
      await foldLog(path);
      await copyFile(path, `${path}.before-restore`);
    }
    await rename(unfinished, path);
    return { path, bytes: (await stat(path)).size, pending: pendingAfter(seen, knownMigrations) };
  } finally {
    await rm(unfinished, { force: true });
    await ownership.release();
  }
}
