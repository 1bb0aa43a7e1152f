import type { DatabaseTarget } from './app-config.js';

export const DEFAULT_DATABASE_URL = 'sqlite:./.data/barometer.sqlite';

/**
 * Reads `sqlite:<path>`, `sqlite::memory:` and `postgres://...` (also `postgresql://...`).
 * Null when it is none of them.
 */
export function parseDatabaseUrl(value: string): DatabaseTarget | null {
  if (value.startsWith('sqlite:')) {
    const path = value.slice('sqlite:'.length);
    return path === '' ? null : { dialect: 'sqlite', path };
  }
  if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value)) return null;
  return { dialect: 'postgres', url: value };
}
