import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

/** Constraint names that a person can read and a migration can write down: `pk_owner`, `fk_api_key_owner_id`. */
export class ReadableNamingStrategy extends DefaultNamingStrategy implements NamingStrategyInterface {
  override primaryKeyName(table: Table | string): string {
    return `pk_${this.getTableName(table)}`;
  }

  override uniqueConstraintName(table: Table | string, columnNames: string[]): string {
    return `uq_${this.getTableName(table)}_${columnNames.join('_')}`;
  }

  override foreignKeyName(table: Table | string, columnNames: string[]): string {
    return `fk_${this.getTableName(table)}_${columnNames.join('_')}`;
  }
}
