/** Where a reader of a job's events stands: after the item at `position` of settlement `eventSeq`. */
export interface EventPosition {
  readonly eventSeq: number;
  readonly position: number;
}

/** The largest number that the columns hold. */
const LARGEST = 2_147_483_647;
const TEXT = /^(\d{1,10})-(\d{1,10})$/;

/** Reads what `formatEventPosition` wrote; null when it is something else. */
export function parseEventPosition(text: string): EventPosition | null {
  const [, eventSeq, position] = (TEXT.exec(text) ?? []).map(Number);
  if (eventSeq === undefined || position === undefined || eventSeq > LARGEST || position > LARGEST) return null;
  return { eventSeq, position };
}

export const formatEventPosition = ({ eventSeq, position }: EventPosition): string => `${eventSeq}-${position}`;

/** Negative when `a` comes before `b`. */
export const compareEventPositions = (a: EventPosition, b: EventPosition): number =>
  a.eventSeq - b.eventSeq || a.position - b.position;

/** After everything that is settled by then; the positions of a job's items are below its total. */
export const endOfEvents = (job: {
  readonly eventSeq: number;
  readonly counts: { readonly total: number };
}): EventPosition => ({ eventSeq: job.eventSeq, position: job.counts.total - 1 });
