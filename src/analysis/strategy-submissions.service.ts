import { Injectable } from '@nestjs/common';
import type { Answer } from '../platform/http/idempotency/answer.js';
import { Idempotency } from '../platform/http/idempotency/idempotency.service.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import type { KnownStrategy } from './strategies.service.js';
import { StrategyChangesService } from './strategy-changes.service.js';
import { StrategyDraftsService } from './strategy-drafts.service.js';

/** Makes strategies for requests, which may be repeated under an `Idempotency-Key`. */
@Injectable()
export class StrategySubmissions {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly drafts: StrategyDraftsService,
    private readonly changes: StrategyChangesService,
  ) {}

  /**
   * @throws DomainError VALIDATION_FAILED, UNKNOWN_INDICATOR, UNKNOWN_STRATEGY, ALREADY_EXISTS, INVALID_STATE, and those
   * of `Idempotency`
   */
  async create<Body>(
    call: IdempotentCall | null,
    { ownerId, json }: { readonly ownerId: string; readonly json: unknown },
    toAnswer: (made: KnownStrategy) => Answer<Body>,
  ): Promise<Answer<Body>> {
    const earlier = await this.idempotency.findAnswer<Body>(call);
    if (earlier !== null) return earlier;
    const { id, definition } = this.drafts.require(await this.drafts.check(ownerId, json));
    return this.idempotency.runInTransaction(call, async (uow) =>
      toAnswer(await this.changes.create(uow, { ownerId, id }, definition)),
    );
  }
}
