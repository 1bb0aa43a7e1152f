import { createHash } from 'node:crypto';

/** The same text for the same JSON, whatever the order of its members: Postgres gives them back in its own. */
function canonicalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonicalise);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, canonicalise(member)]));
}

interface Work {
  readonly type: string;
  readonly tickers: readonly string[];
  /** JSON. */
  readonly parameters: unknown;
}

/** SHA-256, hexadecimal; the same for the same work, in whatever order tickers and parameters are given. */
export function computeFingerprint({ type, tickers, parameters }: Work): string {
  return createHash('sha256')
    .update(JSON.stringify([type, [...tickers].sort(), canonicalise(parameters)]))
    .digest('hex');
}
