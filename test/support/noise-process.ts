// A process of its own that trades every built-in strategy on noise: within Jest each look-up of `Math` takes so long that
// the walks would take minutes. Prints one JSON line, a `NoiseResult` per strategy.
import { BUILT_IN_STRATEGIES } from '../../src/analysis/strategies/catalog.js';
import { CUSTOM_STRATEGY } from './custom-strategy.js';
import { judgeSeries } from '../../src/backtests/engine/judge-series.js';
import { simulateJudged } from '../../src/backtests/engine/simulate.js';
import { martingaleWalks } from './martingale.js';

export interface NoiseResult {
  readonly id: string;
  readonly trades: number;
  /** Of the net returns, and the standard error of that mean. */
  readonly mean: number;
  readonly error: number;
}

const WALKS = 400;
/** Bars before the longest warm-up of the built-in strategies (EMA200) is over, and bars traded after it. */
const BARS = 199 + 365;

function main(seed: number, costs: Readonly<Record<string, number>>): void {
  const walks = martingaleWalks(seed, WALKS, BARS);
  const results = [...BUILT_IN_STRATEGIES, CUSTOM_STRATEGY].map((strategy): NoiseResult => {
    const returns = walks.flatMap((series) =>
      simulateJudged(judgeSeries(series, strategy), { costs }).trades.map(({ netReturn }) => netReturn),
    );
    const mean = returns.reduce((sum, value) => sum + value, 0) / returns.length;
    const variance = returns.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (returns.length - 1);
    return { id: strategy.id, trades: returns.length, mean, error: Math.sqrt(variance / returns.length) };
  });
  process.stdout.write(`${JSON.stringify(results)}\n`);
}

main(Number(process.argv[2]), JSON.parse(process.argv[3] ?? '{}') as Record<string, number>);
