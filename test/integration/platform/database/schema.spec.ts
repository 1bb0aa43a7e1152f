import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { currentDialect } from '../../../../src/platform/config/dialect.js';
import { Migrator } from '../../../../src/platform/database/migrator.js';
import { SchemaAheadError, SchemaBehindError } from '../../../../src/platform/database/schema-errors.js';
import { prepareSchema } from '../../../../src/platform/database/schema-gate.js';
import {
  createEmptyDatabase,
  openDataSource,
  PRODUCT_SCHEMA,
  type TestDatabaseServer,
} from '../../../support/database.js';

async function computeSchemaDifference(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

async function listTables(dataSource: DataSource): Promise<string[]> {
  const sql =
    dataSource.options.type === 'postgres'
      ? `SELECT table_name AS "name" FROM information_schema.tables WHERE table_schema = 'public'`
      : `SELECT "name" FROM sqlite_master WHERE type = 'table' AND "name" NOT LIKE 'sqlite_%'`;
  const rows = await dataSource.query<{ name: string }[]>(sql);
  return rows.map(({ name }) => name).filter((name) => name !== 'migrations');
}

class Failing1763999999999 implements MigrationInterface {
  readonly name = 'Failing1763999999999';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE "half_done" ("id" integer)');
    throw new Error('fails on purpose');
  }

  down(): Promise<void> {
    return Promise.resolve();
  }
}

describe('the schema', () => {
  let server: TestDatabaseServer;
  let dataSource: DataSource;
  let migrator: Migrator;

  beforeEach(async () => {
    server = await createEmptyDatabase();
    dataSource = await openDataSource(server.target);
    migrator = new Migrator(dataSource);
  });

  afterEach(async () => {
    await dataSource.destroy();
    await server.drop();
  });

  it('is behind while empty and current after migrating, which runs every migration once', async () => {
    expect(await migrator.isBehind()).toBe(true);
    const pending = await migrator.pending();

    expect(await migrator.migrate()).toEqual(pending);
    expect(pending).toHaveLength(PRODUCT_SCHEMA.migrations.length);

    expect(await migrator.isBehind()).toBe(false);
    expect(await migrator.migrate()).toEqual([]);
  });

  it('is after migrating exactly what the entities say', async () => {
    expect(await computeSchemaDifference(dataSource)).not.toEqual([]);
    await migrator.migrate();
    expect(await computeSchemaDifference(dataSource)).toEqual([]);
  });

  it('has the partial unique indexes of the entities', async () => {
    await migrator.migrate();
    const sql =
      dataSource.options.type === 'postgres'
        ? `SELECT indexdef AS "sql" FROM pg_indexes WHERE indexname LIKE 'uq_price_series%'`
        : `SELECT "sql" FROM sqlite_master WHERE type = 'index' AND "name" LIKE 'uq_price_series%'`;
    const rows = await dataSource.query<{ sql: string }[]>(sql);
    const conditions = rows.map((row) => row.sql.replace(/^.* WHERE /s, '').replaceAll(/["()]/g, ''));
    expect(conditions.sort()).toEqual(['owner_id IS NOT NULL', 'owner_id IS NULL']);
  });

  if (currentDialect() === 'postgres') {
    it('keeps packed series uncompressed', async () => {
      await migrator.migrate();
      const rows = await dataSource.query<object[]>(
        `SELECT attstorage AS "storage" FROM pg_attribute WHERE attrelid = 'price_series'::regclass AND attname = 'columns'`,
      );
      expect(rows).toEqual([{ storage: 'e' }]);
    });
  }

  it('keeps what ran before a migration that fails, and nothing of that one', async () => {
    await dataSource.destroy();
    const first = PRODUCT_SCHEMA.migrations.slice(0, 1);
    dataSource = await openDataSource(server.target, { entities: [], migrations: [...first, Failing1763999999999] });
    migrator = new Migrator(dataSource);

    await expect(migrator.migrate()).rejects.toThrow('fails on purpose');
    expect(await migrator.pending()).toEqual(['Failing1763999999999']);
    expect(await listTables(dataSource)).toEqual(['platform_setting']);
    await expect(migrator.migrate()).rejects.toThrow('fails on purpose');
    if (dataSource.options.type === 'sqlite') {
      expect(await dataSource.query('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    }
  });

  it('goes all the way down and up again', async () => {
    const all = await migrator.migrate();
    for (const name of all)
      await dataSource.undoLastMigration().catch((cause) => Promise.reject(new Error(name, { cause })));
    expect(await listTables(dataSource)).toEqual([]);
    expect(await migrator.migrate()).toEqual(all);
    expect(await computeSchemaDifference(dataSource)).toEqual([]);
  });

  it('is left alone by a start that may not migrate, which says what to do', async () => {
    const refusal = prepareSchema(migrator, { mode: 'refuse', access: 'server' });
    await expect(refusal).rejects.toThrow(SchemaBehindError);
    await expect(refusal).rejects.toThrow(/npm run cli -- migrate/);
    expect(await listTables(dataSource)).toEqual([]);

    await prepareSchema(migrator, { mode: 'migrate', access: 'server' });
    await expect(prepareSchema(migrator, { mode: 'refuse', access: 'server' })).resolves.toBeUndefined();
  });

  it('is left alone by a program that is older than it, and only a server goes on, to say so', async () => {
    await migrator.migrate();
    const older = { ...PRODUCT_SCHEMA, migrations: PRODUCT_SCHEMA.migrations.slice(0, -1) };
    const source = await openDataSource(server.target, older);
    try {
      const old = new Migrator(source);
      expect(await old.unknown()).toEqual([PRODUCT_SCHEMA.migrations.at(-1)?.name]);
      expect(await old.isAhead()).toBe(true);
      const tool = prepareSchema(old, { mode: 'migrate', access: 'tool' });
      await expect(tool).rejects.toThrow(SchemaAheadError);
      await expect(tool).rejects.toThrow(/newer than this program, by 1 migration.*Deploy the version/);
      await expect(old.migrate()).rejects.toThrow(SchemaAheadError);
      await expect(prepareSchema(old, { mode: 'migrate', access: 'server' })).resolves.toBeUndefined();
    } finally {
      await source.destroy();
    }
    expect(await migrator.isAhead()).toBe(false);
  });
});
