import type { DomainError } from '../errors/domain-error.js';
import type { Principal } from './principal.js';

/** What a request took of its key's quota. */
export interface RequestAllowance {
  readonly keyId: string;
  /** The refusal, when there was nothing left. */
  readonly refusal: DomainError | null;
}

/** Counts the requests of each key, after the key is known and before its scopes are looked at. */
export abstract class RequestQuota {
  /** Takes one request of the key's quota; null where nothing is limited. Never throws. */
  abstract take(principal: Principal, method: string): Promise<RequestAllowance | null>;

  /** The headers that tell a client what is left, by name. Never throws. */
  abstract describe(allowance: RequestAllowance): Promise<Readonly<Record<string, string>>>;
}
