import { Injectable } from '@nestjs/common';
import { JobsRuntime } from '../jobs/jobs-runtime.service.js';
import { ProviderChain } from '../market/provider-chain.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { RequestCounter } from '../platform/quota/request-counter.service.js';
import type { Check, Checks } from './checks.js';
import { computeProvidersCheck } from './providers-check.js';
import { addCountingTo, computeQueueCheck, computeRedisCheck } from './queue-check.js';
import { Readiness, type ReadinessChecks } from './readiness.service.js';

const RETRY_AFTER_SECONDS = 2;

/** What the probes answer. */
@Injectable()
export class HealthService {
  constructor(
    private readonly readiness: Readiness,
    private readonly providers: ProviderChain,
    private readonly jobs: JobsRuntime,
    private readonly counter: RequestCounter,
  ) {}

  /** @throws DomainError NOT_READY with the checks. */
  async getReadiness(): Promise<ReadinessChecks> {
    const report = await this.readiness.check();
    if (!report.isReady) throw notReady(report);
    return report.checks;
  }

  /**
   * Every part of the system; parts that we can do without never make it fail.
   * @throws DomainError NOT_READY with the checks, when the database or the schema is not there.
   */
  async getChecks(): Promise<Checks> {
    const { database, migrations } = (await this.readiness.check()).checks;
    // Afterwards, for what it has to load on first use would use up the time that the database has for its answer.
    const engine = await this.jobs.probeEngine();
    const checks: Checks = {
      database: addCountingTo(database, this.counter.status),
      migrations,
      queue: computeQueueCheck(engine),
      redis: computeRedisCheck(engine, this.counter.status),
      providers: computeProvidersCheck(await this.providers.getStatuses()),
    };
    if (database.status === 'down' || migrations.status === 'down') throw notReady({ checks });
    return checks;
  }
}

function notReady({ checks }: { readonly checks: Checks | ReadinessChecks }): DomainError {
  const all = Object.values<Check>({ ...checks });
  const reasons = all.flatMap(({ status, detail }) => (status === 'down' && detail !== undefined ? [detail] : []));
  return new DomainError('NOT_READY', reasons.join(' ') || 'The process is not ready.', {
    retryAfterSeconds: RETRY_AFTER_SECONDS,
    extensions: { checks },
  });
}
