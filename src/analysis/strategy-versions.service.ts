import { Injectable } from '@nestjs/common';
import { compareDefinitions, type DefinitionChange } from './strategies/compare-definitions.js';
import { StrategiesService, type StrategyReference } from './strategies.service.js';

export interface StrategyDiff {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly changes: readonly DefinitionChange[];
}

/** Compares the versions of a strategy. */
@Injectable()
export class StrategyVersionsService {
  constructor(private readonly strategies: StrategiesService) {}

  /** `to` is the current version unless given, `from` the one before it. @throws DomainError NOT_FOUND */
  async compare(
    reference: StrategyReference,
    given: { readonly from?: number | undefined; readonly to?: number | undefined },
  ): Promise<StrategyDiff> {
    const after = await this.strategies.get(reference, given.to);
    const to = after.strategy.version;
    const from = given.from ?? (await this.findBefore(reference, to)) ?? to;
    const before = await this.strategies.get(reference, from);
    return { id: reference.id, from, to, changes: compareDefinitions(before.definition, after.definition) };
  }

  private async findBefore(reference: StrategyReference, version: number): Promise<number | undefined> {
    const numbers = await this.strategies.listVersions(reference);
    return numbers.filter((number) => number < version).at(-1);
  }
}
