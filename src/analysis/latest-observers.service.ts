import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Analysis } from './analysis.js';
import type { Verdict } from './scoring/verdict.js';

/** An analysis that became the latest of its ticker, strategy and timeframe. */
export interface LatestReplaced {
  /** The one whose place it took; null for the first one. */
  readonly previous: { readonly analysisId: string; readonly verdict: Verdict; readonly score: number } | null;
  readonly current: Analysis;
}

/** Is told inside the transaction that stores the analyses: what it throws undoes them, what it writes comes with them. */
export type LatestObserver = (uow: UnitOfWork, replaced: readonly LatestReplaced[]) => Promise<void>;

/** Tells features above this one of analyses that became the latest. */
@Injectable()
export class LatestObservers {
  private readonly observers: LatestObserver[] = [];

  /** Called once by each feature that wants to know, when the program starts. */
  register(observer: LatestObserver): void {
    this.observers.push(observer);
  }

  async tell(uow: UnitOfWork, replaced: readonly LatestReplaced[]): Promise<void> {
    if (replaced.length === 0) return;
    for (const observer of this.observers) await observer(uow, replaced);
  }
}
