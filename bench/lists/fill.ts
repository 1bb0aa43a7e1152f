import { Client } from 'pg';

export const ROWS = 1_000_000;
const TICKERS = 2_000;
const BATCH = 100_000;
const STRATEGIES = `ARRAY['balanced', 'trend-following', 'mean-reversion', 'momentum-breakout', 'weekly-target']`;
const VERDICTS = `ARRAY['strong_buy', 'buy', 'hold', 'sell', 'strong_sell']`;

/** A UUID whose order is that of the rows. */
const idOf = (prefix: string, number: string): string =>
  `('${prefix}' || lpad(to_hex(${number}), 10, '0') || '70008000' || lpad(to_hex(${number}), 12, '0'))::uuid`;

/** Other owners have a tenth. One row in ten has a document of some kB, as real ones have; lists read none. */
const ANALYSES = `
  INSERT INTO analysis (id, owner_id, ticker, timeframe, strategy_id, strategy_version, job_id, verdict, score, conviction,
    coverage, close, action, trading_date, bars, as_of, provenance, stale, series_owner_id, engine_version, input_digest,
    settings, document, created_at)
  SELECT ${idOf('01', 'i')}, CASE WHEN i % 10 = 9 THEN $3::uuid ELSE $2::uuid END, 'T' || i % ${TICKERS}, '1d',
    (${STRATEGIES})[1 + (i / ${TICKERS}) % 5], 1, ${idOf('02', `i / ${TICKERS}`)}, (${VERDICTS})[1 + (i::bigint * 7919 / 13) % 5],
    sin(i), abs(cos(i)), 1, 10 + i % 100, NULL, to_char(date '2024-01-01' + (i / 1500)::int, 'YYYY-MM-DD'), 800,
    timestamptz '2024-01-01' + i * interval '1 minute', 'upload', false, NULL, '1.0.0', repeat('a', 64), '{}',
    CASE WHEN i % 10 = 0
      THEN jsonb_build_object('votes', '{}', 'indicators', '[]'::jsonb, 'plan', NULL, 'warnings', '[]'::jsonb,
        'padding', (SELECT string_agg(md5((i * 100 + k)::text), '') FROM generate_series(1, 100) k))
      ELSE '{"votes": {}, "indicators": [], "plan": null, "warnings": []}' END,
    timestamptz '2024-01-01' + i * interval '1 minute'
  FROM generate_series($1::int, $1::int + ${BATCH - 1}) i`;

const LATEST = `
  INSERT INTO latest_analysis (owner_id, ticker, strategy_id, timeframe, analysis_id, strategy_version, job_id, verdict, score,
    conviction, coverage, close, action, trading_date, bars, as_of, provenance, stale, created_at, version)
  SELECT DISTINCT ON (owner_id, ticker, strategy_id, timeframe) owner_id, ticker, strategy_id, timeframe, id, 1, job_id,
    verdict, score, conviction, coverage, close, action, trading_date, bars, as_of, provenance, stale, created_at, 1
  FROM analysis ORDER BY owner_id, ticker, strategy_id, timeframe, created_at DESC, id DESC`;

/** One analysis in ten brought another verdict. */
const CHANGES = `
  INSERT INTO verdict_change (analysis_id, owner_id, ticker, timeframe, strategy_id, previous_analysis_id, from_verdict,
    to_verdict, from_score, to_score, trading_date, created_at)
  SELECT id, owner_id, ticker, timeframe, strategy_id, id, CASE WHEN verdict = 'hold' THEN 'buy' ELSE 'hold' END, verdict, 0,
    score, trading_date, created_at
  FROM (SELECT *, row_number() OVER (ORDER BY created_at) AS place FROM analysis) numbered WHERE place % 10 = 3`;

/** Fills a database that has the schema; the owner is the one that the master key acts for. */
export async function fillLists(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(`SELECT id FROM owner WHERE name = 'default'`);
    const other = '01900000-0000-7000-8000-000000000002';
    await client.query(`INSERT INTO owner (id, name, created_at) VALUES ($1, 'other', now())`, [other]);
    for (let first = 0; first < ROWS; first += BATCH) await client.query(ANALYSES, [first, rows[0]?.id, other]);
    for (const sql of [LATEST, CHANGES, 'VACUUM ANALYZE']) await client.query(sql);
  } finally {
    await client.end();
  }
}

export interface TableScans {
  readonly table: string;
  readonly sequential: number;
  readonly byIndex: number;
}

/** How often tables were read from their beginning, and through an index, since the database was made. */
export async function readScans(url: string, tables: readonly string[]): Promise<TableScans[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<TableScans>(
      `SELECT relname AS "table", seq_scan::int AS "sequential", idx_scan::int AS "byIndex"
       FROM pg_stat_user_tables WHERE relname = ANY($1) ORDER BY relname`,
      [tables],
    );
    return rows;
  } finally {
    await client.end();
  }
}
