import { renderComment, renderEvent, renderRetry, type StreamEvent } from './event-text.js';

/** Where the events of a stream come from, until it has no more or the signal aborts. */
export type EventSource = (signal: AbortSignal) => AsyncGenerator<readonly StreamEvent[], void>;

export interface EventStreamParts {
  readonly source: EventSource;
  /** Asked at every heartbeat; the stream ends when the answer is no. */
  readonly isAdmitted: () => Promise<boolean>;
}

const RETRY_MS = 3_000;
const HEARTBEAT_MS = 15_000;

type Step =
  | { readonly kind: 'events'; readonly result: IteratorResult<readonly StreamEvent[], void> }
  | { readonly kind: 'beat' }
  | { readonly kind: 'interrupted' };

/**
 * One stream of events as the text that is sent. The text is made as it is asked for: a client that reads slowly makes
 * the source wait, and nothing piles up.
 */
export class EventStream {
  private readonly over = new AbortController();
  private isToReconnect = false;
  /** What the source was asked for and has not given yet. */
  private next: Promise<Step> | null = null;
  private interrupt: () => void = () => undefined;

  constructor(private readonly parts: EventStreamParts) {}

  /** Ends it after telling the client to come back, to another process. */
  reconnect(): void {
    this.isToReconnect = true;
    this.abandon();
  }

  /** Ends it without another word: nobody reads any more. */
  abandon(): void {
    this.over.abort();
    this.interrupt();
  }

  async *text(): AsyncGenerator<string, void> {
    const events = this.parts.source(this.over.signal);
    try {
      yield renderRetry(RETRY_MS);
      yield* this.tellAll(events);
      if (this.isToReconnect) yield renderEvent({ event: 'reconnect', data: {} });
    } finally {
      this.over.abort();
      await this.next?.catch(() => undefined);
      await events.return();
    }
  }

  private async *tellAll(events: ReturnType<EventSource>): AsyncGenerator<string, void> {
    let beatAt = performance.now() + HEARTBEAT_MS;
    while (!this.over.signal.aborted) {
      this.next ??= events.next().then((result) => ({ kind: 'events', result }));
      const step = await this.firstOf(this.next, beatAt - performance.now());
      if (step.kind === 'interrupted') return;
      if (step.kind === 'beat') {
        if (!(await this.parts.isAdmitted())) return;
        beatAt = performance.now() + HEARTBEAT_MS;
        yield renderComment('heartbeat');
        continue;
      }
      this.next = null;
      if (step.result.done) return;
      yield step.result.value.map(renderEvent).join('');
    }
  }

  private async firstOf(next: Promise<Step>, beatInMs: number): Promise<Step> {
    let timer: NodeJS.Timeout | undefined;
    const others = new Promise<Step>((resolve) => {
      timer = setTimeout(() => resolve({ kind: 'beat' }), Math.max(0, beatInMs));
      this.interrupt = () => resolve({ kind: 'interrupted' });
      if (this.over.signal.aborted) this.interrupt();
    });
    try {
      return await Promise.race([next, others]);
    } finally {
      clearTimeout(timer);
    }
  }
}
