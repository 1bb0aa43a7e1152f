import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/errors/domain-error.js';
import { describeKnown } from './did-you-mean.js';
import { BUILT_IN_STRATEGIES, findStrategy } from './strategies/catalog.js';
import type { Strategy } from './strategies/strategy.js';

/** The strategies that there are. */
@Injectable()
export class StrategiesService {
  list(): readonly Strategy[] {
    return BUILT_IN_STRATEGIES;
  }

  find(id: string): Strategy | null {
    return findStrategy(id);
  }

  /** The strategy as it was in that version, or null when that version is not there any more. */
  findVersion(id: string, version: number): Strategy | null {
    const strategy = this.find(id);
    return strategy?.version === version ? strategy : null;
  }

  /** @throws DomainError NOT_FOUND with the known ones */
  get(id: string): Strategy {
    const strategy = this.find(id);
    if (strategy !== null) return strategy;
    const { sentence, extensions } = describeKnown(id, this.listIds());
    throw new DomainError('NOT_FOUND', `There is no strategy '${shorten(id)}'. ${sentence}`, { extensions });
  }

  /** The refusal of a request that names a strategy which does not exist: UNKNOWN_STRATEGY with the known ones. */
  describeUnknown(id: string): DomainError {
    const { sentence, extensions } = describeKnown(id, this.listIds());
    const detail = `There is no strategy '${shorten(id)}'. ${sentence}`;
    const errors = [{ pointer: '/strategy', code: 'unknown_strategy', detail }];
    return new DomainError('UNKNOWN_STRATEGY', detail, { errors, extensions });
  }

  private listIds(): readonly string[] {
    return this.list().map(({ id }) => id);
  }
}

const shorten = (text: string): string => (text.length > 64 ? `${text.slice(0, 64)}...` : text);
