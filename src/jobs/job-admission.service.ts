import { Injectable } from '@nestjs/common';
import { AppConfig } from '../platform/config/app-config.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { TickerAllowance } from '../platform/quota/ticker-allowance.service.js';
import { JobRepository } from './job.repository.js';

/** Most tickers of one job. */
export const MAXIMUM_TICKERS = 5_000;

const QUEUE_RETRY_SECONDS = 30;

/** Whether another job can be taken, and who pays for it. */
@Injectable()
export class JobAdmission {
  constructor(
    private readonly config: AppConfig,
    private readonly jobs: JobRepository,
    private readonly allowance: TickerAllowance,
  ) {}

  /** @throws DomainError TOO_MANY_TICKERS, QUEUE_FULL */
  async assertRoom(uow: UnitOfWork, wanted: number): Promise<void> {
    if (wanted > MAXIMUM_TICKERS) {
      const detail = `The job would have ${wanted} tickers; one takes at most ${MAXIMUM_TICKERS}. Split it into several.`;
      throw new DomainError('TOO_MANY_TICKERS', detail);
    }
    const { queued, running } = await this.jobs.measureQueue(uow);
    const limit = this.config.jobQueueLimit;
    if (queued + running + wanted <= limit) return;
    const detail = `${queued + running} items are waiting or running and ${wanted} more would exceed the limit of ${limit}. Try again later, or with fewer tickers.`;
    throw new DomainError('QUEUE_FULL', detail, { retryAfterSeconds: QUEUE_RETRY_SECONDS });
  }

  /** @throws DomainError RATE_LIMITED when the key's allowance of the day does not suffice */
  charge(uow: UnitOfWork, keyId: string | undefined, tickers: number): Promise<void> {
    return this.allowance.charge(uow, keyId, tickers);
  }
}
