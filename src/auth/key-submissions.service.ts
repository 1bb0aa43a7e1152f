import { Injectable } from '@nestjs/common';
import type { Answer } from '../platform/http/idempotency/answer.js';
import { Idempotency } from '../platform/http/idempotency/idempotency.service.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import type { CreatedKey } from './key-description.js';
import type { KeyActor } from './key-event.js';
import { KeyMaker, type KeyOrder, type PreparedKey } from './key-maker.service.js';
import { KeysService, type PreparedRotation, type RotationOrder } from './keys.service.js';

type ToAnswer<Body> = (created: CreatedKey) => Answer<Body>;

/** Makes and rotates keys for requests, which may be repeated under an `Idempotency-Key`. */
@Injectable()
export class KeySubmissions {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly maker: KeyMaker,
    private readonly keys: KeysService,
  ) {}

  /** Throws like KeyMaker and Idempotency. */
  create<Body>(call: IdempotentCall | null, order: KeyOrder, actor: KeyActor, toAnswer: ToAnswer<Body>) {
    return this.idempotency.runSlow<PreparedKey, Body>(
      call,
      { work: () => this.maker.prepare(order), store: (uow, prepared) => this.keys.store(uow, prepared, actor) },
      ({ created }) => toAnswer(created),
    );
  }

  /** Throws like KeysService and Idempotency. */
  async rotate<Body>(call: IdempotentCall | null, order: RotationOrder, actor: KeyActor, toAnswer: ToAnswer<Body>) {
    const made: { rotation: PreparedRotation | null } = { rotation: null };
    const answer = await this.idempotency.runSlow<PreparedRotation, Body>(
      call,
      {
        work: async () => (made.rotation = await this.keys.prepareRotation(order)),
        store: (uow, rotation) => this.keys.storeRotation(uow, rotation, actor),
      },
      ({ prepared }) => toAnswer(prepared.created),
    );
    if (made.rotation) this.keys.noticeRotation(made.rotation);
    return answer;
  }
}
