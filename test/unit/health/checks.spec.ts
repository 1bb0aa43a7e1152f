import { type Checks, computeOverallStatus } from '../../../src/health/checks.js';

const all: Checks = {
  database: { status: 'up' },
  migrations: { status: 'up' },
  queue: { status: 'not_configured' },
  redis: { status: 'not_configured' },
  providers: { status: 'up' },
};

describe('the overall status', () => {
  test('is ok when everything is up or not there at all', () => {
    expect(computeOverallStatus(all)).toBe('ok');
  });

  test.each([
    { providers: { status: 'degraded' } },
    { providers: { status: 'down' } },
    { redis: { status: 'down' } },
    { queue: { status: 'down' } },
    { database: { status: 'degraded' } },
  ] satisfies Partial<Checks>[])('is degraded with %j', (change) => {
    expect(computeOverallStatus({ ...all, ...change })).toBe('degraded');
  });

  test.each([
    { database: { status: 'down' } },
    { migrations: { status: 'down' } },
    { migrations: { status: 'down' }, providers: { status: 'degraded' } },
  ] satisfies Partial<Checks>[])('is down with %j', (change) => {
    expect(computeOverallStatus({ ...all, ...change })).toBe('down');
  });
});
