import type { Analysis } from './analysis.js';
import type { AnalysisResult } from './analyze.js';

/**
 * `identical`: the same bars give the same result. `different`: the same bars give another one, which is a defect
 * unless the engine version changed. `input_changed`: the stored bars are not those of then (prices are adjusted
 * retroactively). `not_available`: the bars or the strategy version are not there any more.
 */
export const RECOMPUTE_OUTCOMES = ['identical', 'different', 'input_changed', 'not_available'] as const;

export type RecomputeOutcome = (typeof RECOMPUTE_OUTCOMES)[number];

/** A number, text or null that came out otherwise; `path` is an RFC 6901 pointer into the analysis. */
export interface Difference {
  readonly path: string;
  readonly stored: unknown;
  readonly recomputed: unknown;
}

export interface Recomputation {
  readonly outcome: RecomputeOutcome;
  readonly detail: string;
  /** Version of the engine that recomputed. */
  readonly engineVersion: string;
  /** Digest of the stored bars up to the trading date; null when there are none. */
  readonly inputDigest: string | null;
  readonly differences: readonly Difference[];
}

const COMPARED = [
  'bars',
  'close',
  'score',
  'conviction',
  'coverage',
  'verdict',
  'votes',
  'indicators',
  'plan',
] as const;

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const escapeToken = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function collectDifferences(path: string, stored: unknown, recomputed: unknown, found: Difference[]): void {
  if (!isNode(stored) || !isNode(recomputed)) {
    if (stored !== recomputed) found.push({ path, stored: stored ?? null, recomputed: recomputed ?? null });
    return;
  }
  for (const key of new Set([...Object.keys(stored), ...Object.keys(recomputed)])) {
    collectDifferences(`${path}/${escapeToken(key)}`, stored[key], recomputed[key], found);
  }
}

/** As it comes back from storage: what JSON leaves of a value (no -0, no undefined members). */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** Every leaf in which a result differs from the stored analysis. Warnings are left out: they speak of their day. */
export function computeDifferences(stored: Analysis, recomputed: AnalysisResult): Difference[] {
  const found: Difference[] = [];
  for (const key of COMPARED) {
    collectDifferences(`/${key}`, asStored(stored[key]), asStored(recomputed[key]), found);
  }
  return found;
}
