import { setTimeout as delay } from 'node:timers/promises';
import { EventClient, type ReceivedEvent } from '../support/event-client.js';

const RETRY_MS = 50;

export interface ReaderOptions {
  /** Addresses of the stream in one or more processes; the next one is taken after every cut. */
  readonly urls: readonly string[];
  readonly key: string;
  /** After how many items the connection is cut each time, ascending. */
  readonly cutsAfter: readonly number[];
}

/** Follows a job to its end as a browser does, cutting its own connection off now and then. */
export class SseReader {
  readonly items: number[] = [];
  readonly ends: string[] = [];
  connections = 0;
  private lastSeen: string | null = null;
  private readonly hasBegun: Promise<void>;
  private begin: () => void = () => undefined;

  constructor(private readonly options: ReaderOptions) {
    this.hasBegun = new Promise((resolve) => (this.begin = resolve));
  }

  /** Resolves with the first snapshot. */
  get started(): Promise<void> {
    return this.hasBegun;
  }

  async run(): Promise<void> {
    const cuts = [...this.options.cutsAfter];
    for (;;) {
      const client = await this.connect(this.lastSeen);
      const isOver = await this.read(client, cuts[0] ?? Infinity);
      if (isOver) return;
      client.cut();
      cuts.shift();
    }
  }

  /** Whether it came to the end; false when the connection is to be cut, or broke. */
  private async read(client: EventClient, cutAfter: number): Promise<boolean> {
    for (;;) {
      const event = await client.next();
      if (event === null) return this.ends.includes('end');
      this.lastSeen = event.id ?? this.lastSeen;
      this.take(event);
      if (this.items.length >= cutAfter) return false;
    }
  }

  private take({ event, data }: ReceivedEvent): void {
    if (event === 'snapshot') this.begin();
    else if (event === 'item') this.items.push(Number(data.position));
    else if (event !== 'progress') this.ends.push(event);
  }

  private async connect(lastEventId: string | null): Promise<EventClient> {
    const { urls, key } = this.options;
    const url = urls[this.connections++ % urls.length] ?? '';
    for (;;) {
      const client = await EventClient.open(url, { key, lastEventId });
      if (client.status === 200) return client;
      // The server may not have noticed yet that the last connection is gone.
      if (client.status !== 429) throw new Error(`${url} answered ${client.status}.`);
      await delay(RETRY_MS);
    }
  }
}
