import { type MigrationInterface, type QueryRunner, Table, TableCheck, TableColumn } from 'typeorm';
import { columnTypes, primary } from '../column-types.js';

const VERDICTS = `('strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data')`;
const PREVIOUS_CHECK = 'ck_latest_analysis_previous';

/** Every verdict that was ever kept, with the one before it. */
const BACKFILL = `
  INSERT INTO "verdict_change" ("analysis_id", "owner_id", "ticker", "timeframe", "strategy_id", "previous_analysis_id",
    "from_verdict", "to_verdict", "from_score", "to_score", "trading_date", "created_at")
  SELECT "id", "owner_id", "ticker", "timeframe", "strategy_id", "previous_id", "previous_verdict", "verdict",
    "previous_score", "score", "trading_date", "created_at"
  FROM (
    SELECT "all".*, LAG("id") OVER "history" AS "previous_id", LAG("verdict") OVER "history" AS "previous_verdict",
      LAG("score") OVER "history" AS "previous_score"
    FROM (
      SELECT "id", "owner_id", "ticker", "timeframe", "strategy_id", "verdict", "score", "trading_date", "created_at"
      FROM "analysis"
      UNION ALL
      SELECT "id", "owner_id", "ticker", "timeframe", "strategy_id", "verdict", "score", "trading_date", "created_at"
      FROM "expired_analysis"
    ) AS "all"
    WINDOW "history" AS (
      PARTITION BY "owner_id", "ticker", "timeframe", "strategy_id" ORDER BY "created_at", "id"
    )
  ) AS "judged"
  WHERE "previous_verdict" <> "verdict"`;

export class CreateVerdictChange1763900000017 implements MigrationInterface {
  readonly name = 'CreateVerdictChange1763900000017';

  async up(queryRunner: QueryRunner): Promise<void> {
    const column = columnTypes(queryRunner);
    await queryRunner.createTable(
      new Table({
        name: 'verdict_change',
        columns: [
          column.uuid('analysis_id', primary('verdict_change')),
          column.uuid('owner_id'),
          column.varchar('ticker', 20),
          column.varchar('timeframe', 4),
          column.varchar('strategy_id', 64),
          column.uuid('previous_analysis_id'),
          column.varchar('from_verdict', 20),
          column.varchar('to_verdict', 20),
          column.double('from_score'),
          column.double('to_score'),
          column.varchar('trading_date', 10),
          column.instant('created_at'),
        ],
        indices: [
          { name: 'ix_verdict_change_owner', columnNames: ['owner_id', 'created_at', 'analysis_id'] },
          { name: 'ix_verdict_change_owner_ticker', columnNames: ['owner_id', 'ticker', 'created_at', 'analysis_id'] },
        ],
        checks: [
          { name: 'ck_verdict_change_timeframe', expression: `"timeframe" IN ('1d', '1w')` },
          {
            name: 'ck_verdict_change_verdicts',
            expression: `"from_verdict" IN ${VERDICTS} AND "to_verdict" IN ${VERDICTS} AND "from_verdict" <> "to_verdict"`,
          },
          {
            name: 'ck_verdict_change_scores',
            expression: '"from_score" BETWEEN -1.000001 AND 1.000001 AND "to_score" BETWEEN -1.000001 AND 1.000001',
          },
        ],
        foreignKeys: [
          {
            name: 'fk_verdict_change_owner_id',
            columnNames: ['owner_id'],
            referencedTableName: 'owner',
            referencedColumnNames: ['id'],
          },
        ],
      }),
    );
    await queryRunner.query(BACKFILL);
    const nullable = { isNullable: true };
    await queryRunner.addColumns('latest_analysis', [
      new TableColumn(column.uuid('previous_analysis_id', nullable)),
      new TableColumn(column.varchar('previous_verdict', 20, nullable)),
      new TableColumn(column.double('previous_score', nullable)),
    ]);
    await queryRunner.createCheckConstraint(
      'latest_analysis',
      new TableCheck({
        name: PREVIOUS_CHECK,
        expression: `("previous_analysis_id" IS NULL) = ("previous_verdict" IS NULL) AND ("previous_verdict" IS NULL) = ("previous_score" IS NULL)`,
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropCheckConstraint('latest_analysis', PREVIOUS_CHECK);
    await queryRunner.dropColumns('latest_analysis', ['previous_score', 'previous_verdict', 'previous_analysis_id']);
    await queryRunner.dropTable('verdict_change');
  }
}
