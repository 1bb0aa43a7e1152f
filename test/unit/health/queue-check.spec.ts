import { addCountingTo, computeQueueCheck, computeRedisCheck } from '../../../src/health/queue-check.js';
import type { EngineStatus } from '../../../src/jobs/engines/job-engine.js';
import type { CountingStatus } from '../../../src/platform/quota/request-counter.service.js';

const onTables: EngineStatus = { engine: 'lease-table', carrier: 'tables', isReachable: true };
const onRedis: EngineStatus = { engine: 'bullmq', carrier: 'redis', isReachable: true };
const onPostgres: EngineStatus = { engine: 'bullmq', carrier: 'postgres', isReachable: true };
const away = (engine: EngineStatus): EngineStatus => ({ ...engine, isReachable: false });
const counted = (store: CountingStatus['store'], isShared = true): CountingStatus => ({ store, isShared });

describe('the check of the queue', () => {
  test('names the engine and what carries its messages', () => {
    expect(computeQueueCheck(onTables)).toEqual({ status: 'up', detail: 'lease-table on the tables' });
    expect(computeQueueCheck(onRedis)).toEqual({ status: 'up', detail: 'bullmq on Redis' });
  });

  test('is degraded while that is away', () => {
    expect(computeQueueCheck(away(onPostgres))).toEqual({
      status: 'degraded',
      detail: expect.stringContaining('Jobs go on'),
    });
  });
});

describe('the check of the Redis', () => {
  test('is not configured where nothing uses one', () => {
    expect(computeRedisCheck(onTables, counted('memory'))).toEqual({ status: 'not_configured' });
    expect(computeRedisCheck(away(onPostgres), counted('postgres', false))).toEqual({ status: 'not_configured' });
  });

  test('is up or down with the messages', () => {
    expect(computeRedisCheck(onRedis, counted('redis'))).toEqual({ status: 'up' });
    expect(computeRedisCheck(away(onRedis), counted('redis'))).toEqual({ status: 'down' });
  });

  test('is degraded while processes count for themselves, whoever carries the messages', () => {
    for (const engine of [onTables, onRedis]) {
      const check = computeRedisCheck(engine, counted('redis', false));
      expect(check).toEqual({ status: 'degraded', detail: expect.stringContaining('by each process') });
    }
  });
});

describe('a database that counts requests', () => {
  test('is degraded while it answers but does not count', () => {
    expect(addCountingTo({ status: 'up' }, counted('postgres', false))).toMatchObject({ status: 'degraded' });
    expect(addCountingTo({ status: 'up' }, counted('postgres'))).toEqual({ status: 'up' });
    expect(addCountingTo({ status: 'down' }, counted('postgres', false))).toEqual({ status: 'down' });
    expect(addCountingTo({ status: 'up' }, counted('redis', false))).toEqual({ status: 'up' });
  });
});
