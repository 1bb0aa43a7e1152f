import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Idempotency } from '../platform/http/idempotency/idempotency.service.js';
import { type Sweep, Sweeps } from './sweeps.service.js';

/** Records of one statement. */
const BATCH = 500;

/** Removes answers that are no longer kept for repetitions. */
@Injectable()
export class IdempotencyRetention implements Sweep, OnModuleInit {
  readonly name = 'idempotency keys';

  constructor(
    private readonly sweeps: Sweeps,
    private readonly idempotency: Idempotency,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  async sweep(signal: AbortSignal): Promise<number> {
    let removed = 0;
    while (!signal.aborted) {
      const batch = await this.idempotency.removeExpired(BATCH);
      removed += batch;
      if (batch < BATCH) break;
    }
    return removed;
  }
}
