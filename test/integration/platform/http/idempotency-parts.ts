import { OwnerRepository } from '../../../../src/auth/owner.repository.js';
import { OwnersService } from '../../../../src/auth/owners.service.js';
import { Clock } from '../../../../src/platform/clock/clock.js';
import type { Database } from '../../../../src/platform/database/database.service.js';
import { newId } from '../../../../src/platform/database/id.js';
import { Settings } from '../../../../src/platform/database/settings.repository.js';
import type { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Answer } from '../../../../src/platform/http/idempotency/answer.js';
import { computeFingerprint } from '../../../../src/platform/http/idempotency/fingerprint.js';
import { IdempotencyRecordEntity } from '../../../../src/platform/http/idempotency/idempotency-record.entity.js';
import { IdempotencyRecords } from '../../../../src/platform/http/idempotency/idempotency-record.repository.js';
import { Idempotency } from '../../../../src/platform/http/idempotency/idempotency.service.js';
import type { IdempotentCall } from '../../../../src/platform/http/idempotency/idempotent-call.js';
import { Secrets } from '../../../../src/platform/secrets/secrets.service.js';
import { loadConfig } from '../../../../src/platform/config/load-config.js';
import { ShutdownState } from '../../../../src/platform/shutdown/shutdown-state.js';
import { SettingEntity } from '../../../../src/platform/database/setting.entity.js';

export const SECOND = 1_000;
export const HOUR = 3_600 * SECOND;

/** A clock that stands still until it is told to go on. */
export class HandClock extends Clock {
  private ms = Date.parse('2026-11-23T10:00:00.000Z');

  override now(): Date {
    return new Date(this.ms);
  }

  goOn(ms: number): void {
    this.ms += ms;
  }
}

/** What a request makes; `effect` names the row that it leaves behind. */
export interface Made {
  readonly effect: string;
}

export const toAnswer = ({ effect }: Made): Answer<Made> =>
  new Answer({ status: 201, headers: { location: `/v1/effects/${effect}` }, body: { effect } });

/** One process: its view of the database, and effects that leave rows. */
export function startProcess(database: Database, clock: Clock, records = new IdempotencyRecords(database)) {
  const shutdown = new ShutdownState();
  const settings = new Settings(database, clock);
  const secrets = new Secrets(loadConfig({}), settings);
  const store = async (uow: UnitOfWork, { effect }: Made): Promise<void> => {
    await settings.claim(`effect ${effect}`, 'done', uow);
  };
  /** Database work that leaves one new row. */
  const work = async (uow: UnitOfWork): Promise<Answer<Made>> => {
    const made = { effect: newId() };
    await store(uow, made);
    return toAnswer(made);
  };
  /** Slow work that leaves one new row. */
  const slow = () => ({ store, work: jest.fn(async (): Promise<Made> => ({ effect: newId() })) });
  return { idempotency: new Idempotency(database, records, clock, shutdown, secrets), shutdown, store, work, slow };
}

/** Makes requests of one owner, each test with keys of its own. */
export async function callsOf(database: Database, owner = 'default') {
  const owners = new OwnersService(new OwnerRepository(database), new HandClock());
  const { id: ownerId } = await owners.getOrCreate(owner);
  const key = newId();
  return (body: unknown = { ticker: 'ACME.DEMO' }, change: Partial<IdempotentCall> = {}): IdempotentCall => ({
    ownerId,
    method: 'POST',
    route: '/v1/effects',
    key,
    fingerprint: computeFingerprint({ body, path: {}, query: {} }),
    signal: new AbortController().signal,
    ...change,
  });
}

export async function countEffects(database: Database): Promise<number> {
  const rows = await database.manager().find(SettingEntity);
  return rows.filter(({ name }) => name.startsWith('effect ')).length;
}

export const countRecords = (database: Database): Promise<number> => database.manager().count(IdempotencyRecordEntity);

export async function clear(database: Database): Promise<void> {
  for (const entity of [IdempotencyRecordEntity, SettingEntity]) {
    await database.manager().createQueryBuilder().delete().from(entity).execute();
  }
}
