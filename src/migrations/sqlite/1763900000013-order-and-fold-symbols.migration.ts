import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnTypes } from '../column-types.js';
import { foldSearchNames, unfoldSearchNames } from '../refold-symbols.js';

/** Names searchable without accents and with tickers. Tickers are in the order of their bytes as it is. */
export class OrderAndFoldSymbols1763900000013 implements MigrationInterface {
  readonly name = 'OrderAndFoldSymbols1763900000013';

  async up(queryRunner: QueryRunner): Promise<void> {
    await resize(queryRunner, 240);
    await foldSearchNames(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await unfoldSearchNames(queryRunner);
    await resize(queryRunner, 200);
  }
}

async function resize(queryRunner: QueryRunner, length: number): Promise<void> {
  const column = columnTypes(queryRunner).varchar('search_name', length);
  await queryRunner.changeColumn('symbol', 'search_name', new TableColumn(column));
}
