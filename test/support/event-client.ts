import { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';

export interface ReceivedEvent {
  readonly event: string;
  /** Null when the event had no id of its own. */
  readonly id: string | null;
  readonly data: Record<string, unknown>;
}

/** Cuts a stream of events into its parts, whatever pieces it arrives in. */
export class EventParser {
  readonly comments: string[] = [];
  retryMs: number | null = null;
  private rest = '';

  push(text: string): ReceivedEvent[] {
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => this.readBlock(block));
  }

  private readBlock(block: string): ReceivedEvent[] {
    const fields = new Map<string, string>();
    for (const line of block.split('\n')) {
      const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
      if (name === '') this.comments.push(value);
      else fields.set(name, value);
    }
    const retry = fields.get('retry');
    if (retry !== undefined) this.retryMs = Number(retry);
    const data = fields.get('data');
    if (data === undefined) return [];
    const parsed = JSON.parse(data) as Record<string, unknown>;
    return [{ event: fields.get('event') ?? 'message', id: fields.get('id') ?? null, data: parsed }];
  }
}

export interface OpenOptions {
  readonly key: string;
  readonly lastEventId?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One connection to an event stream, read as events arrive. */
export class EventClient {
  readonly parser = new EventParser();
  readonly events: ReceivedEvent[] = [];
  /** As a browser keeps it. */
  lastEventId: string | null;
  /** How it ended; null while it is open. */
  end: 'complete' | 'broken' | null = null;
  private given = 0;
  private notify: () => void = () => undefined;

  private constructor(
    private readonly sent: ClientRequest,
    private readonly response: IncomingMessage,
    lastEventId: string | null,
  ) {
    this.lastEventId = lastEventId;
    response.setEncoding('utf8');
    response.on('data', (text: string) => this.receive(text));
    response.on('end', () => this.finish('complete'));
    response.on('error', () => this.finish('broken'));
    response.on('close', () => this.finish('broken'));
  }

  /** Resolves with the head of the answer, whatever its status is. */
  static open(url: string, { key, lastEventId = null, headers = {} }: OpenOptions): Promise<EventClient> {
    return new Promise((resolve, reject) => {
      const all = { 'x-api-key': key, ...(lastEventId !== null && { 'last-event-id': lastEventId }), ...headers };
      const sent = request(url, { headers: all, agent: false });
      sent.on('response', (response) => resolve(new EventClient(sent, response, lastEventId)));
      sent.on('error', reject);
      sent.end();
    });
  }

  get status(): number {
    return this.response.statusCode ?? 0;
  }

  get headers(): IncomingHttpHeaders {
    return this.response.headers;
  }

  /** The next event that was not given yet; null when there are no more. */
  async next(): Promise<ReceivedEvent | null> {
    while (this.given === this.events.length && this.end === null) await this.change();
    return this.events[this.given++] ?? null;
  }

  /** Reads on to the first event with one of these names; rejects when the stream ends before. */
  async until(...names: string[]): Promise<ReceivedEvent> {
    for (;;) {
      const event = await this.next();
      if (event === null) throw new Error(`The stream ended (${this.end}) before ${names.join(', ')}.`);
      if (names.includes(event.event)) return event;
    }
  }

  /** All events, once the stream is over. */
  async all(): Promise<readonly ReceivedEvent[]> {
    while (this.end === null) await this.change();
    return this.events;
  }

  /** Reads nothing any more, and lets the server notice. */
  pause(): void {
    this.response.pause();
  }

  resume(): void {
    this.response.resume();
  }

  /** Breaks the connection off. */
  cut(): void {
    this.sent.destroy();
  }

  private receive(text: string): void {
    for (const event of this.parser.push(text)) {
      this.events.push(event);
      this.lastEventId = event.id ?? this.lastEventId;
    }
    this.notify();
  }

  private finish(how: 'complete' | 'broken'): void {
    this.end ??= how;
    this.notify();
  }

  private change(): Promise<void> {
    return new Promise((resolve) => {
      this.notify = resolve;
    });
  }
}
