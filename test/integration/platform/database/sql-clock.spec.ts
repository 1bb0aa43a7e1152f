import { queryReturning } from '../../../../src/platform/database/returning-query.js';
import { SettingEntity } from '../../../../src/platform/database/setting.entity.js';
import { sqlEarliest, sqlEpochMs, sqlLatest, sqlNow, sqlPlus } from '../../../../src/platform/database/sql-clock.js';
import { useTestDatabase } from '../../../support/database.js';

const EARLIER = new Date('2026-01-02T03:04:05.678Z');
const LATER = new Date('2026-01-02T03:04:06.001Z');
const NAME = 'clock';

describe('instants in SQL', () => {
  const db = useTestDatabase();
  const manager = () => db().database.manager();
  const read = () => manager().findOneByOrFail(SettingEntity, { name: NAME });

  async function set(instant: string, parameters: readonly number[] = []): Promise<Date> {
    const sql = `UPDATE "platform_setting" SET "value" = 'set', "updated_at" = ${instant} RETURNING "name"`;
    expect(await queryReturning(manager(), sql, parameters)).toHaveLength(1);
    return (await read()).updatedAt;
  }

  beforeEach(async () => {
    await manager().clear(SettingEntity);
    await manager().insert(SettingEntity, { name: NAME, value: '', createdAt: EARLIER, updatedAt: LATER });
  });

  it("are the database's own, and stored in the form of the columns", async () => {
    const before = Date.now();
    const now = await set(sqlNow(manager()));
    // Here the database runs on the same machine; a millisecond is what rounding may cost.
    expect(now.getTime()).toBeGreaterThanOrEqual(before - 1);
    expect(now.getTime()).toBeLessThanOrEqual(Date.now() + 1);
    expect(await manager().countBy(SettingEntity, { updatedAt: now })).toBe(1);
  });

  it.each([
    [1, '2026-01-02T03:04:05.679Z'],
    [527, '2026-01-02T03:04:06.205Z'],
    [-679, '2026-01-02T03:04:04.999Z'],
    [0, '2026-01-02T03:04:05.678Z'],
    [86_400_000, '2026-01-03T03:04:05.678Z'],
  ])('plus %d ms are exact', async (ms, expected) => {
    const sum = await set(sqlPlus(manager(), '"created_at"', '$1'), [ms]);
    expect(sum.toISOString()).toBe(expected);
    expect(await manager().countBy(SettingEntity, { updatedAt: new Date(expected) })).toBe(1);
  });

  it('are compared', async () => {
    const both = ['"created_at"', '"updated_at"'] as const;
    expect(await set(sqlLatest(manager(), ...both))).toEqual(LATER);
    expect(await set(sqlEarliest(manager(), ...both))).toEqual(EARLIER);
  });

  it('come back as milliseconds, and null as null', async () => {
    const sql = `UPDATE "platform_setting" SET "value" = 'read'
      RETURNING ${sqlEpochMs(manager(), '"created_at"')} AS "ms", ${sqlEpochMs(manager(), `NULLIF("created_at", "created_at")`)} AS "none"`;
    expect(await queryReturning(manager(), sql, [])).toEqual([{ ms: EARLIER.getTime(), none: null }]);
  });
});
