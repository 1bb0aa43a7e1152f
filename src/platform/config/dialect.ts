import type { Dialect } from './app-config.js';
import { DEFAULT_DATABASE_URL, parseDatabaseUrl } from './database-url.js';
import { readEnvironment } from './load-config.js';

/**
 * The dialect that the environment asks for. Column types must be known while entity classes are being defined,
 * before any configuration is injected; a bad DATABASE_URL is reported later, by `loadConfig`.
 */
export function currentDialect(): Dialect {
  const url = readEnvironment().DATABASE_URL?.trim() || DEFAULT_DATABASE_URL;
  return parseDatabaseUrl(url)?.dialect ?? 'sqlite';
}
