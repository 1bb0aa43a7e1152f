import { BALANCED } from '../../../src/analysis/strategies/balanced.js';
import { toDefinition } from '../../../src/analysis/strategies/definition.js';
import { StrategiesService } from '../../../src/analysis/strategies.service.js';
import { type OwnStrategy, StrategyRepository } from '../../../src/analysis/strategy.repository.js';
import { newId } from '../../../src/platform/database/id.js';
import { useTestDatabase } from '../../support/database.js';
import { HandClock, startAnalysis } from './analysis-parts.js';

const db = useTestDatabase();
const NOW = new HandClock().now();

/** An owner with a strategy of two versions. */
async function place(): Promise<{ ownerId: string; own: OwnStrategy; rows: StrategyRepository }> {
  const { owners } = startAnalysis(db().database);
  const { id: ownerId } = await owners.getOrCreate(`owner ${newId()}`);
  const rows = new StrategyRepository(db().database);
  const own: OwnStrategy = { key: newId(), ownerId, slug: 'mine', version: 1, isDeleted: false };
  const definition = toDefinition(BALANCED, 'balanced');
  await db().database.transaction(async (uow) => {
    await rows.insert(uow, own, NOW);
    await rows.insertVersion(uow, own, { number: 1, definition, createdAt: NOW });
    await rows.advance(uow, own, { now: NOW, deletedAt: null });
    const changed = { ...definition, thresholds: { ...definition.thresholds, buyScore: 0.4 } };
    await rows.insertVersion(uow, own, { number: 2, definition: changed, createdAt: NOW });
  });
  return { ownerId, own: { ...own, version: 2 }, rows };
}

describe('a version of a strategy', () => {
  test('is read once for however many items of a job ask for it', async () => {
    const { ownerId, rows } = await place();
    const reads = jest.spyOn(rows, 'findVersion');
    const strategies = new StrategiesService(rows);
    const ask = () => strategies.findVersion({ ownerId, id: 'mine' }, 1);
    const asked = await Promise.all(Array.from({ length: 50 }, ask));
    expect(asked.every((strategy) => strategy?.version === 1 && strategy.thresholds.buyScore === 0.2)).toBe(true);
    await ask();
    expect(reads).toHaveBeenCalledTimes(1);
  });

  test('is there when the strategy is deleted, for its owner alone', async () => {
    const { ownerId, own, rows } = await place();
    await db().database.transaction((uow) => rows.advance(uow, own, { now: NOW, deletedAt: NOW }));
    const strategies = new StrategiesService(rows);
    expect(await strategies.find({ ownerId, id: 'mine' })).toBeNull();
    expect(await strategies.findVersion({ ownerId, id: 'mine' }, 2)).toMatchObject({ thresholds: { buyScore: 0.4 } });
    expect(await strategies.findVersion({ ownerId: newId(), id: 'mine' }, 2)).toBeNull();
    expect(await strategies.list(ownerId)).toHaveLength(5);
  });

  test('that is not there is asked for again, since it may come', async () => {
    const { ownerId, rows } = await place();
    const strategies = new StrategiesService(rows);
    expect(await strategies.findVersion({ ownerId, id: 'mine' }, 3)).toBeNull();
    const own = (await rows.find(ownerId, 'mine'))!;
    const definition = toDefinition(BALANCED, 'balanced');
    await db().database.transaction((uow) => rows.insertVersion(uow, own, { number: 3, definition, createdAt: NOW }));
    expect(await strategies.findVersion({ ownerId, id: 'mine' }, 3)).toMatchObject({ version: 3 });
  });

  test('is analysed with by its number, also when the strategy has gone on', async () => {
    const { ownerId } = await place();
    const { analyses } = startAnalysis(db().database);
    const order = { ownerId, ticker: 'ACME.DEMO', strategy: 'mine' };
    const [old, current] = [await analyses.compute({ ...order, strategyVersion: 1 }), await analyses.compute(order)];
    expect([old.strategy, current.strategy]).toEqual([
      { id: 'mine', version: 1 },
      { id: 'mine', version: 2 },
    ]);
  });
});

describe('the tables', () => {
  test('keep one strategy of an id for each owner', async () => {
    const { own, rows } = await place();
    const twin = db().database.transaction((uow) => rows.insert(uow, { ...own, key: newId() }, NOW));
    await expect(twin).rejects.toThrow();
  });

  test.each([
    ['no id', { slug: '' }],
    ['version 0', { version: 0 }],
    ['an owner that does not exist', { ownerId: newId() }],
  ])('refuse a strategy with %s', async (_, values) => {
    const { own, rows } = await place();
    const other = { ...own, key: newId(), slug: 'other', ...values };
    await expect(db().database.transaction((uow) => rows.insert(uow, other, NOW))).rejects.toThrow(/constraint/i);
  });

  test.each([
    ['number 0', {}, 0],
    ['a number that is there', {}, 2],
    ['a strategy that does not exist', { key: newId() }, 9],
  ])('refuse a version with %s', async (_, values, number) => {
    const { own, rows } = await place();
    const version = { number, definition: toDefinition(BALANCED, 'balanced'), createdAt: NOW };
    const inserted = db().database.transaction((uow) => rows.insertVersion(uow, { ...own, ...values }, version));
    await expect(inserted).rejects.toThrow(/constraint/i);
  });

  test('change nothing for who read an older version', async () => {
    const { own, rows } = await place();
    const stale = { ...own, version: 1 };
    const advanced = db().database.transaction((uow) => rows.advance(uow, stale, { now: NOW, deletedAt: NOW }));
    expect(await advanced).toBe(false);
  });
});
