import type { Command } from 'commander';
import type { OpenContext } from '../../platform/cli/context.js';
import { readTextFile } from '../../platform/cli/read-text-file.js';
import { Terminal } from '../../platform/cli/terminal.js';
import { parseSymbolsCsv, type SymbolFile } from './symbols-csv.js';
import { type SymbolImport, SymbolsService } from './symbols.service.js';

interface ImportOptions {
  readonly json?: boolean;
}

function showImport(terminal: Terminal, { failures }: SymbolFile, result: SymbolImport): void {
  if (failures.length > 0) {
    terminal.table(
      ['line', 'why it was not imported'],
      failures.map(({ line, detail }) => [line, detail]),
    );
  }
  terminal.line(
    `${result.inserted} symbols added, ${result.updated} changed, ${result.unchanged} unchanged; ${failures.length} lines failed.`,
  );
}

/** `symbols import`. */
export function registerSymbols(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const symbols = program.command('symbols').description('the universe of tickers');

  symbols
    .command('import')
    .description('add symbols from CSV: ticker,name,exchange[,currency] or symbol,name,yahoo_symbol')
    .argument('<csv>', 'the file')
    .option('--json', 'print one JSON document')
    .action(async (path: string, { json }: ImportOptions) => {
      const file = parseSymbolsCsv(await readTextFile(path));
      const context = await open();
      try {
        const result = await context.get(SymbolsService, { strict: false }).import(file.symbols);
        if (json) terminal.json({ ...result, failures: file.failures });
        else showImport(terminal, file, result);
        if (file.failures.length > 0) process.exitCode = 1;
      } finally {
        await context.close();
      }
    });
}
