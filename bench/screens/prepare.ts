import { AnalysisService } from '../../src/analysis/analysis.service.js';
import { OwnersService } from '../../src/auth/owners.service.js';
import { barAt } from '../../src/market/bars/columns.js';
import { UploadsService } from '../../src/market/uploads.service.js';
import { benchTicker } from '../bulk/prepare.js';
import { prepareDatabase } from '../input/prepare-database.js';
import { makeSeededSeries } from '../input/seeded-series.js';

/** Stores and analyses as many seeded series as the first argument says, of as many bars as the second says. */
if (require.main === module) {
  const [count = '0', bars = '0'] = process.argv.slice(2);
  void prepareDatabase(async (context) => {
    const { id: ownerId } = await context.get(OwnersService).getDefault();
    const uploads = context.get(UploadsService, { strict: false });
    const analyses = context.get(AnalysisService, { strict: false });
    for (let index = 0; index < Number(count); index++) {
      const series = makeSeededSeries(index + 1, Number(bars));
      const ticker = benchTicker(index);
      const items = Array.from({ length: series.length }, (_, t) => barAt(series, t));
      await uploads.put({ ownerId, ticker, bars: items });
      await analyses.analyse({ ownerId, ticker });
    }
  });
}
