import { type Clock } from '../../src/platform/clock/clock.js';
import type { AppConfig } from '../../src/platform/config/app-config.js';
import type { Database } from '../../src/platform/database/database.service.js';
import { Metrics } from '../../src/platform/metrics/metrics.service.js';
import { countingStoreProvider } from '../../src/platform/quota/counting-store.provider.js';
import { FailedLogins } from '../../src/platform/quota/failed-logins.service.js';
import { KeyQuota } from '../../src/platform/quota/key-quota.service.js';
import { RequestCounter } from '../../src/platform/quota/request-counter.service.js';
import { TickerAllowance } from '../../src/platform/quota/ticker-allowance.service.js';
import { TickerUsageRepository } from '../../src/platform/quota/ticker-usage.repository.js';

/** The quotas of one process, over a database that others may use as well. */
export function startQuota(database: Database, config: AppConfig, clock: Clock) {
  const store = countingStoreProvider.useFactory(config, database);
  if (store instanceof Promise) throw new TypeError('The store is made at once.');
  const metrics = new Metrics();
  const counter = new RequestCounter(store);
  const allowance = new TickerAllowance(config, new TickerUsageRepository(database), clock);
  const failedLogins = new FailedLogins(config, counter, metrics);
  const quota = new KeyQuota(config, counter, allowance, metrics);
  return { store, counter, allowance, failedLogins, quota };
}
