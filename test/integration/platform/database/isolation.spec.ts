import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { updateVersioned } from '../../../../src/platform/database/versioned-update.js';
import { SettingEntity } from '../../../../src/platform/database/setting.entity.js';
import { useTestDatabase } from '../../../support/database.js';
import { defer } from '../../../support/deferred.js';

const NOW = new Date('2026-01-02T03:04:05.678Z');

describe('transactions at the same time', () => {
  const db = useTestDatabase();
  const outside = (): EntityManager => db().database.manager();
  const inside = (unitOfWork: UnitOfWork): EntityManager => db().database.manager(unitOfWork);

  const insert = (manager: EntityManager, name: string, value = '0') =>
    manager.insert(SettingEntity, { name, value, createdAt: NOW, updatedAt: NOW });
  const write = (manager: EntityManager, name: string, value: string) =>
    manager.update(SettingEntity, { name }, { value });
  const read = async (name: string): Promise<string | undefined> =>
    (await outside().findOneBy(SettingEntity, { name }))?.value;

  beforeEach(async () => {
    await outside().clear(SettingEntity);
    for (const name of ['a', 'b', 'c']) await insert(outside(), name);
  });

  it('do not share their fate: what others stored survives a rollback, and nobody sees what is not committed', async () => {
    const hasWritten = defer();
    const mayFail = defer();
    const a = db().database.transaction(async (unitOfWork) => {
      await write(inside(unitOfWork), 'a', '100');
      hasWritten.resolve();
      await mayFail.promise;
      throw new Error('a fails on purpose');
    });
    await hasWritten.promise;

    const b = db().database.transaction((unitOfWork) => write(inside(unitOfWork), 'b', '200'));
    const c = write(outside(), 'c', '300');
    expect(await read('a')).toBe('0');
    mayFail.resolve();

    await expect(a).rejects.toThrow('a fails on purpose');
    await Promise.all([b, c]);
    expect([await read('a'), await read('b'), await read('c')]).toEqual(['0', '200', '300']);
  });

  it('lose none of 50 concurrent read-modify-writes', async () => {
    const increment = (): Promise<boolean> =>
      db().database.transaction(async (unitOfWork) => {
        const row = await inside(unitOfWork).findOneByOrFail(SettingEntity, { name: 'a' });
        return updateVersioned(inside(unitOfWork), SettingEntity, { name: 'a' }, row.version, {
          value: String(Number(row.value) + 1),
        });
      });
    const incrementUntilDone = async (): Promise<void> => {
      while (!(await increment()));
    };

    await Promise.all(Array.from({ length: 50 }, incrementUntilDone));

    expect(await outside().findOneBy(SettingEntity, { name: 'a' })).toMatchObject({ value: '50', version: 51 });
  });

  it('keep a mixture of commits, rollbacks and plain writes apart', async () => {
    const steps = Array.from({ length: 120 }, (_, index) => {
      const name = `mixed-${index}`;
      if (index % 3 === 0) return insert(outside(), name);
      return db().database.transaction(async (unitOfWork) => {
        await insert(inside(unitOfWork), name);
        if (index % 3 === 1) throw new Error('undone on purpose');
      });
    });
    const outcomes = await Promise.allSettled(steps);
    const stored = new Set((await outside().find(SettingEntity)).map(({ name }) => name));
    outcomes.forEach(({ status }, index) => {
      expect(status).toBe(index % 3 === 1 ? 'rejected' : 'fulfilled');
      expect(stored.has(`mixed-${index}`)).toBe(status === 'fulfilled');
    });
  });

  it('undo statements that were still under way when a sibling failed', async () => {
    const work = db().database.transaction((unitOfWork) =>
      Promise.all([
        insert(inside(unitOfWork), 'a'), // exists already
        ...Array.from({ length: 20 }, (_, index) => insert(inside(unitOfWork), `straggler-${index}`)),
      ]),
    );
    await expect(work).rejects.toThrow();
    expect(await outside().count(SettingEntity)).toBe(3);
  });

  it('refuse work past their unit of work, which would wait for itself for ever', async () => {
    const work = db().database.transaction(() => Promise.resolve(outside()));
    await expect(work).rejects.toThrow('pass its unit of work on');
    const nested = db().database.transaction(() => db().database.transaction(() => Promise.resolve()));
    await expect(nested).rejects.toThrow('pass its unit of work on');
  });

  it('refuse a unit of work that is over', async () => {
    const kept = await db().database.transaction((unitOfWork) => Promise.resolve(unitOfWork));
    expect(() => inside(kept)).toThrow('is over');
  });

  it('never let a manager that outlived its transaction write', async () => {
    const kept = await db().database.transaction((unitOfWork) => Promise.resolve(inside(unitOfWork)));
    await expect(insert(kept, 'late')).rejects.toThrow();
    expect(await read('late')).toBeUndefined();
  });
});
