import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { parseSymbolsCsv } from '../../src/market/symbols/symbols-csv.js';
import { SymbolsService } from '../../src/market/symbols/symbols.service.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { makeSymbolsCsv } from './made-up-symbols.js';

/** Imports as many made-up symbols as the first argument says, and prints what that took. */
async function main([count = '0']: readonly string[]): Promise<void> {
  const text = makeSymbolsCsv(Number(count));
  const context = await NestFactory.createApplicationContext(AppModule.forRoot(loadConfig(), 'tool'), {
    logger: false,
    abortOnError: false,
  });
  try {
    const symbols = context.get(SymbolsService, { strict: false });
    const start = performance.now();
    const file = parseSymbolsCsv(text);
    const parsed = performance.now();
    await symbols.import(file.symbols);
    const imported = performance.now();
    await symbols.import(file.symbols);
    const again = performance.now();
    const peakRssMb = process.resourceUsage().maxRSS / 1024;
    const took = { parseMs: parsed - start, importMs: imported - parsed, againMs: again - imported, peakRssMb };
    process.stdout.write(`${JSON.stringify(took)}\n`);
  } finally {
    await context.close();
  }
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  });
}
