import { parseSymbolsCsv } from '../../src/market/symbols/symbols-csv.js';
import { SymbolsService } from '../../src/market/symbols/symbols.service.js';
import { prepareDatabase } from '../input/prepare-database.js';
import { makeSymbolsCsv } from './made-up-symbols.js';

/** Imports as many made-up symbols as the first argument says, and prints what that took. */
if (require.main === module) {
  const text = makeSymbolsCsv(Number(process.argv[2] ?? '0'));
  void prepareDatabase(async (context) => {
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
  });
}
