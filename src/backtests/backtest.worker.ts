import { DomainError } from '../platform/errors/domain-error.js';
import type { ProblemCode } from '../platform/errors/problem-catalog.js';
import { type BacktestTask, runBacktest, type TestedRun } from './run-backtest.js';

/** What a thread answers: an error that is data comes through with all it says. */
export type WorkerAnswer =
  | { readonly runs: readonly TestedRun[] }
  | { readonly refusal: { readonly code: ProblemCode; readonly detail: string; readonly extensions: object } };

/** The task of a thread. */
export default function run(task: BacktestTask): WorkerAnswer {
  try {
    return { runs: runBacktest(task) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { refusal: { code: error.code, detail: error.message, extensions: error.extensions } };
  }
}
