import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldSearchNames, unfoldSearchNames } from '../refold-symbols.js';

/** Tickers in the order of their bytes, so that the key serves prefixes; names searchable without their accents. */
export class OrderAndFoldSymbols1763900000013 implements MigrationInterface {
  readonly name = 'OrderAndFoldSymbols1763900000013';

  async up(queryRunner: QueryRunner): Promise<void> {
    await foldSearchNames(queryRunner);
    await queryRunner.query('ALTER TABLE "symbol" ALTER COLUMN "ticker" TYPE varchar(20) COLLATE "C"');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "symbol" ALTER COLUMN "ticker" TYPE varchar(20) COLLATE pg_catalog."default"');
    await unfoldSearchNames(queryRunner);
  }
}
