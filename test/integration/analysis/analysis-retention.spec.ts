import { AnalysisRetentionRepository } from '../../../src/analysis/analysis-retention.repository.js';
import { AnalysisRetention } from '../../../src/analysis/analysis-retention.service.js';
import { AnalysisEntity } from '../../../src/analysis/analysis.entity.js';
import { ExpiredAnalysisEntity } from '../../../src/analysis/expired-analysis.entity.js';
import { LatestAnalysisEntity } from '../../../src/analysis/latest-analysis.entity.js';
import { Sweeps } from '../../../src/jobs/sweeps.service.js';
import { useTestDatabase } from '../../support/database.js';
import { HandClock, startAnalysis } from './analysis-parts.js';

const DAY_MS = 86_400_000;
const db = useTestDatabase();
const never = new AbortController().signal;

let clock: HandClock;
let parts: ReturnType<typeof startAnalysis>;
let ownerId: string;
let retention: AnalysisRetention;

beforeEach(async () => {
  const manager = db().database.manager();
  for (const entity of [AnalysisEntity, LatestAnalysisEntity, ExpiredAnalysisEntity])
    await manager.createQueryBuilder().delete().from(entity).execute();
  clock = new HandClock();
  parts = startAnalysis(db().database, clock);
  ownerId = (await parts.owners.getDefault()).id;
  retention = new AnalysisRetention(new Sweeps(), db().database, new AnalysisRetentionRepository(db().database), clock);
});

/** One analysis a day; ids, oldest first. */
async function analyseDaily(days: number, strategy = 'balanced'): Promise<string[]> {
  const ids: string[] = [];
  for (let day = 0; day < days; day++) {
    ids.push((await parts.analyses.analyse({ ownerId, ticker: 'ACME.DEMO', strategy })).id);
    clock.goOn(DAY_MS);
  }
  return ids;
}

const idsOf = async (entity: typeof AnalysisEntity | typeof ExpiredAnalysisEntity): Promise<string[]> =>
  (
    await db()
      .database.manager()
      .find(entity, { select: { id: true } })
  )
    .map(({ id }) => id)
    .sort();

it('keeps the last ten of a history, however old, and only the verdicts of those before', async () => {
  const ids = await analyseDaily(13);
  const others = await analyseDaily(3, 'mean-reversion');
  clock.goOn(100 * DAY_MS);
  const [oldest] = await db().database.manager().findBy(AnalysisEntity, { id: ids[0] });

  expect(await retention.sweep(never)).toBe(3);
  expect(await idsOf(AnalysisEntity)).toEqual([...ids.slice(3), ...others].sort());
  expect(await idsOf(ExpiredAnalysisEntity)).toEqual(ids.slice(0, 3).sort());
  const [expired] = await db().database.manager().findBy(ExpiredAnalysisEntity, { id: ids[0] });
  expect(expired).toMatchObject({
    ticker: 'ACME.DEMO',
    strategyId: 'balanced',
    verdict: oldest?.verdict,
    score: oldest?.score,
    tradingDate: oldest?.tradingDate,
    createdAt: oldest?.createdAt,
    expiredAt: clock.now(),
  });
  expect(await retention.sweep(never)).toBe(0);
});

it('keeps everything of the last 90 days, and the row that the latest list points at', async () => {
  const ids = await analyseDaily(15);
  expect(await retention.sweep(never)).toBe(0);
  clock.goOn(200 * DAY_MS);
  expect(await retention.sweep(never)).toBe(5);
  const [latest] = await db().database.manager().find(LatestAnalysisEntity);
  expect(latest?.analysisId).toBe(ids.at(-1));
  expect(await idsOf(AnalysisEntity)).toContain(ids.at(-1));
});

it('finds what is old behind any number of analyses that are not', async () => {
  const old = await analyseDaily(12);
  clock.goOn(100 * DAY_MS);
  for (let i = 0; i < 215; i++) {
    await parts.analyses.analyse({ ownerId, ticker: 'ACME.DEMO' });
    clock.goOn(60_000);
  }
  expect(await retention.sweep(never)).toBe(12);
  expect(await idsOf(ExpiredAnalysisEntity)).toEqual([...old].sort());
});

it('says 410 to the owner of what was removed, and 404 to anybody else', async () => {
  const [first = ''] = await analyseDaily(11);
  clock.goOn(100 * DAY_MS);
  await retention.sweep(never);
  await expect(parts.history.get(ownerId, first)).rejects.toMatchObject({ code: 'EXPIRED', status: 410 });
  const stranger = await parts.owners.getOrCreate('stranger');
  await expect(parts.history.get(stranger.id, first)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('stops between two histories when it is told to', async () => {
  await analyseDaily(12);
  clock.goOn(100 * DAY_MS);
  expect(await retention.sweep(AbortSignal.abort())).toBe(0);
});
