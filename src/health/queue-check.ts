import type { EngineStatus } from '../jobs/engines/job-engine.js';
import type { Checks } from './checks.js';

const CARRIER: Readonly<Record<EngineStatus['carrier'], string>> = {
  tables: 'the tables',
  postgres: 'Postgres',
  redis: 'Redis',
};

/** What wakes the workers, and the Redis that it may need. Without either the jobs go on, only noticed a little later. */
export function computeQueueChecks({ engine, carrier, isReachable }: EngineStatus): Pick<Checks, 'queue' | 'redis'> {
  const place = CARRIER[carrier];
  const missing = `${engine}: ${place} cannot be reached. Jobs go on: workers look for them by themselves.`;
  return {
    queue: isReachable ? { status: 'up', detail: `${engine} on ${place}` } : { status: 'degraded', detail: missing },
    redis: carrier === 'redis' ? { status: isReachable ? 'up' : 'down' } : { status: 'not_configured' },
  };
}
