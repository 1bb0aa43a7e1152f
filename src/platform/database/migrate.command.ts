import type { Command } from 'commander';
import type { OpenContext } from '../cli/context.js';
import { Terminal } from '../cli/terminal.js';
import { Migrator } from './migrator.js';

/** `migrate`: brings the schema up to date and says what was done. */
export function registerMigrate(program: Command, open: OpenContext, terminal = new Terminal()): void {
  program
    .command('migrate')
    .description('bring the database schema up to date, one process at a time')
    .action(async () => {
      const context = await open();
      try {
        const names = await context.get(Migrator).migrate();
        for (const name of names) terminal.line(name);
        terminal.line('The schema is up to date.');
      } finally {
        await context.close();
      }
    });
}
