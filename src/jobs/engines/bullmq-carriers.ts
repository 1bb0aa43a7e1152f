import { Socket } from 'node:net';
import type { DatabaseTls } from '../../platform/config/app-config.js';
import { toTlsOptions } from '../../platform/database/tls-options.js';
import type { QueueOptions, WorkerOptions } from 'bullmq';

/** A wake-up. What is to be done stands in the tables, so that it may be lost, or come twice. */
export interface WakeUp {
  readonly jobId: string;
  readonly chunk: number;
}

/** What Redis and Postgres have in common of BullMQ's `Queue` and `Worker`. */
interface Endpoint {
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  disconnect(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'ioredis:close', listener: () => void): unknown;
}

interface NewMessage {
  readonly name: string;
  readonly data: WakeUp;
  readonly opts: { readonly jobId: string; readonly removeOnComplete: true; readonly removeOnFail: true };
}

export interface SendingEnd extends Endpoint {
  addBulk(messages: NewMessage[]): Promise<unknown>;
}

export type ReceivingEnd = Endpoint;

/**
 * Makes the two ends of a queue at a place that BullMQ keeps messages in; for one link. BullMQ is loaded when the first
 * end is made, never before.
 */
export interface Carrier {
  readonly kind: 'postgres' | 'redis';
  createSender(): Promise<SendingEnd>;
  /** After a sender was ready once, which makes the tables where there are some. */
  createReceiver(onMessage: () => void): Promise<ReceivingEnd>;
  /** Cuts connections that did not close by themselves. */
  cut(): void;
}

const QUEUE = 'barometer-jobs';

/** Events of BullMQ that are kept; nobody reads them. */
const SENDER = { streams: { events: { maxLen: 100 } } } satisfies Omit<QueueOptions, 'connection'>;

/** A message is held for no longer than a call: nothing to renew, and a dead process's one is soon somebody else's. */
const RECEIVER = {
  concurrency: 1,
  skipLockRenewal: true,
  lockDuration: 10_000,
  stalledInterval: 10_000,
  maxStalledCount: 100,
  runRetryDelay: 1_000,
} satisfies Omit<WorkerOptions, 'connection'>;

/**
 * BullMQ's tables in a schema of their own, which it makes under a lock between processes. One connection for sending;
 * two for receiving, one of which listens.
 */
export class PostgresCarrier implements Carrier {
  readonly kind = 'postgres';
  private readonly sockets = new Set<Socket>();

  constructor(
    private readonly url: string,
    private readonly tls?: DatabaseTls,
  ) {}

  async createSender(): Promise<SendingEnd> {
    const { Queue, createPostgresBackend } = await import('bullmq');
    const connection = { ...(await this.describeConnection()), migrate: true };
    return new Queue(QUEUE, { ...SENDER, connection }, createPostgresBackend);
  }

  async createReceiver(onMessage: () => void): Promise<ReceivingEnd> {
    const { Worker, createPostgresBackend } = await import('bullmq');
    const options = { ...RECEIVER, connection: await this.describeConnection() };
    return new Worker(QUEUE, async () => onMessage(), options, createPostgresBackend);
  }

  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  private async describeConnection() {
    const { ListenedClient } = await import('../../platform/database/listened-client.js');
    return {
      connectionString: this.url,
      ...(this.tls && { ssl: toTlsOptions(this.tls) }),
      Client: ListenedClient,
      schema: 'bullmq',
      max: 1,
      application_name: 'barometer-queue',
      connectionTimeoutMillis: 3_000,
      statement_timeout: 10_000,
      // On our side, for a server that does not answer at all.
      query_timeout: 10_000,
      keepAlive: true,
      stream: () => this.openSocket(),
    };
  }

  private openSocket(): Socket {
    const socket = new Socket();
    this.sockets.add(socket);
    socket.once('close', () => this.sockets.delete(socket));
    return socket;
  }
}

/** One connection for sending, two for receiving. */
export class RedisCarrier implements Carrier {
  readonly kind = 'redis';
  private readonly connection;

  constructor(url: string) {
    this.connection = {
      url,
      connectTimeout: 3_000,
      disconnectTimeout: 1_000,
      // A broken connection stays so: whoever uses it opens another, and knows of it.
      retryStrategy: () => null,
      maxRetriesPerRequest: null,
    };
  }

  async createSender(): Promise<SendingEnd> {
    const { Queue } = await import('bullmq');
    return new Queue(QUEUE, { ...SENDER, prefix: 'barometer', connection: this.connection });
  }

  async createReceiver(onMessage: () => void): Promise<ReceivingEnd> {
    const { Worker } = await import('bullmq');
    return new Worker(QUEUE, async () => onMessage(), {
      ...RECEIVER,
      prefix: 'barometer',
      connection: this.connection,
    });
  }

  cut(): void {
    // ioredis does that by itself, `disconnectTimeout` after it was told to disconnect.
  }
}
