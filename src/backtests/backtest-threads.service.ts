import { availableParallelism } from 'node:os';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';
import { DomainError } from '../platform/errors/domain-error.js';
import { findWorkerFile } from '../platform/threads/worker-file.js';
import type { WorkerAnswer } from './backtest.worker.js';
import type { BacktestTask, TestedRun } from './run-backtest.js';

const MOST_THREADS = 4;
/** One core is left to answer requests and to store what was computed, where there is more than one. */
const countThreads = (): number => Math.max(1, Math.min(availableParallelism() - 1, MOST_THREADS));
/** Idle threads give their memory back. */
const IDLE_MS = 10_000;

/** Computes backtests in threads of their own, so that requests are answered meanwhile. */
@Injectable()
export class BacktestThreads implements OnApplicationShutdown {
  private pool: Piscina<BacktestTask, WorkerAnswer> | null = null;

  /**
   * The runs of one ticker. When the signal aborts, the thread that works on it is ended.
   * @throws DomainError what `runBacktest` throws
   */
  async run(task: BacktestTask, signal: AbortSignal): Promise<readonly TestedRun[]> {
    this.pool ??= this.open();
    const answer = await this.pool.run(task, { signal });
    if ('runs' in answer) return answer.runs;
    const { code, detail, extensions } = answer.refusal;
    throw new DomainError(code, detail, { extensions: { ...extensions } });
  }

  /** After the items that were under way have been finished or given back: a thread that is ended fails its item. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool?.destroy();
  }

  private open(): Piscina<BacktestTask, WorkerAnswer> {
    return new Piscina<BacktestTask, WorkerAnswer>({
      filename: findWorkerFile('backtests/backtest.worker.js'),
      minThreads: 0,
      maxThreads: countThreads(),
      idleTimeout: IDLE_MS,
    });
  }
}
