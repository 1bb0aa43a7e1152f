import type { ProviderChain } from '../market/provider-chain.js';
import type { AppConfig, DatabaseTarget } from '../platform/config/app-config.js';
import type { Database } from '../platform/database/database.service.js';
import type { Migrator } from '../platform/database/migrator.js';
import { SchemaAheadError, SchemaBehindError } from '../platform/database/schema-errors.js';
import { broken, type Finding, found, warned } from './finding.js';

const MS_PER_DAY = 86_400_000;
const PROBE_DAYS = 14;
const PROVIDER_PATIENCE_MS = 5_000;

/** A ticker that the provider certainly knows. `upload` asks nobody, so there is nothing to try. */
const PROBE_TICKERS: Readonly<Record<string, string>> = { demo: 'ACME.DEMO', yahoo: 'AAPL' };

/** The database's address, without user and password. */
export function describeTarget(target: DatabaseTarget): string {
  if (target.dialect === 'sqlite') return `SQLite at ${target.path}`;
  const { host, pathname } = new URL(target.url);
  return `Postgres at ${host}${pathname}`;
}

/** What kept the application from opening its database. */
export function explainOpenFailure(error: unknown, target: DatabaseTarget): Finding {
  if (error instanceof SchemaBehindError) {
    return broken('migrations', error.message, 'Run: npm run cli -- migrate');
  }
  if (error instanceof SchemaAheadError) {
    return broken('migrations', error.message, 'Install the version that made them, or a later one.');
  }
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  const reason = cause instanceof Error && cause.message !== '' ? `${message} (${cause.message})` : message;
  const fix =
    target.dialect === 'postgres'
      ? 'Start the server, or correct host, port, user, password and database in DATABASE_URL.'
      : 'Make sure that the file and its folder can be read and written, and that the file is a database of Barometer.';
  return broken('database', `${describeTarget(target)} cannot be used: ${reason}`, fix);
}

export async function inspectDatabase(
  target: DatabaseTarget,
  parts: { readonly database: Database; readonly migrator: Migrator },
): Promise<Finding[]> {
  if (!(await parts.database.isReachable())) {
    return [broken('database', `${describeTarget(target)} does not answer within a second.`, 'See its own log.')];
  }
  const pending = await parts.migrator.pending();
  return [
    found('database', describeTarget(target)),
    pending.length === 0
      ? found('migrations', 'The schema is up to date.')
      : broken('migrations', `Still to be run: ${pending.join(', ')}`, 'Run: npm run cli -- migrate'),
  ];
}

async function inspectProvider(name: string, chain: ProviderChain, now: Date): Promise<Finding> {
  const ticker = PROBE_TICKERS[name];
  if (ticker === undefined) return found('providers', `${name}: bars that were uploaded or imported`);
  const [from, to] = [now.getTime() - PROBE_DAYS * MS_PER_DAY, now.getTime()].map((ms) =>
    new Date(ms).toISOString().slice(0, 10),
  );
  try {
    const signal = AbortSignal.timeout(PROVIDER_PATIENCE_MS);
    const { series } = await chain.fetchDaily(ticker, from ?? '', to ?? '', signal);
    return found('providers', `${name}: ${series.bars.length} bars of ${ticker}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return warned(
      'providers',
      `${name}: ${reason}`,
      'Check the way to the internet and YAHOO_BASE_URL. To do without it, set MARKET_PROVIDERS=upload,demo: ' +
        'uploaded and demo tickers work all the same.',
    );
  }
}

/** Asks each configured provider for a few bars. One that fails is a warning: there is stored data, and others. */
export function inspectProviders(
  config: Pick<AppConfig, 'marketProviders'>,
  chain: ProviderChain,
  now: Date,
): Promise<Finding[]> {
  return Promise.all(config.marketProviders.map((name) => inspectProvider(name, chain, now)));
}
