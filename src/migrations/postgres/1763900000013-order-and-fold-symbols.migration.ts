import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldSearchNames, unfoldSearchNames } from '../refold-symbols.js';

/** Tickers in the order of their bytes, so that the key serves prefixes; names searchable without accents and with tickers. */
export class OrderAndFoldSymbols1763900000013 implements MigrationInterface {
  readonly name = 'OrderAndFoldSymbols1763900000013';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "symbol" ALTER COLUMN "search_name" TYPE varchar(240)');
    await foldSearchNames(queryRunner);
    await queryRunner.query('ALTER TABLE "symbol" ALTER COLUMN "ticker" TYPE varchar(20) COLLATE "C"');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "symbol" ALTER COLUMN "ticker" TYPE varchar(20) COLLATE pg_catalog."default"');
    await unfoldSearchNames(queryRunner);
    await queryRunner.query('ALTER TABLE "symbol" ALTER COLUMN "search_name" TYPE varchar(200)');
  }
}
