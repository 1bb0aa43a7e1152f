import { PriceSeriesEntity } from '../../../../src/market/price-series.entity.js';
import { newId } from '../../../../src/platform/database/id.js';
import { SettingEntity } from '../../../../src/platform/database/setting.entity.js';
import { deleteVersioned, updateVersioned } from '../../../../src/platform/database/versioned-update.js';
import { useTestDatabase } from '../../../support/database.js';

const NOW = new Date('2026-01-02T03:04:05.678Z');

describe('updateVersioned', () => {
  const db = useTestDatabase();
  const manager = () => db().database.manager();
  const update = (version: number, value: string) =>
    updateVersioned(manager(), SettingEntity, { name: 'a' }, version, { value });
  const find = () => manager().findOneByOrFail(SettingEntity, { name: 'a' });

  beforeEach(async () => {
    await manager().clear(SettingEntity);
    await manager().insert(SettingEntity, { name: 'a', value: 'first', createdAt: NOW, updatedAt: NOW });
  });

  it('changes a row of the version that was read and counts it up', async () => {
    expect(await find()).toMatchObject({ version: 1 });
    expect(await update(1, 'second')).toBe(true);
    expect(await find()).toMatchObject({ value: 'second', version: 2 });
  });

  it('refuses a stale version and leaves the row alone', async () => {
    await update(1, 'second');
    expect(await update(1, 'third')).toBe(false);
    expect(await find()).toMatchObject({ value: 'second', version: 2 });
  });

  it('lets exactly one of 50 writers with the same version win', async () => {
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, index) => update(1, `writer ${index}`)));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await find()).toMatchObject({ value: `writer ${outcomes.indexOf(true)}`, version: 2 });
  });

  it('says false of a row that does not exist', async () => {
    expect(await updateVersioned(manager(), SettingEntity, { name: 'b' }, 1, { value: 'x' })).toBe(false);
  });

  it('refuses a key with a hole, which would match every row', async () => {
    const work = updateVersioned(manager(), SettingEntity, { name: undefined }, 1, { value: 'x' });
    await expect(work).rejects.toThrow('The key column "name" has no value.');
  });

  it('takes null in a key for "is null"', async () => {
    const id = newId();
    await manager().insert(PriceSeriesEntity, {
      id,
      ownerId: null,
      ticker: 'ACME.DEMO',
      timeframe: '1d',
      source: 'demo',
      currency: null,
      exchangeTimezone: 'UTC',
      firstDate: '2026-01-01',
      lastDate: '2026-01-02',
      bars: 2,
      asOf: NOW,
      columns: Buffer.from([1, 2, 3]),
      digest: 'd',
      quality: {},
      createdAt: NOW,
      updatedAt: NOW,
    });
    const patch = { bars: 3 };
    expect(await updateVersioned(manager(), PriceSeriesEntity, { id, ownerId: newId() }, 1, patch)).toBe(false);
    expect(await updateVersioned(manager(), PriceSeriesEntity, { id, ownerId: null }, 1, patch)).toBe(true);
  });

  it('has a counterpart that deletes', async () => {
    await update(1, 'second');
    expect(await deleteVersioned(manager(), SettingEntity, { name: 'a' }, 1)).toBe(false);
    expect(await deleteVersioned(manager(), SettingEntity, { name: 'a' }, 2)).toBe(true);
    expect(await manager().count(SettingEntity)).toBe(0);
  });
});
