import { Injectable } from '@nestjs/common';
import { StrategiesService } from '../analysis/strategies.service.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { SMA_CROSS, type TestedStrategy } from './backtest.js';
import { buildStrategy, type StrategyToTest } from './run-backtest.js';

/** A strategy as a caller names it. */
export interface NamedStrategy {
  readonly id: string;
  readonly parameters: Readonly<Record<string, number>>;
}

/** Finds the strategies that are to be tested. */
@Injectable()
export class BacktestStrategies {
  constructor(private readonly strategies: StrategiesService) {}

  /**
   * The version of each that is the current one, with numbers that fit.
   * @throws DomainError UNKNOWN_STRATEGY, VALIDATION_FAILED
   */
  pin(named: readonly NamedStrategy[]): TestedStrategy[] {
    return named.map(({ id, parameters }, index) => {
      const base = id === SMA_CROSS ? null : this.strategies.find(id);
      if (base === null && id !== SMA_CROSS) throw this.strategies.describeUnknown(id);
      assertFits({ base, parameters }, index);
      return { id, version: base?.version ?? null, parameters };
    });
  }

  /** @throws DomainError UNKNOWN_STRATEGY when a version is gone */
  resolve(tested: readonly TestedStrategy[]): StrategyToTest[] {
    return tested.map(({ id, version, parameters }) => {
      if (version === null) return { base: null, parameters };
      const base = this.strategies.findVersion(id, version);
      if (base === null) throw this.strategies.describeUnknown(id);
      return { base, parameters };
    });
  }
}

/** Tells a bad number with the place of the strategy in the order. */
function assertFits(strategy: StrategyToTest, index: number): void {
  try {
    buildStrategy(strategy);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const errors = error.errors.map((one) => ({ ...one, pointer: `/strategies/${index}${one.pointer}` }));
    throw new DomainError(error.code, error.message, { errors });
  }
}
