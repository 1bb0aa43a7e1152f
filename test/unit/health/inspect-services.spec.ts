import { describeTarget, explainOpenFailure, inspectProviders } from '../../../src/health/inspect-services.js';
import { ProviderChain } from '../../../src/market/provider-chain.js';
import {
  type MarketDataProvider,
  ProviderFailure,
  type ProviderSeries,
} from '../../../src/market/providers/market-data-provider.js';
import { SchemaBehindError } from '../../../src/platform/database/schema-errors.js';

const postgres = { dialect: 'postgres', url: 'postgres://alice:s3cret@db.example:5433/prices' } as const;
const sqlite = { dialect: 'sqlite', path: './.data/barometer.sqlite' } as const;
const now = new Date('2026-11-23T10:00:00.000Z');

const providerThat = (name: string, fetchDaily: MarketDataProvider['fetchDaily']): MarketDataProvider => ({
  name,
  canHandle: () => true,
  fetchDaily,
  search: () => Promise.resolve([]),
});

const seriesOf = (ticker: string): ProviderSeries => ({
  ticker,
  currency: 'USD',
  exchangeTimezone: 'UTC',
  exchange: null,
  name: null,
  bars: [],
  unfinished: false,
  emptyRows: 0,
});

describe('the database in words', () => {
  test('is named without user and password', () => {
    expect(describeTarget(postgres)).toBe('Postgres at db.example:5433/prices');
    expect(describeTarget(sqlite)).toBe('SQLite at ./.data/barometer.sqlite');
  });
});

describe('a database that cannot be opened', () => {
  test('is explained with the cause and a fix for its kind', () => {
    const error = new Error('The database does not answer.', {
      cause: new Error('connect ECONNREFUSED 127.0.0.1:5433'),
    });
    expect(explainOpenFailure(error, postgres)).toEqual({
      check: 'database',
      state: 'broken',
      detail: expect.stringContaining(
        'db.example:5433/prices cannot be used: The database does not answer. (connect ECONN',
      ),
      fix: expect.stringContaining('DATABASE_URL'),
    });
    expect(explainOpenFailure(new Error('locked'), sqlite).fix).toContain('read and written');
  });

  test('is a matter of migrations when its schema is behind', () => {
    expect(explainOpenFailure(new SchemaBehindError(['CreateTables1']), sqlite)).toMatchObject({
      check: 'migrations',
      state: 'broken',
      fix: 'Run: npm run cli -- migrate',
    });
  });
});

describe('providers', () => {
  test('that answer are good, and upload needs no asking', async () => {
    const chain = new ProviderChain([providerThat('yahoo', (ticker) => Promise.resolve(seriesOf(ticker)))]);
    const findings = await inspectProviders({ marketProviders: ['upload', 'yahoo'] }, chain, now);
    expect(findings.map(({ state, fix }) => [state, fix])).toEqual([
      ['ok', null],
      ['ok', null],
    ]);
  });

  test('are asked for the last two weeks', async () => {
    const fetchDaily = jest.fn((ticker: string) => Promise.resolve(seriesOf(ticker)));
    await inspectProviders({ marketProviders: ['yahoo'] }, new ProviderChain([providerThat('yahoo', fetchDaily)]), now);
    expect(fetchDaily).toHaveBeenCalledWith('AAPL', '2026-11-09', '2026-11-23', expect.any(AbortSignal));
  });

  test('that fail are a warning with a way to do without them', async () => {
    const chain = new ProviderChain([
      providerThat('yahoo', () =>
        Promise.reject(new ProviderFailure('yahoo', 'upstream', 'yahoo could not be reached.')),
      ),
    ]);
    const [finding] = await inspectProviders({ marketProviders: ['yahoo'] }, chain, now);
    expect(finding).toMatchObject({
      state: 'warning',
      detail: 'yahoo: yahoo could not be reached.',
      fix: expect.stringContaining('MARKET_PROVIDERS=upload,demo'),
    });
  });
});
