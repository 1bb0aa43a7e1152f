import { VERDICTS } from '../../../src/analysis/scoring/verdict.js';
import { OwnerEntity } from '../../../src/auth/owner.entity.js';
import { VerdictHistoryEntity } from '../../../src/backtests/outcomes/verdict-history.entity.js';
import {
  type VerdictHistory,
  VerdictHistoryRepository,
} from '../../../src/backtests/outcomes/verdict-history.repository.js';
import { newId } from '../../../src/platform/database/id.js';
import { useTestDatabase } from '../../support/database.js';
import { HandClock } from '../analysis/analysis-parts.js';

const NOW = new Date('2026-01-02T03:04:05.678Z');
const OWNER_ID = newId();
const OTHER_ID = newId();

const db = useTestDatabase();
let clock: HandClock;
let histories: VerdictHistoryRepository;

beforeEach(async () => {
  const manager = db().database.manager();
  for (const entity of [VerdictHistoryEntity, OwnerEntity])
    await manager.createQueryBuilder().delete().from(entity).execute();
  await manager.insert(OwnerEntity, { id: OWNER_ID, name: 'default', createdAt: NOW });
  await manager.insert(OwnerEntity, { id: OTHER_ID, name: 'other', createdAt: NOW });
  clock = new HandClock();
  histories = new VerdictHistoryRepository(db().database, clock);
});

/** `buy` on each of these days. */
function aHistory(days: readonly number[], change: Partial<VerdictHistory> = {}): VerdictHistory {
  return {
    id: newId(),
    ownerId: OWNER_ID,
    ticker: 'ACME.DEMO',
    strategyId: 'balanced',
    timeframe: '1d',
    strategyVersion: 1,
    engineVersion: '1.0.0',
    verdicts: {
      days: Int32Array.from(days),
      codes: new Uint8Array(days.length).fill(VERDICTS.indexOf('buy')),
      madeAtMs: new Float64Array(days.length).fill(clock.now().getTime()),
    },
    ...change,
  };
}

const store = (...given: VerdictHistory[]): Promise<void> =>
  db().database.transaction((uow) => histories.merge(uow, given));

const rows = (): Promise<VerdictHistoryEntity[]> =>
  db()
    .database.manager()
    .find(VerdictHistoryEntity, { order: { ticker: 'ASC' } });

describe('a stored history', () => {
  it('is read as it was stored, by its owner alone', async () => {
    const given = aHistory([20_000, 20_007]);
    await store(given);
    const [found, ...others] = await histories.list(OWNER_ID, 'ACME.DEMO', {});
    expect(others).toEqual([]);
    expect(found).toMatchObject({ ...given, firstDate: '2024-10-04', lastDate: '2024-10-11', verdictCount: 2 });
    expect(await histories.findId(given)).toBe(given.id);
    expect(await histories.list(OTHER_ID, 'ACME.DEMO', {})).toEqual([]);
    expect(await histories.countByTicker(OTHER_ID, {})).toEqual(new Map());
    expect(await histories.findId({ ...given, ownerId: OTHER_ID })).toBeNull();
  });

  it('is untouched by the same days, whenever they are judged again', async () => {
    await store(aHistory([1, 2, 3]));
    const before = await rows();
    clock.goOn(1_000);
    await store(aHistory([1, 2, 3]));
    await store(aHistory([2]));
    expect(await rows()).toEqual(before);
  });

  it('grows by other days, and begins anew under another version', async () => {
    await store(aHistory([1, 3]));
    await store(aHistory([2]));
    const [grown] = await histories.list(OWNER_ID, 'ACME.DEMO', {});
    expect(grown?.verdicts.days).toEqual(Int32Array.of(1, 2, 3));
    await store(aHistory([5], { strategyVersion: 2 }));
    const [anew] = await histories.list(OWNER_ID, 'ACME.DEMO', {});
    expect(anew).toMatchObject({ id: grown?.id, strategyVersion: 2, verdicts: { days: Int32Array.of(5) } });
    await store(aHistory([6], { strategyVersion: 2, engineVersion: '2.0.0' }));
    expect((await rows()).map(({ verdictCount, version }) => [verdictCount, version])).toEqual([[1, 4]]);
  });

  it('loses nothing when several are stored at the same time', async () => {
    const tickers = ['A', 'B', 'C'];
    const batches = Array.from({ length: 6 }, (_, batch) => {
      const each = tickers.map((ticker) => aHistory([batch], { ticker }));
      return batch % 2 === 0 ? each : each.reverse();
    });
    await Promise.all(batches.map((batch) => store(...batch)));
    expect(await histories.countByTicker(OWNER_ID, {})).toEqual(new Map(tickers.map((ticker) => [ticker, 6])));
  });

  it('is counted by ticker under a filter', async () => {
    await store(
      aHistory([1, 2]),
      aHistory([1], { timeframe: '1w' }),
      aHistory([1], { strategyId: 'weekly-target' }),
      aHistory([1, 2, 3], { ticker: 'BOLT.DEMO' }),
    );
    expect(await histories.countByTicker(OWNER_ID, {})).toEqual(
      new Map([
        ['ACME.DEMO', 4],
        ['BOLT.DEMO', 3],
      ]),
    );
    const weekly = await histories.countByTicker(OWNER_ID, { timeframe: '1w' });
    expect(weekly).toEqual(new Map([['ACME.DEMO', 1]]));
    const bolt = await histories.countByTicker(OWNER_ID, { ticker: 'BOLT.DEMO', strategy: 'balanced' });
    expect(bolt).toEqual(new Map([['BOLT.DEMO', 3]]));
  });
});

describe('what the table refuses by itself', () => {
  const history = {
    ownerId: OWNER_ID,
    ticker: 'ACME.DEMO',
    timeframe: '1d' as string,
    strategyId: 'balanced',
    strategyVersion: 1,
    engineVersion: '1',
    firstDate: '2026-01-01',
    lastDate: '2026-01-02',
    verdictCount: 2,
    verdicts: Buffer.from([1]),
    createdAt: NOW,
    updatedAt: NOW,
  };
  const insert = (values: Partial<typeof history> = {}) =>
    db()
      .database.manager()
      .createQueryBuilder()
      .insert()
      .into('verdict_history')
      .values({ ...history, id: newId(), ...values })
      .execute();

  it('is a second row of the same owner, ticker, strategy and timeframe', async () => {
    await insert();
    await insert({ timeframe: '1w' });
    await expect(insert()).rejects.toThrow(/constraint/i);
  });

  it.each<[string, Partial<typeof history>]>([
    ['without verdicts', { verdictCount: 0 }],
    ['whose last date is before its first', { lastDate: '2025-12-31' }],
    ['of an unknown timeframe', { timeframe: '1h' }],
    ['of an owner that does not exist', { ownerId: newId() }],
  ])('is a row %s', async (_, values) => {
    await expect(insert(values)).rejects.toThrow(/constraint/i);
  });
});
