import type { Command } from 'commander';
import { Terminal } from '../cli/terminal.js';
import { loadConfig } from '../config/load-config.js';
import { createDataSource, type Schema, toDatabaseOptions } from './data-source.js';
import { Migrator } from './migrator.js';

/** The schema for each database. */
export interface Schemas {
  readonly entities: Schema['entities'];
  readonly migrations: Readonly<Record<'sqlite' | 'postgres', Schema['migrations']>>;
}

/** `migrate`: brings the schema up to date, whatever MIGRATE_ON_START says, and prints what was run. */
export function registerMigrate(program: Command, schemas: Schemas, terminal = new Terminal()): void {
  program
    .command('migrate')
    .description('bring the database schema up to date, one process at a time')
    .action(async () => {
      const { database } = loadConfig();
      const schema = { entities: schemas.entities, migrations: schemas.migrations[database.dialect] };
      const dataSource = createDataSource(toDatabaseOptions(database, schema), 'tool');
      await dataSource.initialize();
      try {
        const names = await new Migrator(dataSource).migrate();
        for (const name of names) terminal.line(name);
        terminal.line(names.length === 0 ? 'The schema was up to date.' : 'The schema is up to date.');
      } finally {
        await dataSource.destroy();
      }
    });
}
