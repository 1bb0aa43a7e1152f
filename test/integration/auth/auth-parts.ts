import { ApiKeyGate } from '../../../src/auth/api-key-gate.service.js';
import { ApiKeyEventRepository } from '../../../src/auth/api-key-event.repository.js';
import { ApiKeyRepository } from '../../../src/auth/api-key.repository.js';
import { FirstKeyService } from '../../../src/auth/first-key.service.js';
import { KeyHistory } from '../../../src/auth/key-history.service.js';
import { KeyMaker, type KeyOrder } from '../../../src/auth/key-maker.service.js';
import { KeyUsage } from '../../../src/auth/key-usage.service.js';
import { KeyVerifier } from '../../../src/auth/key-verifier.service.js';
import { KeysService } from '../../../src/auth/keys.service.js';
import { OwnerRepository } from '../../../src/auth/owner.repository.js';
import { OwnersService } from '../../../src/auth/owners.service.js';
import { Clock } from '../../../src/platform/clock/clock.js';
import type { AppConfig } from '../../../src/platform/config/app-config.js';
import { loadConfig } from '../../../src/platform/config/load-config.js';
import type { Database } from '../../../src/platform/database/database.service.js';
import { Settings } from '../../../src/platform/database/settings.repository.js';
import { CursorCodec } from '../../../src/platform/http/cursor.service.js';
import { Pages } from '../../../src/platform/http/page.service.js';
import { Secrets } from '../../../src/platform/secrets/secrets.service.js';
import { startQuota } from '../../support/quota-parts.js';

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

export const MASTER_KEY = 'a-master-key-that-is-long-enough-for-anyone';

/** The authentication of one process: its own caches over a database that others may use as well. */
export function startAuth(database: Database, clock = new HandClock(), config: AppConfig = loadConfig({})) {
  const settings = new Settings(database, clock);
  const secrets = new Secrets(config, settings);
  const repository = new ApiKeyRepository(database);
  const owners = new OwnersService(new OwnerRepository(database), clock);
  const verifier = new KeyVerifier(secrets, repository, owners, clock);
  const usage = new KeyUsage(repository, clock);
  const events = new ApiKeyEventRepository(database);
  const maker = new KeyMaker(owners, secrets, clock);
  const keys = new KeysService(database, repository, events, verifier, maker);
  const history = new KeyHistory(repository, events, owners, maker, new Pages(new CursorCodec(secrets)));
  const firstKey = new FirstKeyService(config, database, settings, maker, keys);
  const { failedLogins } = startQuota(database, config, clock);
  const gate = new ApiKeyGate(config, verifier, usage, owners, failedLogins);
  return { clock, settings, secrets, repository, owners, verifier, usage, keys, history, firstKey, gate };
}

export type Auth = ReturnType<typeof startAuth>;

export const anOrder = (change: Partial<KeyOrder> = {}): KeyOrder => ({
  owner: 'default',
  name: 'Test key',
  scopes: ['analysis:read'],
  expiresAt: null,
  ...change,
});
