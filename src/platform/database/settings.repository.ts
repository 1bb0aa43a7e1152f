import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from './database.service.js';
import { queryReturning } from './returning-query.js';
import { SettingEntity } from './setting.entity.js';
import type { UnitOfWork } from './unit-of-work.js';

/** Named values that all processes share, and the place where one of several processes wins. */
@Injectable()
export class Settings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find(name: string, unitOfWork?: UnitOfWork): Promise<string | null> {
    const row = await this.database.manager(unitOfWork).findOneBy(SettingEntity, { name });
    return row?.value ?? null;
  }

  /** Sets the value if there is none yet. Of all processes that try, exactly one is told true. */
  async claim(name: string, value: string, unitOfWork?: UnitOfWork): Promise<boolean> {
    const rows = await queryReturning(
      this.database.manager(unitOfWork),
      `INSERT INTO "platform_setting" ("name", "value", "created_at", "updated_at", "version")
       VALUES ($1, $2, $3, $3, 1) ON CONFLICT ("name") DO NOTHING RETURNING "name"`,
      [name, value, this.clock.now()],
    );
    return rows.length === 1;
  }

  /** The value, made and stored first if there is none; every process gets the same one. */
  async getOrCreate(name: string, make: () => string): Promise<string> {
    const existing = await this.find(name);
    if (existing !== null) return existing;
    const made = make();
    if (await this.claim(name, made)) return made;
    const others = await this.find(name);
    if (others === null) throw new Error(`The setting "${name}" was removed while it was being made.`);
    return others;
  }

  /** Compare and set: changes the value only if it is the expected one. */
  async replaceIf(name: string, expected: string, value: string, unitOfWork?: UnitOfWork): Promise<boolean> {
    const result = await this.database
      .manager(unitOfWork)
      .update(SettingEntity, { name, value: expected }, { value, updatedAt: this.clock.now() });
    return result.affected === 1;
  }
}
