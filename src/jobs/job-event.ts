import type { StreamEvent } from '../platform/http/event-stream/event-text.js';
import { type EventPosition, formatEventPosition } from './engine/event-position.js';
import type { FinalItem } from './engine/item-tail.js';
import type { Job } from './engine/job.js';
import { toJobDto } from './job.dto.js';
import { toJobItemDto } from './job-item.dto.js';

/** How the job is when a stream begins; `position` is what its client has seen by that, if anything. */
export function toSnapshotEvent(job: Job, position: EventPosition | null, now: Date): StreamEvent {
  const event = toJobEvent('snapshot', job, now);
  return position === null ? event : { ...event, id: formatEventPosition(position) };
}

export const toJobEvent = (event: string, job: Job, now: Date): StreamEvent => ({ event, data: toJobDto(job, now) });

/** An item that is over. */
export const toItemEvent = (item: FinalItem): StreamEvent => ({
  event: 'item',
  id: formatEventPosition(item),
  data: { position: item.position, ...toJobItemDto(item) },
});

/** Nothing comes after it: the client has no reason to come back. */
export const toEndEvent = (): StreamEvent => ({ event: 'end', data: {} });
