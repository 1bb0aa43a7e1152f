import type { DataSource } from 'typeorm';
import { Migrator } from '../../../src/platform/database/migrator.js';
import {
  createEmptyDatabase,
  openDataSource,
  PRODUCT_SCHEMA,
  type TestDatabaseServer,
} from '../../support/database.js';

const NAME = 'OrderAndFoldSymbols1763900000013';
const ROWS = 450;

let server: TestDatabaseServer;
let dataSource: DataSource;

beforeAll(async () => {
  server = await createEmptyDatabase();
});

afterAll(async () => {
  await dataSource.destroy();
  await server.drop();
});

interface Row {
  readonly ticker: string;
  readonly name: string;
  readonly search_name: string;
  readonly version: number;
}

const read = (): Promise<Row[]> =>
  dataSource.query<Row[]>('SELECT "ticker", "name", "search_name", "version" FROM "symbol" ORDER BY "ticker"');

it('keeps the symbols of before, and makes them searchable without accents, in either direction', async () => {
  const at = PRODUCT_SCHEMA.migrations.findIndex((Migration) => Migration.name === NAME);
  const before = { entities: [], migrations: PRODUCT_SCHEMA.migrations.slice(0, at) };
  dataSource = await openDataSource(server.target, before);
  await new Migrator(dataSource).migrate();
  const values = Array.from(
    { length: ROWS },
    (_, index) =>
      `('T${index + 1_000}', 'Société ${index}', 'US', NULL, 'société ${index}', '2026-01-01 00:00:00.000', '2026-01-01 00:00:00.000', 3)`,
  );
  await dataSource.query(`INSERT INTO "symbol" VALUES ${values.join(', ')}`);
  const stored = await read();
  await dataSource.destroy();

  const upTo = { entities: [], migrations: PRODUCT_SCHEMA.migrations.slice(0, at + 1) };
  dataSource = await openDataSource(server.target, upTo);
  expect(await new Migrator(dataSource).migrate()).toEqual([NAME]);
  const folded = stored.map((row, index) => ({ ...row, search_name: `societe ${index}\n${row.ticker.toLowerCase()}` }));
  expect(await read()).toEqual(folded);

  await dataSource.undoLastMigration();
  expect(await read()).toEqual(stored);
});
