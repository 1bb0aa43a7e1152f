import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldSearchNames, unfoldSearchNames } from '../refold-symbols.js';

/** Names searchable without their accents. Tickers are in the order of their bytes as it is. */
export class OrderAndFoldSymbols1763900000013 implements MigrationInterface {
  readonly name = 'OrderAndFoldSymbols1763900000013';

  async up(queryRunner: QueryRunner): Promise<void> {
    await foldSearchNames(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await unfoldSearchNames(queryRunner);
  }
}
