import { SystemClock } from '../../../../src/platform/clock/clock.js';
import { SettingEntity } from '../../../../src/platform/database/setting.entity.js';
import { Settings } from '../../../../src/platform/database/settings.repository.js';
import { useTestDatabase } from '../../../support/database.js';

describe('settings', () => {
  const db = useTestDatabase();
  let settings: Settings;

  beforeEach(async () => {
    await db().database.manager().clear(SettingEntity);
    settings = new Settings(db().database, new SystemClock());
  });

  it('are null before they are set', async () => {
    expect(await settings.find('a')).toBeNull();
  });

  it('are claimed by exactly one of many, whose value stays', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, index) => settings.claim('a', `claimer ${index}`)),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect(await settings.find('a')).toBe(`claimer ${outcomes.indexOf(true)}`);
  });

  it('are free again when the transaction that claimed them fails', async () => {
    const work = db().database.transaction(async (unitOfWork) => {
      expect(await settings.claim('a', 'undone', unitOfWork)).toBe(true);
      throw new Error('undone on purpose');
    });
    await expect(work).rejects.toThrow('undone on purpose');
    expect(await settings.claim('a', 'kept')).toBe(true);
  });

  it('are made once for all that ask', async () => {
    let made = 0;
    const values = await Promise.all(
      Array.from({ length: 20 }, () => settings.getOrCreate('a', () => `value ${(made += 1)}`)),
    );
    expect(new Set(values)).toEqual(new Set([await settings.find('a')]));
  });

  it('are replaced only while they have the expected value, and count their version up', async () => {
    await settings.claim('a', 'first');
    expect(await settings.replaceIf('a', 'other', 'second')).toBe(false);
    expect(await settings.replaceIf('a', 'first', 'second')).toBe(true);
    expect(await settings.replaceIf('a', 'first', 'third')).toBe(false);
    expect(await db().database.manager().findOneBy(SettingEntity, { name: 'a' })).toMatchObject({
      value: 'second',
      version: 2,
    });
  });
});
