import { Injectable, Logger } from '@nestjs/common';
import type { Clock } from '../../platform/clock/clock.js';
import { AppConfig } from '../../platform/config/app-config.js';
import { newId } from '../../platform/database/id.js';
import type { LeasedDelivery } from './delivery.js';
import { DeliveryLeaseRepository } from './delivery-lease.repository.js';
import { DeliverySender } from './delivery-sender.service.js';
import { DeliverySettlement } from './delivery-settlement.service.js';
import { DeliverySignals } from './delivery-signals.service.js';

const AT_ONCE = 8;
const LOOK_EVERY_MS = 1_000;
/** A lease outlives the attempt that it is for by as long again, and this. */
const LEASE_MARGIN_MS = 1_000;
/** What is under way when the process is told to stop may go on for so long. */
const STOP_WITHIN_MS = 3_000;

/** Sends what is due, from `start` until `stop`. */
@Injectable()
export class DeliveryRunner {
  private readonly logger = new Logger('Webhooks');
  private readonly underWay = new Set<Promise<void>>();
  private readonly giveUp = new AbortController();
  private loop: Promise<void> | null = null;
  private isStopping = false;

  constructor(
    private readonly config: AppConfig,
    private readonly leases: DeliveryLeaseRepository,
    private readonly sender: DeliverySender,
    private readonly settlement: DeliverySettlement,
    private readonly signals: DeliverySignals,
  ) {}

  /** Takes up what a dead process was sending, at once where no other process can be alive. */
  async recover(): Promise<void> {
    const lost = await this.leases.giveBackOfTheDead();
    if (lost > 0) this.logger.log(`${lost} deliveries of a process that died are taken up again`);
  }

  start(clock: Clock): void {
    this.loop ??= this.run(clock);
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    this.signals.wake();
    const timer = setTimeout(() => this.giveUp.abort(), STOP_WITHIN_MS);
    await this.loop;
    await Promise.all(this.underWay);
    clearTimeout(timer);
  }

  /** Attempts what is due now, up to eight at once; the number of them once all are settled. */
  async sendDue(now: Date): Promise<number> {
    const claimed = await this.claim(now);
    await Promise.all(claimed.map((delivery) => this.attempt(delivery)));
    return claimed.length;
  }

  private claim(now: Date): Promise<LeasedDelivery[]> {
    const limit = AT_ONCE - this.underWay.size;
    if (limit <= 0) return Promise.resolve([]);
    const leaseMs = 2 * this.config.webhookTimeoutMs + LEASE_MARGIN_MS;
    return this.leases.claim({ token: newId(), leaseMs, limit, now });
  }

  private async run(clock: Clock): Promise<void> {
    while (!this.isStopping) {
      const claimed = await this.claim(clock.now()).catch((error: unknown) => {
        this.logger.warn({ msg: 'No deliveries could be claimed; trying again', err: error });
        return [];
      });
      for (const delivery of claimed) this.track(this.attempt(delivery));
      // Of each webhook only a few are sent at once: what ends makes room for the next.
      if (claimed.length === 0) await this.signals.bell.wait(LOOK_EVERY_MS);
    }
  }

  private track(attempt: Promise<void>): void {
    const run = attempt.finally(() => {
      this.underWay.delete(run);
      this.signals.wake();
    });
    this.underWay.add(run);
  }

  /** Never rejects: what cannot be settled is sent again when its lease has run out. */
  private async attempt(delivery: LeasedDelivery): Promise<void> {
    try {
      const result = await this.sender.send(delivery, this.giveUp.signal);
      await this.settlement.settle(delivery, result);
    } catch (error) {
      if (this.giveUp.signal.aborted) await this.leases.giveBack(delivery).catch(() => undefined);
      else this.logger.warn({ msg: 'What came of a delivery could not be stored', id: delivery.id, err: error });
    }
  }
}
