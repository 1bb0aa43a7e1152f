import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import sqlite3 from 'sqlite3';

/** What the guard uses of a connection of the `sqlite3` package. */
export type SqliteConnection = Pick<sqlite3.Database, 'run' | 'all' | 'close'>;

export const IN_MEMORY = ':memory:';

/**
 * The package as TypeORM is given it. TypeORM asks for the verbose mode, which makes a stack for every statement and puts
 * the values of its parameters into error messages.
 */
export const QUIET_SQLITE = { verbose: () => sqlite3 };

/** Opens the file, made if need be. */
export function openConnection(path: string): Promise<SqliteConnection> {
  return new Promise((resolve, reject) => {
    const connection: SqliteConnection = new sqlite3.Database(path, (error) => {
      if (error) reject(error);
      else resolve(connection);
    });
  });
}

/** Opens a file that is there, and that stays as it is. */
export function openForReading(path: string): Promise<SqliteConnection> {
  return new Promise((resolve, reject) => {
    const connection: SqliteConnection = new sqlite3.Database(path, sqlite3.OPEN_READONLY, (error) => {
      if (error) reject(error);
      else resolve(connection);
    });
  });
}

/** The rows of a statement, past TypeORM. */
export function selectAll<Row>(connection: SqliteConnection, sql: string): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    connection.all<Row>(sql, (error, rows) => (error ? reject(error) : resolve(rows)));
  });
}

export function closeConnection(connection: SqliteConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.close((error) => (error ? reject(error) : resolve()));
  });
}

/** Runs a statement that gives no rows, past TypeORM. */
export function execute(connection: SqliteConnection, sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.run(sql, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}

/** The one real path of the file, also through links, so that all processes agree on it; makes its folder. */
export async function canonicalPath(path: string): Promise<string> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const candidate = join(await realpath(folder), basename(path));
  return realpath(candidate).catch(() => candidate);
}
