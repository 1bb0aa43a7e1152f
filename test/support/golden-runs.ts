import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Series } from '../../src/market/bars/series.js';
import { loadSeries } from './golden-files.js';

/** One reference run: `bt-<series>-sma<fast>x<slow>-<variant>-<cost>` with its trades, equity and statistics. */
export interface GoldenRun {
  readonly name: string;
  readonly series: Series;
  readonly fast: number;
  readonly slow: number;
  /** Percent; null without brackets. */
  readonly stopPercent: number | null;
  readonly targetPercent: number | null;
  readonly commissionBps: number;
  readonly trades: readonly Readonly<Record<string, string>>[];
  /** At each close. */
  readonly equity: readonly number[];
  /** As the file has them: percentages, "712 days 00:00:00". */
  readonly stats: Readonly<Record<string, number | string | null>>;
}

const NAME = /^bt-(.+)-sma(\d+)x(\d+)-(longonly|sltp(\d+)x(\d+))-(nocost|comm(\d+)bp)$/;

/** Every run of a folder, by name; empty when it holds none. */
export function loadGoldenRuns(folder: string): GoldenRun[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith('bt-') && file.endsWith('.stats.json'))
    .map((file) => loadGoldenRun(folder, file.slice(0, -'.stats.json'.length)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function loadGoldenRun(folder: string, name: string): GoldenRun {
  const match = NAME.exec(name);
  if (match === null) throw new Error(`${name} does not say which run it is`);
  const [, of = '', fast, slow, , stop, target, , commission] = match;
  const rows = (kind: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, `${name}.${kind}.csv`)), { columns: true });
  // The reference writes NaN, which JSON does not know.
  const text = readFileSync(join(folder, `${name}.stats.json`), 'utf8').replace(/: NaN\b/g, ': null');
  const { stats } = JSON.parse(text) as Pick<GoldenRun, 'stats'>;
  return {
    name,
    series: loadSeries(folder, of),
    fast: Number(fast),
    slow: Number(slow),
    stopPercent: stop === undefined ? null : Number(stop),
    targetPercent: target === undefined ? null : Number(target),
    commissionBps: Number(commission ?? 0),
    trades: rows('trades'),
    equity: rows('equity').map((row) => Number(row['Equity'])),
    stats,
  };
}
