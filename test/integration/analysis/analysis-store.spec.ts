import type { AnalysisListOrder } from '../../../src/analysis/analysis-history.service.js';
import type { Analysis, AnalysisFilter } from '../../../src/analysis/analysis.js';
import { LatestAnalysisEntity } from '../../../src/analysis/latest-analysis.entity.js';
import { newId } from '../../../src/platform/database/id.js';
import { useTestDatabase } from '../../support/database.js';
import { anAnalysis, type AnalysisParts, startAnalysis } from './analysis-parts.js';

const db = useTestDatabase();
let parts: AnalysisParts;
let ownerId: string;
let owners = 0;

beforeEach(async () => {
  parts = startAnalysis(db().database);
  owners += 1;
  ({ id: ownerId } = await parts.owners.getOrCreate(`owner ${owners}`));
});

const at = (ms: number): Date => new Date(Date.parse('2026-11-23T10:00:00.000Z') + ms);

const newestFirst = (filter: AnalysisFilter = {}, limit = 50) => ({
  filter,
  sort: [{ field: 'createdAt', direction: 'DESC' }] as const,
  limit,
  cursor: undefined,
  includeTotal: false,
});

const listLatest = async (): Promise<readonly string[]> =>
  (await parts.history.listLatest(ownerId, newestFirst())).items.map(({ id }) => id);

describe('a stored analysis', () => {
  it('comes back as it was, to the millisecond and the last bit', async () => {
    const analysis = anAnalysis({
      ownerId,
      score: 0.1 + 0.2,
      conviction: 1 / 3,
      close: 1e-7 / 3,
      asOf: at(1),
      createdAt: at(999),
      jobId: newId(),
      seriesOwnerId: ownerId,
      warnings: [{ code: 'OLD_LAST_BAR', detail: 'Größer als "sieben" Tage' }],
      indicators: [
        {
          name: 'rsi',
          category: 'momentum',
          parameters: { period: 14 },
          value: 0.1 + 0.7,
          components: { value: null },
          vote: null,
          confidence: null,
          weight: 1,
          contribution: null,
          reason: 'insufficient_history',
        },
      ],
    });
    await parts.store.storeAll([analysis]);
    expect(await parts.history.get(ownerId, analysis.id)).toEqual(analysis);
  });

  it('is not there for another owner', async () => {
    const analysis = anAnalysis({ ownerId });
    await parts.store.storeAll([analysis]);
    const other = await parts.owners.getOrCreate('somebody else');
    await expect(parts.history.get(other.id, analysis.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await parts.history.list(other.id, newestFirst())).items).toEqual([]);
    expect((await parts.history.listLatest(other.id, newestFirst())).items).toEqual([]);
  });

  it('is not stored at all when the latest one cannot be', async () => {
    const analysis = anAnalysis({ ownerId });
    jest.spyOn(parts.latest, 'advance').mockRejectedValue(new Error('no'));
    await expect(parts.store.storeAll([analysis])).rejects.toThrow('no');
    await expect(parts.history.get(ownerId, analysis.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the latest analysis', () => {
  it('is replaced by a newer one, whose version counts up', async () => {
    const older = anAnalysis({ ownerId, createdAt: at(0) });
    const newer = anAnalysis({ ownerId, createdAt: at(1), verdict: 'sell', action: 'exit', score: -0.5 });
    await parts.store.storeAll([older]);
    await parts.store.storeAll([newer]);
    const [latest] = (await parts.history.listLatest(ownerId, newestFirst())).items;
    expect(latest).toMatchObject({ id: newer.id, verdict: 'sell', action: 'exit', score: -0.5, createdAt: at(1) });
    const row = await db().dataSource.manager.findOneByOrFail(LatestAnalysisEntity, { ownerId });
    expect(row.version).toBe(2);
  });

  it('is never replaced by an older one that is stored later', async () => {
    const newer = anAnalysis({ ownerId, createdAt: at(5) });
    await parts.store.storeAll([newer]);
    await parts.store.storeAll([anAnalysis({ ownerId, createdAt: at(4) })]);
    expect(await listLatest()).toEqual([newer.id]);
    expect((await parts.history.list(ownerId, newestFirst())).items).toHaveLength(2);
  });

  it('is the one with the greater id when two are of the same millisecond', async () => {
    const [first, second] = [anAnalysis({ ownerId }), anAnalysis({ ownerId })];
    await parts.store.storeAll([second]);
    await parts.store.storeAll([first]);
    expect(await listLatest()).toEqual([second.id]);
  });

  it('is one for each ticker, strategy and timeframe, also from one batch', async () => {
    const batch: Analysis[] = [
      anAnalysis({ ownerId, createdAt: at(3) }),
      anAnalysis({ ownerId, createdAt: at(1) }),
      anAnalysis({ ownerId, createdAt: at(2), timeframe: '1w' }),
      anAnalysis({ ownerId, createdAt: at(1), strategy: { id: 'mean-reversion', version: 1 } }),
      anAnalysis({ ownerId, createdAt: at(0), ticker: 'BRK-B' }),
    ];
    await parts.store.storeAll(batch);
    expect(await listLatest()).toEqual([0, 2, 3, 4].map((index) => batch[index]?.id));
  });

  it('is the newest one after many writers at once', async () => {
    const batch = Array.from({ length: 20 }, (_, index) => anAnalysis({ ownerId, createdAt: at((index * 7) % 20) }));
    await Promise.all(batch.map((analysis) => parts.store.storeAll([analysis])));
    const newest = batch.find(({ createdAt }) => createdAt.getTime() === at(19).getTime());
    expect(await listLatest()).toEqual([newest?.id]);
  });
});

describe('a list of analyses', () => {
  const readAll = async (order: AnalysisListOrder): Promise<string[]> => {
    const ids: string[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const page = await parts.history.list(ownerId, { ...order, cursor });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    return ids;
  };

  const sorts = [
    [{ field: 'createdAt', direction: 'DESC' }],
    [{ field: 'createdAt', direction: 'ASC' }],
    [{ field: 'ticker', direction: 'ASC' }],
    [
      { field: 'createdAt', direction: 'DESC' },
      { field: 'ticker', direction: 'ASC' },
    ],
    [
      { field: 'ticker', direction: 'ASC' },
      { field: 'createdAt', direction: 'DESC' },
    ],
  ] as const;

  it.each(sorts.map((sort) => [JSON.stringify(sort), sort] as const))(
    'has every row once, in order, over pages: %s',
    async (_, sort) => {
      const batch = Array.from({ length: 23 }, (_unused, index) =>
        anAnalysis({ ownerId, createdAt: at(index % 4), ticker: `T${index % 3}` }),
      );
      await parts.store.storeAll(batch);
      const whole = await readAll({ ...newestFirst(), sort });
      const paged = await readAll({ ...newestFirst({}, 4), sort });
      expect(new Set(paged).size).toBe(23);
      expect(paged).toEqual(whole);
      const rows = paged.map((id) => batch.find((analysis) => analysis.id === id));
      for (const [index, row] of rows.slice(1).entries()) {
        const before = rows[index];
        const decided = sort
          .map(({ field, direction }) => {
            const [left, right] = [before?.[field] ?? '', row?.[field] ?? ''].map((v) =>
              v instanceof Date ? v.getTime() : v,
            );
            if (left === right || left === undefined || right === undefined) return 0;
            return (left < right ? -1 : 1) * (direction === 'ASC' ? 1 : -1);
          })
          .find((order) => order !== 0);
        expect(decided ?? -1).toBe(-1);
      }
    },
  );

  it('is restricted by every filter, together', async () => {
    const jobId = newId();
    const wanted = anAnalysis({ ownerId, jobId, ticker: 'M&M.NS', score: 0.7, verdict: 'strong_buy' });
    await parts.store.storeAll([
      wanted,
      anAnalysis({ ownerId, tradingDate: '2026-11-19' }),
      anAnalysis({ ownerId, verdict: 'hold', score: 0.1 }),
    ]);
    const count = async (filter: AnalysisFilter): Promise<number> =>
      (await parts.history.list(ownerId, newestFirst(filter))).items.length;
    expect(await count({})).toBe(3);
    expect(await count({ ticker: 'M&M.NS' })).toBe(1);
    expect(await count({ strategy: 'balanced' })).toBe(3);
    expect(await count({ strategy: 'weekly-target' })).toBe(0);
    expect(await count({ timeframe: '1w' })).toBe(0);
    expect(await count({ verdict: 'hold' })).toBe(1);
    expect(await count({ minScore: 0.25 })).toBe(2);
    expect(await count({ jobId })).toBe(1);
    expect(await count({ from: '2026-11-20' })).toBe(2);
    expect(await count({ to: '2026-11-19' })).toBe(1);
    expect(await count({ from: '2026-11-20', verdict: 'strong_buy', jobId, minScore: 0.7 })).toBe(1);
  });

  it('counts all rows only when asked to', async () => {
    await parts.store.storeAll(Array.from({ length: 3 }, () => anAnalysis({ ownerId })));
    expect(await parts.history.list(ownerId, newestFirst({}, 2))).not.toHaveProperty('total');
    expect(await parts.history.list(ownerId, { ...newestFirst({}, 2), includeTotal: true })).toHaveProperty('total', 3);
    expect(await parts.history.listLatest(ownerId, { ...newestFirst(), includeTotal: true })).toHaveProperty(
      'total',
      1,
    );
  });

  it('refuses the cursor of another list, owner or filter', async () => {
    await parts.store.storeAll(Array.from({ length: 3 }, () => anAnalysis({ ownerId })));
    const { nextCursor } = await parts.history.list(ownerId, newestFirst({}, 2));
    const cursor = nextCursor ?? undefined;
    const other = await parts.owners.getOrCreate('a third one');
    const refusal = { code: 'INVALID_CURSOR' };
    await expect(parts.history.list(other.id, { ...newestFirst({}, 2), cursor })).rejects.toMatchObject(refusal);
    await expect(parts.history.listLatest(ownerId, { ...newestFirst({}, 2), cursor })).rejects.toMatchObject(refusal);
    await expect(parts.history.list(ownerId, { ...newestFirst({ minScore: 0 }, 2), cursor })).rejects.toMatchObject(
      refusal,
    );
  });

  it('takes 250 analyses in one batch', async () => {
    const batch = Array.from({ length: 250 }, (_, index) => anAnalysis({ ownerId, ticker: `T${index}` }));
    await parts.store.storeAll(batch);
    expect(await parts.latest.count(ownerId, {})).toBe(250);
  });
});
