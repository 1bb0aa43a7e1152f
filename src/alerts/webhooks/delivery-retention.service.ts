import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Sweep, Sweeps } from '../../jobs/sweeps.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.service.js';
import { DeliveryRepository } from './delivery.repository.js';

const KEEP_DAYS = 30;
const DAY_MS = 86_400_000;
/** Deliveries of one transaction. */
const BATCH = 500;

/** Removes deliveries that were over long ago. */
@Injectable()
export class DeliveryRetention implements Sweep, OnModuleInit {
  readonly name = 'webhook deliveries';

  constructor(
    private readonly sweeps: Sweeps,
    private readonly database: Database,
    private readonly deliveries: DeliveryRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweeps.register(this);
  }

  async sweep(signal: AbortSignal): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEEP_DAYS * DAY_MS);
    let removed = 0;
    while (!signal.aborted) {
      const batch = await this.database.transaction((uow) => this.deliveries.removeFinishedBefore(uow, before, BATCH));
      removed += batch;
      if (batch < BATCH) break;
    }
    return removed;
  }
}
