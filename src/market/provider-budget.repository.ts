import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../platform/database/database.service.js';
import { queryReturning } from '../platform/database/returning-query.js';
import { sqlEarliest, sqlEpochMs, sqlLatest, sqlNow, sqlPlus } from '../platform/database/sql-clock.js';
import { ProviderBudgetEntity } from './provider-budget.entity.js';

/** All whole milliseconds. */
export interface SlotRequest {
  readonly provider: string;
  /** Between two slots, in the long run. */
  readonly intervalMs: number;
  /** How much earlier than that slots may come after a quiet time: the burst without its first, times the interval. */
  readonly toleranceMs: number;
  /** A slot that comes later is not reserved. */
  readonly maxWaitMs: number;
}

/** Milliseconds since 1970 on the database's clock. */
export interface SlotAnswer {
  readonly askedAtMs: number;
  /** The reserved slot, or the first free one when that is too late. */
  readonly slotAtMs: number;
  readonly isReserved: boolean;
  readonly pausedUntilMs: number | null;
}

/**
 * No reservation reaches this far ahead. What seems to comes from a database clock that was set back, and must not keep
 * everybody from sending until the clock has caught up.
 */
const HORIZON_MS = 600_000;

/**
 * One statement decides and reserves. The row's lock puts processes into a line, and the clock is read behind it. A
 * refused request changes only what it was answered: `full_at` stays as it is.
 */
function reserveSql(manager: EntityManager): string {
  const clock = `(SELECT ${sqlNow(manager)} AS "now") AS "clock"`;
  const free = sqlLatest(manager, '"now"', 'COALESCE("b"."paused_until", "now")');
  const full = sqlEarliest(manager, '"b"."full_at"', sqlPlus(manager, '"free"', '$5'));
  const slot = sqlLatest(manager, '"free"', sqlPlus(manager, '"full"', '$3'));
  const fullAfterwards = sqlPlus(manager, sqlLatest(manager, '"slot"', '"full"'), '$2');
  return `
    INSERT INTO "provider_budget" AS "b" ("provider", "asked_at", "slot_at", "full_at")
    SELECT $1, "now", "now", ${sqlPlus(manager, '"now"', '$2')} FROM ${clock} WHERE true
    ON CONFLICT ("provider") DO UPDATE SET ("asked_at", "slot_at", "full_at") = (
      SELECT "now", "slot",
        CASE WHEN "slot" <= ${sqlPlus(manager, '"now"', '$4')} THEN ${fullAfterwards} ELSE "full" END
      FROM (SELECT "now", "full", ${slot} AS "slot"
        FROM (SELECT "now", "free", ${full} AS "full"
          FROM (SELECT "now", ${free} AS "free" FROM ${clock}) AS "opening") AS "bucket") AS "request")
    RETURNING ${sqlEpochMs(manager, '"asked_at"')} AS "askedAtMs", ${sqlEpochMs(manager, '"slot_at"')} AS "slotAtMs",
      ${sqlEpochMs(manager, '"paused_until"')} AS "pausedUntilMs"`;
}

function pauseSql(manager: EntityManager): string {
  const until = sqlPlus(manager, '"now"', '$2');
  const longest = sqlLatest(
    manager,
    'COALESCE("b"."paused_until", "excluded"."paused_until")',
    '"excluded"."paused_until"',
  );
  return `
    INSERT INTO "provider_budget" AS "b" ("provider", "asked_at", "slot_at", "full_at", "paused_until")
    SELECT $1, "now", "now", "now", ${until} FROM (SELECT ${sqlNow(manager)} AS "now") AS "clock" WHERE true
    ON CONFLICT ("provider") DO UPDATE SET "paused_until" = ${longest}
    RETURNING "provider"`;
}

/** The rows of `provider_budget`: what every process sends to a provider is counted here. */
@Injectable()
export class ProviderBudgetRepository {
  constructor(private readonly database: Database) {}

  /** Takes the next slot that is free, if it comes within the time. */
  async reserve({ provider, intervalMs, toleranceMs, maxWaitMs }: SlotRequest): Promise<SlotAnswer> {
    const manager = this.database.manager();
    const parameters = [provider, intervalMs, -toleranceMs, maxWaitMs, HORIZON_MS];
    const rows = await queryReturning<Omit<SlotAnswer, 'isReserved'>>(manager, reserveSql(manager), parameters);
    const [answer] = rows;
    if (!answer) throw new Error(`No slot was answered for ${provider}.`);
    return { ...answer, isReserved: answer.slotAtMs - answer.askedAtMs <= maxWaitMs };
  }

  /** Lets nobody send for `ms`; never shortens a pause. */
  async pause(provider: string, ms: number): Promise<void> {
    const manager = this.database.manager();
    await queryReturning(manager, pauseSql(manager), [provider, ms]);
  }

  /** Milliseconds until the pause ends; 0 when there is none. */
  async readPauseMs(provider: string): Promise<number> {
    const manager = this.database.manager();
    const row = await manager
      .createQueryBuilder(ProviderBudgetEntity, 'b')
      .select(`${sqlEpochMs(manager, 'b.paused_until')} - ${sqlEpochMs(manager, sqlNow(manager))}`, 'pauseMs')
      .where('b.provider = :provider', { provider })
      .getRawOne<{ pauseMs: number | null }>();
    return Math.max(0, row?.pauseMs ?? 0);
  }
}
