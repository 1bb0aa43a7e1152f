import { Inject, Injectable, Logger } from '@nestjs/common';
import { untilAborted } from '../platform/abort/until-aborted.js';
import { isId } from '../platform/database/id.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { LogContext } from '../platform/logging/log-context.js';
import type { ItemInterruption } from './engine/interruption.js';
import type { ItemError } from './engine/job.js';
import { decideRetry, describeFailure } from './engine/retry-policy.js';
import type { HeldItem } from './held-item.js';
import type { ItemChange } from './item-change.js';
import type { ItemResult, ItemTask } from './job-handler.js';
import { JobHandlers } from './job-handlers.service.js';
import { JobMetrics } from './job-metrics.service.js';
import type { SettledItem } from './job-settlement.service.js';

/** After how many milliseconds an item is given up. */
export const ITEM_TIMEOUT_MS = Symbol('ITEM_TIMEOUT_MS');

function toTask({ job, leased }: HeldItem): ItemTask {
  const { id: jobId, ownerId, requestId, parameters } = job;
  return { jobId, ownerId, requestId, position: leased.position, ticker: leased.ticker, parameters };
}

function assertResult(result: ItemResult): ItemResult {
  const { resultId, dataAsOf } = result ?? {};
  if (typeof resultId === 'string' && isId(resultId) && (dataAsOf === null || dataAsOf instanceof Date)) return result;
  throw new TypeError('A handler gave something that is no result.');
}

/** Has one item done, and says what becomes of it. */
@Injectable()
export class ItemExecutor {
  private readonly logger = new Logger('Jobs');

  constructor(
    private readonly handlers: JobHandlers,
    private readonly context: LogContext,
    private readonly metrics: JobMetrics,
    @Inject(ITEM_TIMEOUT_MS) private readonly timeoutMs: number,
  ) {}

  /** Never throws. Null when the item is another worker's by now. */
  async execute(item: HeldItem): Promise<SettledItem | null> {
    const { job, leased, token } = item;
    const bindings = { jobId: job.id, item: leased.position, ticker: leased.ticker, requestId: job.requestId };
    const startedAt = performance.now();
    const timer = setTimeout(() => item.interrupt('timeout'), this.timeoutMs);
    const settled = await this.context.run(bindings, async (): Promise<SettledItem | null> => {
      try {
        const handler = this.handlers.get(job.type);
        const result = assertResult(await untilAborted(handler.perform(toTask(item), item.signal), item.signal));
        return { token, change: succeed(item, result), result };
      } catch (error) {
        const change = this.judge(item, error);
        return change && { token, change };
      }
    });
    clearTimeout(timer);
    if (settled) this.metrics.observeItem(job.type, settled.change.state, performance.now() - startedAt);
    return settled;
  }

  /** What becomes of an item that nobody started on; null when it is another worker's by now. */
  giveBack(item: HeldItem): SettledItem | null {
    const change = this.interrupted(item, item.interruption?.kind ?? 'shutdown');
    return change && { token: item.token, change };
  }

  /** What becomes of an item whose result could not be stored although the database is well. */
  rejectResult(item: SettledItem, error: unknown): SettledItem {
    this.logger.error({ msg: 'A result could not be stored', position: item.change.position, err: error });
    const { position, attempts, deferrals } = item.change;
    const failure = describeFailure(new Error('the result could not be stored', { cause: error }));
    return { token: item.token, change: { position, attempts, deferrals, state: 'failed', error: failure } };
  }

  private judge(item: HeldItem, error: unknown): ItemChange | null {
    if (item.interruption) return this.interrupted(item, item.interruption.kind);
    const { position } = item.leased;
    const attempts = item.leased.attempts + 1;
    const { deferrals } = item.leased;
    const decision = decideRetry(error, { attempts, deferrals }, Math.random());
    this.report(error, decision.kind);
    switch (decision.kind) {
      case 'never':
        return { position, attempts, deferrals, state: 'failed', error: decision.error };
      case 'again':
        return { position, attempts, deferrals, state: 'queued', delayMs: decision.delayMs };
      case 'later':
        return {
          position,
          attempts: item.leased.attempts,
          deferrals: deferrals + 1,
          state: 'queued',
          delayMs: decision.delayMs,
        };
    }
  }

  private interrupted({ leased }: HeldItem, kind: ItemInterruption['kind']): ItemChange | null {
    const { position, attempts, deferrals } = leased;
    switch (kind) {
      case 'cancelled':
        return { position, attempts, deferrals, state: 'cancelled' };
      case 'shutdown':
        return { position, attempts, deferrals, state: 'queued', delayMs: 0 };
      case 'timeout':
        return { position, attempts: attempts + 1, deferrals, state: 'failed', error: this.describeTimeout() };
      case 'lease_lost':
        return null;
    }
  }

  private describeTimeout(): ItemError {
    const detail = `The item took longer than ${this.timeoutMs / 1_000} s.`;
    return { code: 'ITEM_TIMEOUT', detail, retryable: true };
  }

  private report(error: unknown, decision: string): void {
    if (error instanceof DomainError) this.logger.debug({ msg: error.message, code: error.code, decision });
    else this.logger.error({ msg: 'A job handler failed', decision, err: error });
  }
}

function succeed({ leased }: HeldItem, { resultId, dataAsOf }: ItemResult): ItemChange {
  const { position, attempts, deferrals } = leased;
  return { position, attempts: attempts + 1, deferrals, state: 'succeeded', resultId, dataAsOf };
}
