import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { DomainError } from '../platform/errors/domain-error.js';
import type { EventSource } from '../platform/http/event-stream/event-stream.js';
import type { StreamEvent } from '../platform/http/event-stream/event-text.js';
import { endOfEvents, type EventPosition } from './engine/event-position.js';
import { isFinalStatus } from './engine/job-state.js';
import type { Job } from './engine/job.js';
import { toEndEvent, toItemEvent, toJobEvent, toSnapshotEvent } from './job-event.js';
import { JobFeed } from './job-feed.service.js';
import { JobsService } from './jobs.service.js';

/** Tells what becomes of a job, from the tables alone: it does not matter which process did it, or is asked. */
@Injectable()
export class JobEvents {
  constructor(
    private readonly jobs: JobsService,
    private readonly feed: JobFeed,
    private readonly clock: Clock,
  ) {}

  /**
   * The events of a job: how it is, then what changes, then how it ended. After a position nothing is left out or told
   * again; without one the first event stands for everything up to then.
   * @throws DomainError NOT_FOUND, VALIDATION_FAILED for a position that the job has not reached
   */
  async follow(ownerId: string, id: string, after: EventPosition | null): Promise<EventSource> {
    const job = await this.jobs.get(ownerId, id);
    if (after !== null && after.eventSeq > job.eventSeq) {
      const detail = 'The job has no event with the id in `Last-Event-ID`; it is of another job. Leave the header out.';
      throw new DomainError('VALIDATION_FAILED', detail, {
        errors: [{ pointer: 'header/last-event-id', code: 'unknown_event', detail }],
      });
    }
    return (signal) => this.tell(job, after, signal);
  }

  private async *tell(
    job: Job,
    after: EventPosition | null,
    signal: AbortSignal,
  ): AsyncGenerator<readonly StreamEvent[], void> {
    // The id of a resuming client must not move past items that it has not been sent yet.
    yield [toSnapshotEvent(job, after === null ? endOfEvents(job) : null, this.clock.now())];
    const watch = this.feed.watch(job);
    try {
      let position = after ?? endOfEvents(job);
      let told = job.version;
      while (!signal.aborted && !watch.isGone) {
        const current = watch.job;
        const items = await watch.readItems(position, current.eventSeq);
        position = items.at(-1) ?? position;
        if (items.length > 0) yield items.map(toItemEvent);
        else if (isFinalStatus(current.status)) {
          yield [toJobEvent(current.status, current, this.clock.now()), toEndEvent()];
          return;
        } else if (current.version > told) {
          told = current.version;
          yield [toJobEvent('progress', current, this.clock.now())];
        } else await watch.newerThan(told, signal);
      }
    } finally {
      watch.close();
    }
  }
}
