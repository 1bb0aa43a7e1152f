import type { Operation } from './contract.js';
import type { Expectation } from './answer-checks.js';
import type { Random } from './random.js';
import type { RequestPlan } from './request-plan.js';
import type { WireRequest } from './wire.js';

/** One wrong thing in an otherwise valid request, ready to be sent. */
export interface MutatedRequest {
  readonly wire: WireRequest;
  readonly expectation: Expectation;
  /** Null when the address no longer belongs to the operation. */
  readonly operation: Operation | null;
}

export interface MutationInput {
  readonly plan: RequestPlan;
  readonly random: Random;
  readonly key: string;
}

/** A way to spoil a request; null when this request does not have what it spoils. */
export interface Mutation {
  readonly name: string;
  apply(input: MutationInput): MutatedRequest | null;
}

export const REFUSED: Expectation = { kind: 'refused' };
export const DOCUMENTED: Expectation = { kind: 'documented' };

export const refused = (...codes: string[]): Expectation => ({ kind: 'refused', codes });
