import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { ENTITIES } from '../../src/entities.js';
import { MIGRATIONS } from '../../src/migrations/catalog.js';
import type { DatabaseTarget } from '../../src/platform/config/app-config.js';
import { currentDialect } from '../../src/platform/config/dialect.js';
import { createDataSource, type Schema, toDatabaseOptions } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.service.js';
import { Migrator } from '../../src/platform/database/migrator.js';

// What the product logs outside of an application would only be noise here.
Logger.overrideLogger(false);

/** A place for a database of one test file, on the dialect that the Jest project is about. */
export interface TestDatabaseServer {
  readonly target: DatabaseTarget;
  /** The value of DATABASE_URL that leads to it, for processes that a test starts. */
  readonly url: string;
  /** Removes the database, whoever is still connected. */
  drop(): Promise<void>;
}

export interface TestDatabase extends TestDatabaseServer {
  readonly dataSource: DataSource;
  readonly database: Database;
}

export const PRODUCT_SCHEMA: Schema = { entities: ENTITIES, migrations: MIGRATIONS[currentDialect()] };

async function createSqliteFolder(): Promise<TestDatabaseServer> {
  const folder = await mkdtemp(join(tmpdir(), 'barometer-test-'));
  const path = join(folder, 'barometer.sqlite');
  return {
    target: { dialect: 'sqlite', path },
    url: `sqlite:${path}`,
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Runs one statement on the test server itself, past everything of the product. */
export async function onPostgresServer<Row>(sql: string, url = serverUrl()): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is not set: run the tests through Jest, whose global setup sets it.');
  return url;
}

async function createPostgresDatabase(): Promise<TestDatabaseServer> {
  const name = `barometer_test_${randomUUID().replaceAll('-', '')}`;
  await onPostgresServer(`CREATE DATABASE "${name}"`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return {
    target: { dialect: 'postgres', url: url.href },
    url: url.href,
    drop: async () => {
      await onPostgresServer(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
  };
}

/** A fresh, empty database: no tables yet. */
export function createEmptyDatabase(): Promise<TestDatabaseServer> {
  return currentDialect() === 'postgres' ? createPostgresDatabase() : createSqliteFolder();
}

/** An open data source on it; the caller destroys it. */
export function openDataSource(target: DatabaseTarget, schema: Schema = PRODUCT_SCHEMA): Promise<DataSource> {
  return createDataSource(toDatabaseOptions(target, schema), 'tool').initialize();
}

/** A fresh, migrated database with an open connection; `drop` closes and removes it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = await createEmptyDatabase();
  const dataSource = await openDataSource(server.target);
  await new Migrator(dataSource).migrate();
  return {
    ...server,
    dataSource,
    database: new Database(dataSource),
    drop: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await server.drop();
    },
  };
}

/**
 * Gives the test file (or the `describe` block) one migrated database of its own, and removes it afterwards:
 * `const db = useTestDatabase();` at the top, `db().database` inside of tests.
 */
export function useTestDatabase(): () => TestDatabase {
  let current: TestDatabase | null = null;
  beforeAll(async () => {
    current = await createTestDatabase();
  });
  afterAll(async () => {
    await current?.drop();
  });
  return () => {
    if (!current) throw new Error('The database exists only while tests run.');
    return current;
  };
}
