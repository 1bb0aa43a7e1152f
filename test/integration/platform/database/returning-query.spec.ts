import { queryReturning } from '../../../../src/platform/database/returning-query.js';
import { SettingEntity } from '../../../../src/platform/database/setting.entity.js';
import { useTestDatabase } from '../../../support/database.js';

const NOW = new Date('2026-01-02T03:04:05.678Z');

describe('queryReturning', () => {
  const db = useTestDatabase();
  const manager = () => db().database.manager();

  beforeEach(async () => {
    await manager().clear(SettingEntity);
    for (const name of ['a', 'b']) {
      await manager().insert(SettingEntity, { name, value: 'old', createdAt: NOW, updatedAt: NOW });
    }
  });

  it('gives the rows of an UPDATE, with a placeholder used twice', async () => {
    const rows = await queryReturning<{ name: string; value: string }>(
      manager(),
      `UPDATE "platform_setting" SET "value" = $2 WHERE "name" = $1 AND $2 <> "value" RETURNING "name", "value"`,
      ['a', 'new'],
    );
    expect(rows).toEqual([{ name: 'a', value: 'new' }]);
  });

  it('gives no rows where nothing matched', async () => {
    const sql = `UPDATE "platform_setting" SET "value" = 'new' WHERE "name" = $1 RETURNING "name"`;
    expect(await queryReturning(manager(), sql, ['c'])).toEqual([]);
  });

  it('gives the rows of a DELETE and of an INSERT', async () => {
    const deleted = await queryReturning<{ name: string }>(
      manager(),
      `DELETE FROM "platform_setting" WHERE "value" = $1 RETURNING "name"`,
      ['old'],
    );
    expect(deleted.map(({ name }) => name).sort()).toEqual(['a', 'b']);
    const inserted = await queryReturning<{ name: string }>(
      manager(),
      `INSERT INTO "platform_setting" ("name", "value", "created_at", "updated_at", "version")
       VALUES ($1, $2, $3, $3, 1) RETURNING "name"`,
      ['c', 'new', NOW],
    );
    expect(inserted).toEqual([{ name: 'c' }]);
  });

  it('stores instants in the form that entities read', async () => {
    const later = new Date('2026-05-06T07:08:09.123Z');
    const sql = `UPDATE "platform_setting" SET "updated_at" = $1 WHERE "name" = $2 RETURNING "name"`;
    await queryReturning(manager(), sql, [later, 'a']);
    expect((await manager().findOneByOrFail(SettingEntity, { name: 'a' })).updatedAt).toEqual(later);
    expect(await manager().countBy(SettingEntity, { updatedAt: later })).toBe(1);
  });

  it('is undone with its transaction', async () => {
    const work = db().database.transaction(async (unitOfWork) => {
      const sql = `UPDATE "platform_setting" SET "value" = $1 RETURNING "name"`;
      expect(await queryReturning(db().database.manager(unitOfWork), sql, ['new'])).toHaveLength(2);
      throw new Error('undone on purpose');
    });
    await expect(work).rejects.toThrow('undone on purpose');
    expect(await manager().countBy(SettingEntity, { value: 'old' })).toBe(2);
  });
});
