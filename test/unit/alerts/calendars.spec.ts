import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { dayAt, isTradingDay } from '../../../src/alerts/calendars/calendar.js';
import { ExchangeCalendars, readCalendars } from '../../../src/alerts/calendars/exchange-calendars.service.js';
import { ConfigError, loadConfig } from '../../../src/platform/config/load-config.js';

// What is logged is what is returned.
Logger.overrideLogger(false);

const shipped = new ExchangeCalendars(loadConfig({}));

function find(exchange: string) {
  const calendar = shipped.find(exchange);
  if (!calendar) throw new Error(`no calendar of ${exchange}`);
  return calendar;
}

const good = {
  exchange: 'TEST',
  name: 'A test',
  timeZone: 'Asia/Kolkata',
  weekend: ['friday', 'saturday'],
  years: { '2026': { source: 'nowhere', holidays: [{ date: '2026-01-26', name: 'A holiday' }] } },
};

describe('the calendars that come with the product', () => {
  test.each([
    ['NSE', '2026-01-26', false],
    ['NSE', '2026-01-27', true],
    ['NSE', '2026-11-07', false],
    ['NSE', '2026-11-08', true],
    ['US', '2026-07-03', false],
    ['US', '2026-11-27', true],
    ['US', '2027-12-24', false],
    ['DEMO', '2026-12-25', true],
    ['DEMO', '2026-12-26', false],
    ['US', '2031-12-25', true],
  ])('%s on %s: %s', (exchange, day, expected) => {
    expect(isTradingDay(find(exchange), day)).toBe(expected);
  });

  test('have no holiday on a weekend, where it would say nothing', () => {
    for (const exchange of shipped.exchanges) {
      const calendar = find(exchange);
      for (const { holidays, ...year } of calendar.years.values()) {
        const bare = { ...calendar, years: new Map([['2026', { ...year, holidays: new Set<string>() }]]) };
        expect([...holidays].filter((day) => !isTradingDay(bare, day))).toEqual([]);
      }
    }
  });

  test('warn of years that they do not know, and know the demo market for ever', () => {
    expect(shipped.findWarning(find('NSE'), new Date('2026-06-01T00:00:00Z'))).toBeNull();
    expect(shipped.findWarning(find('NSE'), new Date('2026-12-31T20:00:00Z'))).toContain('NSE in 2027');
    expect(shipped.findWarning(find('DEMO'), new Date('2099-06-01T00:00:00Z'))).toBeNull();
  });
});

test('a day begins where the exchange is', () => {
  const instant = new Date('2026-01-25T20:00:00Z');
  expect(dayAt(instant, 'Asia/Kolkata')).toBe('2026-01-26');
  expect(shipped.isTradingAt(find('NSE'), instant)).toBe(false);
  expect(dayAt(instant, 'America/New_York')).toBe('2026-01-25');
});

describe('a folder of calendars', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'barometer-calendars-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: unknown): void =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

  test('takes the place of all that come with the product', () => {
    write('test.json', good);
    const calendars = new ExchangeCalendars(loadConfig({ CALENDARS_DIR: folder }));
    expect(calendars.exchanges).toEqual(['TEST']);
    const calendar = calendars.find('test');
    expect(calendar && isTradingDay(calendar, '2026-01-25')).toBe(true);
    expect(calendar && isTradingDay(calendar, '2026-01-26')).toBe(false);
    expect(calendar && isTradingDay(calendar, '2026-01-30')).toBe(false);
  });

  test.each([
    ['{', 'it is not JSON'],
    [{ ...good, timeZone: 'Mars' }, 'timeZone: must be a time zone'],
    [{ ...good, exchange: 'test' }, 'exchange: must be a code in capitals'],
    [{ ...good, weekend: ['funday'] }, 'weekend.0:'],
    [{ ...good, extra: 1 }, 'the file:'],
    [{ ...good, years: { '2026': { holidays: [] } } }, 'years.2026.source:'],
    [{ ...good, years: { '26': good.years['2026'] } }, 'years.26 must be a year'],
    [{ ...good, years: { '2027': good.years['2026'] } }, '2026-01-26, which is of another year'],
    [{ ...good, years: { '2026': { source: 's', holidays: [{ date: '2026-02-30', name: 'x' }] } } }, 'calendar day'],
    [
      { ...good, years: { '2026': { ...good.years['2026'], sessions: [{ date: '2026-01-28', name: 'x' }] } } },
      'not on the weekend',
    ],
    [{ ...good, exchange: 'OTHER' }, 'call the file by its exchange'],
  ])('with %j is refused at the start, with the reason', (content, expected) => {
    write('test.json', content);
    expect(() => readCalendars(folder)).toThrow(ConfigError);
    expect(() => readCalendars(folder)).toThrow(expected);
    expect(() => readCalendars(folder)).toThrow('test.json');
  });

  test('that is not there is refused', () => {
    expect(() => readCalendars(join(folder, 'nothing'))).toThrow('CALENDARS_DIR must be a folder');
  });
});
