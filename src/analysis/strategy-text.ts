import type { Terminal } from '../platform/cli/terminal.js';
import type { StrategyTrial } from './strategy-trials.service.js';

/** What is wrong with a strategy, one line each. */
export function showFaults(
  terminal: Terminal,
  faults: readonly { readonly pointer: string; readonly detail: string }[],
): void {
  for (const { pointer, detail } of faults) terminal.error(`${pointer || '/'}: ${detail}`);
}

/** How often a strategy said what, and the bars on which it would enter. */
export function showTrial(terminal: Terminal, { ticker, strategy, provenance, counts, items }: StrategyTrial): void {
  const [first, last] = [items[0]?.tradingDate, items.at(-1)?.tradingDate];
  terminal.line(
    `${strategy.id} (version ${strategy.version}) on ${items.length} bars of ${ticker} from ${provenance}, ${first} to ${last}`,
  );
  const given = Object.entries(counts.verdicts).filter(([, count]) => count > 0);
  terminal.line(`verdicts: ${given.map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`);
  terminal.line(`entries: ${counts.entries}`);
  const entries = items.filter(({ action }) => action === 'enter');
  if (entries.length === 0) return;
  const rows = entries.map((bar) => [bar.tradingDate, bar.close, bar.verdict, bar.score.toFixed(3)]);
  terminal.table(['enters on', 'close', 'verdict', 'score'], rows);
}
