import type { Analysis } from '../../src/analysis/analysis.js';
import { AnalysisStore } from '../../src/analysis/analysis-store.service.js';
import { OwnersService } from '../../src/auth/owners.service.js';
import { Database } from '../../src/platform/database/database.service.js';
import { newId } from '../../src/platform/database/id.js';
import { prepareDatabase } from '../input/prepare-database.js';
import { rowAt } from './rows.js';

const STORED_AT_ONCE = 500;
const SETTINGS = {
  capital: 100_000,
  riskPercent: 2,
  maxPositionPercent: 20,
  minimumRewardRisk: 1.5,
  entry: 'last_close',
} as const;

function makeAnalysis(ownerId: string, index: number): Analysis {
  const { ticker, score, close, createdAt } = rowAt(index);
  return {
    ...{ id: newId(), ownerId, ticker, timeframe: '1d', strategy: { id: 'balanced', version: 1 }, bars: 800 },
    ...{ asOf: createdAt, tradingDate: '2026-11-20', provenance: 'upload', stale: false, jobId: null, createdAt },
    ...{ close, score, conviction: 0.5, coverage: 1, verdict: 'hold', action: null, plan: null },
    ...{ votes: { buy: 0, sell: 0, neutral: 0 }, indicators: [], warnings: [], settings: SETTINGS },
    ...{ engineVersion: '1.0.0', inputDigest: 'a'.repeat(64), seriesOwnerId: null },
  };
}

/** Stores as many made-up analyses as the first argument says. */
if (require.main === module) {
  const count = Number(process.argv[2] ?? '0');
  void prepareDatabase(async (context) => {
    const { id: ownerId } = await context.get(OwnersService, { strict: false }).getDefault();
    const store = context.get(AnalysisStore, { strict: false });
    for (let start = 0; start < count; start += STORED_AT_ONCE) {
      const length = Math.min(STORED_AT_ONCE, count - start);
      await store.storeAll(Array.from({ length }, (_, index) => makeAnalysis(ownerId, start + index)));
    }
    // As the database does by itself after a while.
    await context.get(Database, { strict: false }).manager().query('ANALYZE');
  });
}
