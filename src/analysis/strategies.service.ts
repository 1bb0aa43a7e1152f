import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/errors/domain-error.js';
import { describeKnown } from './did-you-mean.js';
import { BUILT_IN_STRATEGIES, findStrategy } from './strategies/catalog.js';
import { orderDefinition, type StrategyDefinition, toDefinition, toStrategy } from './strategies/definition.js';
import type { Strategy } from './strategies/strategy.js';
import { isStrategyId } from './strategies/draft-limits.js';
import { StrategyMemory } from './strategy-memory.js';
import { type KeptVersion, type OwnStrategy, StrategyRepository } from './strategy.repository.js';

/** A strategy with what made it. */
export interface KnownStrategy {
  readonly strategy: Strategy;
  readonly definition: StrategyDefinition;
  readonly isBuiltIn: boolean;
  /** When this version was made; null for a built-in one. */
  readonly createdAt: Date | null;
}

export interface StrategyReference {
  readonly ownerId: string;
  readonly id: string;
}

/** What of a strategy is in its entity tag. */
export const strategyETagParts = ({ id, version }: { readonly id: string; readonly version: number }) =>
  [id, version] as const;

/** Strategies whose compiled form is kept: one of them serves all items of a job. */
const MOST_REMEMBERED = 500;

/** The strategies that an owner can use: the built-in ones, and the owner's. */
@Injectable()
export class StrategiesService {
  private readonly memory = new StrategyMemory(MOST_REMEMBERED);

  constructor(private readonly rows: StrategyRepository) {}

  /** The built-in ones, the default first; then the owner's by id. */
  async list(ownerId: string): Promise<readonly KnownStrategy[]> {
    const own = await this.rows.list(ownerId);
    const versions = await this.rows.findCurrentVersions(ownerId, own);
    const known = own.flatMap((each) => {
      const version = versions.get(each.key);
      return version === undefined ? [] : [toKnown(each, version)];
    });
    return [...BUILT_IN_STRATEGIES.map(describeBuiltIn), ...known];
  }

  async find({ ownerId, id }: StrategyReference): Promise<Strategy | null> {
    const builtIn = findStrategy(id);
    if (builtIn !== null) return builtIn;
    const own = await this.findOwn(ownerId, id);
    return own && this.remember(own, own.version);
  }

  /**
   * The strategy as it was in that version, also when it was deleted since; null when that version is not there. The same
   * version is read once and then remembered: it never changes.
   */
  async findVersion({ ownerId, id }: StrategyReference, version: number): Promise<Strategy | null> {
    const builtIn = findStrategy(id);
    if (builtIn !== null) return builtIn.version === version ? builtIn : null;
    return this.memory.get({ ownerId, id, version }, async () => {
      const own = await this.rows.find(ownerId, id);
      const kept = own && (await this.rows.findVersion(own, version));
      return own && kept && toKnown(own, kept).strategy;
    });
  }

  /** The strategy that analyses are made with. @throws DomainError UNKNOWN_STRATEGY with the known ones */
  async require(reference: StrategyReference, pointer?: string): Promise<Strategy> {
    const strategy = await this.find(reference);
    if (strategy === null) throw await this.describeUnknown(reference, pointer);
    return strategy;
  }

  /** The current version with what made it, or null. */
  async findKnown({ ownerId, id }: StrategyReference): Promise<KnownStrategy | null> {
    const builtIn = findStrategy(id);
    if (builtIn !== null) return describeBuiltIn(builtIn);
    const own = await this.findOwn(ownerId, id);
    const kept = own && (await this.rows.findVersion(own, own.version));
    return own && kept && toKnown(own, kept);
  }

  /** The current version, or the one of that number. @throws DomainError NOT_FOUND */
  async get(reference: StrategyReference, version?: number): Promise<KnownStrategy> {
    const current = await this.findKnown(reference);
    if (current === null) throw await this.describeMissing(reference);
    if ((version ?? current.strategy.version) === current.strategy.version) return current;
    const own = await this.findOwn(reference.ownerId, reference.id);
    const kept = own && (await this.rows.findVersion(own, version ?? own.version));
    if (own && kept) return toKnown(own, kept);
    throw new DomainError('NOT_FOUND', `The strategy has no version ${String(version)}.`);
  }

  /** Numbers of all versions, ascending. @throws DomainError NOT_FOUND */
  async listVersions(reference: StrategyReference): Promise<readonly number[]> {
    const builtIn = findStrategy(reference.id);
    if (builtIn !== null) return [builtIn.version];
    const own = await this.findOwn(reference.ownerId, reference.id);
    if (own === null) throw await this.describeMissing(reference);
    return this.rows.listNumbers(own);
  }

  /** A strategy that its owner may change. @throws DomainError NOT_FOUND, INVALID_STATE for a built-in one */
  async getChangeable(reference: StrategyReference): Promise<OwnStrategy> {
    const { ownerId, id } = reference;
    if (findStrategy(id) !== null) {
      const detail = `'${id}' is built in and never changes. Make one of your own that is based on it: POST /v1/strategies.`;
      throw new DomainError('INVALID_STATE', detail);
    }
    const own = await this.findOwn(ownerId, id);
    if (own === null) throw await this.describeMissing(reference);
    return own;
  }

  /** The refusal of a request that names a strategy which does not exist: UNKNOWN_STRATEGY with the known ones. */
  async describeUnknown(reference: StrategyReference, pointer = '/strategy'): Promise<DomainError> {
    const { sentence, extensions } = await this.describeKnown(reference);
    const detail = `There is no strategy '${shorten(reference.id)}'. ${sentence}`;
    const errors = [{ pointer, code: 'unknown_strategy', detail }];
    return new DomainError('UNKNOWN_STRATEGY', detail, { errors, extensions });
  }

  /** What an owner might have meant with an id of nothing. */
  async describeKnown({ ownerId, id }: StrategyReference): Promise<ReturnType<typeof describeKnown>> {
    const own = await this.rows.list(ownerId);
    return describeKnown(id, [...BUILT_IN_STRATEGIES.map((each) => each.id), ...own.map(({ slug }) => slug)]);
  }

  /** The same for an owner who asks for the strategy itself, or for one of another owner. */
  private async describeMissing(reference: StrategyReference): Promise<DomainError> {
    const { sentence, extensions } = await this.describeKnown(reference);
    return new DomainError('NOT_FOUND', `There is no strategy '${shorten(reference.id)}'. ${sentence}`, { extensions });
  }

  private async findOwn(ownerId: string, id: string): Promise<OwnStrategy | null> {
    const own = isStrategyId(id) ? await this.rows.find(ownerId, id) : null;
    return own === null || own.isDeleted ? null : own;
  }

  private remember(own: OwnStrategy, version: number): Promise<Strategy | null> {
    return this.memory.get({ ownerId: own.ownerId, id: own.slug, version }, async () => {
      const kept = await this.rows.findVersion(own, version);
      return kept && toKnown(own, kept).strategy;
    });
  }
}

function describeBuiltIn(strategy: Strategy): KnownStrategy {
  return { strategy, definition: toDefinition(strategy, strategy.id), isBuiltIn: true, createdAt: null };
}

export function toKnown({ slug }: OwnStrategy, { number, createdAt, ...kept }: KeptVersion): KnownStrategy {
  const definition = orderDefinition(kept.definition);
  return { strategy: toStrategy({ id: slug, version: number }, definition), definition, isBuiltIn: false, createdAt };
}

const shorten = (text: string): string => (text.length > 64 ? `${text.slice(0, 64)}...` : text);
