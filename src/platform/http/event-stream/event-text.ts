/** The media type of Server-Sent Events. */
export const EVENT_STREAM = 'text/event-stream';

/** One event, as a client is given it. */
export interface StreamEvent {
  readonly event: string;
  /** Written as JSON, which has no line breaks. */
  readonly data: object;
  /** What a client that comes back sends in `Last-Event-ID`; without it the client keeps the one it has. */
  readonly id?: string;
}

export function renderEvent({ event, data, id }: StreamEvent): string {
  const idLine = id === undefined ? '' : `id: ${id}\n`;
  return `${idLine}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** How long a client waits before it comes back. */
export const renderRetry = (milliseconds: number): string => `retry: ${milliseconds}\n\n`;

/** A line that clients skip, and that keeps what is in between from closing a quiet connection. */
export const renderComment = (text: string): string => `: ${text}\n\n`;
