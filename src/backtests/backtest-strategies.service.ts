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
  async pin(ownerId: string, named: readonly NamedStrategy[]): Promise<TestedStrategy[]> {
    const pinned: TestedStrategy[] = [];
    for (const [index, { id, parameters }] of named.entries()) {
      const pointer = `/strategies/${index}`;
      const base = id === SMA_CROSS ? null : await this.strategies.require({ ownerId, id }, pointer);
      assertFits({ base, parameters }, pointer);
      pinned.push({ id, version: base?.version ?? null, parameters });
    }
    return pinned;
  }

  /** @throws DomainError UNKNOWN_STRATEGY when a version is gone */
  resolve(ownerId: string, tested: readonly TestedStrategy[]): Promise<StrategyToTest[]> {
    return Promise.all(
      tested.map(async ({ id, version, parameters }) => {
        if (version === null) return { base: null, parameters };
        const base = await this.strategies.findVersion({ ownerId, id }, version);
        if (base === null) throw await this.strategies.describeUnknown({ ownerId, id });
        return { base, parameters };
      }),
    );
  }
}

/** Tells a bad number with the place of the strategy in the order. */
function assertFits(strategy: StrategyToTest, pointer: string): void {
  try {
    buildStrategy(strategy);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const errors = error.errors.map((one) => ({ ...one, pointer: `${pointer}${one.pointer}` }));
    throw new DomainError(error.code, error.message, { errors });
  }
}
