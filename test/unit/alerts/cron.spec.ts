import { CronError, isTimeZone, parseCron } from '../../../src/alerts/schedules/cron.js';

const at = (text: string): Date => new Date(text);

function listNext(pattern: string, zone: string, after: string, count: number): string[] {
  const times = parseCron(pattern, zone);
  const runs: string[] = [];
  for (let next = times.next(at(after)); next !== null && runs.length < count; next = times.next(next))
    runs.push(next.toISOString());
  return runs;
}

test('a pattern is meant in its zone', () => {
  expect(listNext('30 15 * * 1-5', 'Asia/Kolkata', '2026-11-27T10:00:00Z', 2)).toEqual([
    '2026-11-30T10:00:00.000Z',
    '2026-12-01T10:00:00.000Z',
  ]);
});

describe('where clocks are put forward', () => {
  test('a time that is left out runs right after the gap, once', () => {
    expect(listNext('30 2 * * *', 'America/New_York', '2026-03-07T12:00:00Z', 2)).toEqual([
      '2026-03-08T07:00:00.000Z',
      '2026-03-09T06:30:00.000Z',
    ]);
  });
});

describe('where clocks are put back', () => {
  test('a fixed time runs once, the first time', () => {
    expect(listNext('30 1 * * *', 'America/New_York', '2026-10-31T12:00:00Z', 2)).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-02T06:30:00.000Z',
    ]);
  });

  test('a pattern of every hour runs through both', () => {
    expect(listNext('30 * * * *', 'America/New_York', '2026-11-01T04:45:00Z', 3)).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-01T06:30:00.000Z',
      '2026-11-01T07:30:00.000Z',
    ]);
  });
});

test('the latest time before an instant may be that instant', () => {
  const times = parseCron('0 16 * * *', 'UTC');
  expect(times.latest(at('2026-11-27T16:00:00.000Z'))).toEqual(at('2026-11-27T16:00:00Z'));
  expect(times.latest(at('2026-11-27T15:59:59.999Z'))).toEqual(at('2026-11-26T16:00:00Z'));
  expect(times.next(at('2026-11-27T16:00:00.000Z'))).toEqual(at('2026-11-28T16:00:00Z'));
});

test('the shortest time between two runs is found wherever it is', () => {
  const shortest = (pattern: string) => parseCron(pattern, 'UTC').shortestGapMs(at('2026-01-01T00:00:00Z'));
  expect(shortest('* * * * * *')).toBe(1_000);
  expect(shortest('0,1 9 * * 1')).toBe(60_000);
  expect(shortest('@daily')).toBe(86_400_000);
  expect(shortest('0 0 30 2 *')).toBeNull();
});

test.each(['bad', '61 * * * *', '0 9 * * 8', '* * * *', '0 0 0 1 1 1 2026'])('%j is no pattern', (pattern) => {
  expect(() => parseCron(pattern, 'UTC')).toThrow(CronError);
});

test.each([
  ['Asia/Kolkata', true],
  ['UTC', true],
  ['Mars/Olympus', false],
  ['+05:30', false],
  ['', false],
])('%j is a time zone: %s', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});
