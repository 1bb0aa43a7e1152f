import { Injectable } from '@nestjs/common';
import { isFinalStatus } from '../jobs/engine/job-state.js';
import { Turns } from '../platform/event-loop/turns.js';
import type { BacktestParameters, BacktestSummary, DatedTrade, TestedStrategy } from './backtest.js';
import { BacktestHistory } from './backtest-history.service.js';
import { DEFAULT_BOOTSTRAP } from './engine/bootstrap.js';
import { poolRuns, type PooledRun, type PooledStatistics } from './engine/pool-runs.js';

/** What a strategy did over all tickers. */
export interface PooledStrategy {
  readonly strategy: TestedStrategy;
  readonly pooled: PooledStatistics;
}

/** The strategies of a backtest side by side. */
export interface Comparison {
  readonly strategies: readonly PooledStrategy[];
  /** How many strategies and combinations were tried. */
  readonly comparisons: number;
  /** What that means for the best of them. */
  readonly note: string;
  /** Whether every ticker is in it. */
  readonly isComplete: boolean;
}

const KEPT = 20;

/** Trades without what nobody pools. */
const toRun = ({ statistics, benchmark }: BacktestSummary, trades: readonly DatedTrade[]): PooledRun => ({
  statistics,
  benchmark,
  trades: trades.map((trade) => ({ ...trade, entryBar: 0, exitBar: 0 })),
});

function countComparisons({ strategies, grid }: BacktestParameters): number {
  const combinations = grid ? Object.values(grid.axes).reduce((product, values) => product * values.length, 1) : 0;
  return strategies.length * (1 + combinations);
}

function describeComparisons(count: number): string {
  if (count === 1) return 'One strategy was tested. Its figures are those of the past.';
  const share = (1 - 0.95 ** count) * 100;
  return (
    `${count} strategies and combinations were tried. Were all of them worthless, the chance that at least one looks ` +
    `good at the 5 % level would be ${share.toFixed(0)} %. Judge the best one on bars that did not choose it.`
  );
}

/** Pools the results of a backtest over its tickers. */
@Injectable()
export class BacktestComparison {
  private readonly turns = new Turns();
  /** Of backtests that are over, which no longer change. */
  private readonly kept = new Map<string, Comparison>();

  constructor(private readonly history: BacktestHistory) {}

  /** @throws DomainError NOT_FOUND */
  async compare(ownerId: string, jobId: string): Promise<Comparison> {
    const job = await this.history.getJob(ownerId, jobId);
    const known = this.kept.get(jobId);
    if (known) return known;
    const parameters = job.parameters as BacktestParameters;
    const pooled = await this.pool(ownerId, jobId, parameters.strategies);
    const comparisons = countComparisons(parameters);
    const isComplete = isFinalStatus(job.status);
    const comparison = { strategies: pooled, comparisons, note: describeComparisons(comparisons), isComplete };
    if (isComplete) this.keep(jobId, comparison);
    return comparison;
  }

  private async pool(ownerId: string, jobId: string, strategies: readonly TestedStrategy[]): Promise<PooledStrategy[]> {
    const runs: PooledRun[][] = strategies.map(() => []);
    for await (const chunk of this.history.walk(ownerId, jobId)) {
      const trades = await this.history.listTradesOf(
        ownerId,
        chunk.map(({ id }) => id),
      );
      await this.turns.next();
      for (const summary of chunk) runs[summary.ordinal]?.push(toRun(summary, trades.get(summary.id) ?? []));
    }
    const pooled: PooledStrategy[] = [];
    for (const [ordinal, strategy] of strategies.entries()) {
      await this.turns.next();
      pooled.push({ strategy, pooled: poolRuns(runs[ordinal] ?? [], DEFAULT_BOOTSTRAP) });
    }
    return pooled;
  }

  private keep(jobId: string, comparison: Comparison): void {
    this.kept.set(jobId, comparison);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}
