import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CreateTickerUsage1763900000012 as CreateTickerUsage } from '../every-database/1763900000012-create-ticker-usage.migration.js';

/** On Postgres also the table in which all processes count requests, in the form that the counting library asks for. */
export class CreateTickerUsage1763900000012 implements MigrationInterface {
  readonly name = 'CreateTickerUsage1763900000012';
  private readonly common = new CreateTickerUsage();

  async up(queryRunner: QueryRunner): Promise<void> {
    await this.common.up(queryRunner);
    await queryRunner.query(`
      CREATE UNLOGGED TABLE "request_count" (
        "key" varchar(255) CONSTRAINT "pk_request_count" PRIMARY KEY,
        "points" integer NOT NULL DEFAULT 0,
        "expire" bigint
      ) WITH (fillfactor = 50)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE "request_count"');
    await this.common.down(queryRunner);
  }
}
