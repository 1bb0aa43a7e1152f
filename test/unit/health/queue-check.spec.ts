import { computeQueueChecks } from '../../../src/health/queue-check.js';

describe('the check of the queue', () => {
  test('names the engine and what carries its messages', () => {
    expect(computeQueueChecks({ engine: 'lease-table', carrier: 'tables', isReachable: true })).toEqual({
      queue: { status: 'up', detail: 'lease-table on the tables' },
      redis: { status: 'not_configured' },
    });
    expect(computeQueueChecks({ engine: 'bullmq', carrier: 'redis', isReachable: true })).toEqual({
      queue: { status: 'up', detail: 'bullmq on Redis' },
      redis: { status: 'up' },
    });
  });

  test('is degraded while that is away, and a Redis is down', () => {
    expect(computeQueueChecks({ engine: 'bullmq', carrier: 'postgres', isReachable: false })).toMatchObject({
      queue: { status: 'degraded', detail: expect.stringContaining('Jobs go on') },
      redis: { status: 'not_configured' },
    });
    expect(computeQueueChecks({ engine: 'bullmq', carrier: 'redis', isReachable: false })).toMatchObject({
      queue: { status: 'degraded', detail: expect.stringContaining('Redis') },
      redis: { status: 'down' },
    });
  });
});
