import type { DataSource } from 'typeorm';
import { Migrator } from '../../../src/platform/database/migrator.js';
import {
  createEmptyDatabase,
  openDataSource,
  PRODUCT_SCHEMA,
  type TestDatabaseServer,
} from '../../support/database.js';

const NAME = 'CreateVerdictChange1763900000017';
const OWNER = '01900000-0000-7000-8000-000000000001';

let server: TestDatabaseServer;
let dataSource: DataSource;

beforeAll(async () => {
  server = await createEmptyDatabase();
});

afterAll(async () => {
  await dataSource.destroy();
  await server.drop();
});

const idOf = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const instantOf = (number: number): string => `2026-01-01 00:00:${String(number).padStart(2, '0')}.000`;

interface Stored {
  readonly number: number;
  readonly verdict: string;
  readonly ticker?: string;
}

const EXPIRED = `"id", "owner_id", "ticker", "timeframe", "strategy_id", "strategy_version", "job_id", "verdict", "score",
  "conviction", "close", "trading_date", "created_at"`;

const commonValues = ({ number, verdict, ticker = 'ACME.DEMO' }: Stored): string =>
  `'${idOf(number)}', '${OWNER}', '${ticker}', '1d', 'balanced', 1, NULL, '${verdict}', ${number / 100}, 0.5, 10, '2026-01-01', '${instantOf(number)}'`;

const expire = (stored: Stored) =>
  dataSource.query(
    `INSERT INTO "expired_analysis" (${EXPIRED}, "expired_at") VALUES (${commonValues(stored)}, '${instantOf(59)}')`,
  );

const keep = (stored: Stored) =>
  dataSource.query(
    `INSERT INTO "analysis" (${EXPIRED}, "coverage", "bars", "as_of", "provenance", "stale", "engine_version",
       "input_digest", "settings", "document")
     VALUES (${commonValues(stored)}, 1, 100, '${instantOf(0)}', 'demo', false, '1', 'x', '{}', '{}')`,
  );

it('finds the changes in what was analysed before, removed analyses included, in either direction', async () => {
  const at = PRODUCT_SCHEMA.migrations.findIndex((Migration) => Migration.name === NAME);
  dataSource = await openDataSource(server.target, {
    entities: [],
    migrations: PRODUCT_SCHEMA.migrations.slice(0, at),
  });
  await new Migrator(dataSource).migrate();
  await dataSource.query(
    `INSERT INTO "owner" ("id", "name", "created_at") VALUES ('${OWNER}', 'default', '${instantOf(0)}')`,
  );
  await expire({ number: 1, verdict: 'hold' });
  await expire({ number: 2, verdict: 'buy' });
  await keep({ number: 3, verdict: 'buy' });
  await keep({ number: 4, verdict: 'sell' });
  await keep({ number: 5, verdict: 'strong_buy', ticker: 'BOLT.DEMO' });
  await dataSource.destroy();

  const upTo = { entities: [], migrations: PRODUCT_SCHEMA.migrations.slice(0, at + 1) };
  dataSource = await openDataSource(server.target, upTo);
  expect(await new Migrator(dataSource).migrate()).toEqual([NAME]);
  const rows = await dataSource.query<Record<string, unknown>[]>(
    `SELECT "previous_analysis_id", "analysis_id", "from_verdict", "to_verdict", "from_score", "to_score"
     FROM "verdict_change" ORDER BY "created_at"`,
  );
  expect(rows.map((row) => Object.values(row))).toEqual([
    [idOf(1), idOf(2), 'hold', 'buy', 0.01, 0.02],
    [idOf(3), idOf(4), 'buy', 'sell', 0.03, 0.04],
  ]);

  await dataSource.undoLastMigration();
  await expect(dataSource.query('SELECT * FROM "verdict_change"')).rejects.toThrow();
  expect(await dataSource.query('SELECT "id" FROM "analysis"')).toHaveLength(3);
});
