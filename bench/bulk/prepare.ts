import { OwnersService } from '../../src/auth/owners.service.js';
import { barAt } from '../../src/market/bars/columns.js';
import type { Series } from '../../src/market/bars/series.js';
import { UploadsService } from '../../src/market/uploads.service.js';
import { prepareDatabase } from '../input/prepare-database.js';
import { makeSeededSeries } from '../input/seeded-series.js';

/** What the series are called; `index` from 0. */
export const benchTicker = (index: number): string => `BENCH${index}`;

const barsOf = (series: Series) => Array.from({ length: series.length }, (_, index) => barAt(series, index));

/** Stores as many seeded series as the first argument says, of as many bars as the second says. */
if (require.main === module) {
  const [count = '0', bars = '0'] = process.argv.slice(2);
  void prepareDatabase(async (context) => {
    const { id: ownerId } = await context.get(OwnersService).getDefault();
    const uploads = context.get(UploadsService, { strict: false });
    for (let index = 0; index < Number(count); index++) {
      const series = makeSeededSeries(index + 1, Number(bars));
      await uploads.put({ ownerId, ticker: benchTicker(index), bars: barsOf(series) });
    }
  });
}
