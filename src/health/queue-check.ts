import type { EngineStatus } from '../jobs/engines/job-engine.js';
import type { CountingStatus } from '../platform/quota/request-counter.service.js';
import type { Check } from './checks.js';

const CARRIER: Readonly<Record<EngineStatus['carrier'], string>> = {
  tables: 'the tables',
  postgres: 'Postgres',
  redis: 'Redis',
};

const COUNTS_ALONE = 'Requests are counted by each process for itself: the limits hold for each of them.';

/** What wakes the workers. Without it the jobs go on, only noticed a little later. */
export function computeQueueCheck({ engine, carrier, isReachable }: EngineStatus): Check {
  const place = CARRIER[carrier];
  const missing = `${engine}: ${place} cannot be reached. Jobs go on: workers look for them by themselves.`;
  return isReachable ? { status: 'up', detail: `${engine} on ${place}` } : { status: 'degraded', detail: missing };
}

/** The Redis that may carry wake-ups and count requests. Everything goes on without it. */
export function computeRedisCheck({ carrier, isReachable }: EngineStatus, { store, isShared }: CountingStatus): Check {
  if (carrier !== 'redis' && store !== 'redis') return { status: 'not_configured' };
  if (carrier === 'redis' && !isReachable) return { status: 'down' };
  return store === 'redis' && !isShared ? { status: 'degraded', detail: COUNTS_ALONE } : { status: 'up' };
}

/** A database that answers, but does not count requests for all processes together. */
export function addCountingTo(database: Check, { store, isShared }: CountingStatus): Check {
  if (database.status !== 'up' || store !== 'postgres' || isShared) return database;
  return { status: 'degraded', detail: COUNTS_ALONE };
}
