import { Readable } from 'node:stream';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppConfig } from '../../config/app-config.js';
import { DomainError } from '../../errors/domain-error.js';
import { Metrics } from '../../metrics/metrics.service.js';
import { ShutdownState } from '../../shutdown/shutdown-state.js';
import { RequestGate } from '../request-gate.js';
import { type EventSource, EventStream } from './event-stream.js';
import { EVENT_STREAM } from './event-text.js';
import { StreamSlots } from './stream-slots.js';

/** A client that took nothing for so long is cut off; it comes back and goes on where it was. */
const STALLED_MS = 60_000;
/** How long a client has to take the last event of a stream that ends with the process. */
const FAREWELL_MS = 1_000;
const BUFFER_BYTES = 16 * 1024;

const HEADERS = {
  'content-type': EVENT_STREAM,
  'cache-control': 'no-store',
  // nginx would keep events back until it has a buffer full of them.
  'x-accel-buffering': 'no',
};

/** A request and its answer, as a controller's method is given them. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

interface OpenStream {
  readonly stream: EventStream;
  /** Closes the connection. */
  readonly cut: () => void;
}

/** The open event streams of this process: how many a key may have, what they send, and that they end with the process. */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  private readonly logger = new Logger('EventStreams');
  private readonly slots: StreamSlots;
  private readonly open = new Set<OpenStream>();
  private noticeEmpty: () => void = () => undefined;

  constructor(
    config: AppConfig,
    metrics: Metrics,
    private readonly gate: RequestGate,
    private readonly shutdown: ShutdownState,
  ) {
    this.slots = new StreamSlots(config.sseMaxStreamsPerKey);
    shutdown.signal.addEventListener('abort', () => this.endAll(), { once: true });
    metrics.createGauge({ name: 'barometer_event_streams', help: 'Open event streams of this process.' }, (gauge) =>
      gauge.set(this.open.size),
    );
  }

  /**
   * The body of an answer that is a stream of events. What `prepare` throws is answered as a problem; afterwards there
   * is nothing but the stream. To HEAD the body is empty.
   * @throws DomainError RATE_LIMITED when the key has as many streams open as it may have
   */
  async answer({ request, reply }: Exchange, prepare: () => Promise<EventSource>): Promise<Readable> {
    const closed = this.takeSlot(request, reply);
    const source = await prepare();
    void reply.headers(HEADERS);
    if (request.method === 'HEAD' || closed.aborted) return Readable.from([]);
    const stream = new EventStream({
      source: this.loggingFailures(source),
      isAdmitted: () => this.isAdmitted(request),
    });
    const entry: OpenStream = { stream, cut: () => reply.raw.destroy() };
    this.open.add(entry);
    closed.addEventListener('abort', () => this.forget(entry), { once: true });
    reply.raw.setTimeout(STALLED_MS, entry.cut);
    if (this.shutdown.isDraining) this.end(entry);
    return Readable.from(stream.text(), { objectMode: false, highWaterMark: BUFFER_BYTES });
  }

  /** A stream that stays open would keep the server from closing. */
  async onModuleDestroy(): Promise<void> {
    this.endAll();
    if (this.open.size > 0) await new Promise<void>((resolve) => (this.noticeEmpty = resolve));
  }

  /** Takes a slot until the answer is over or the connection is gone; that is when the signal aborts. */
  private takeSlot(request: FastifyRequest, reply: FastifyReply): AbortSignal {
    const release = this.slots.take(request.principal?.keyId ?? '');
    const { socket } = request.raw;
    const over = new AbortController();
    const finish = (): void => {
      socket.off('close', finish);
      reply.raw.off('close', finish);
      release();
      over.abort();
    };
    // An answer that waits behind others on its connection is not told that the connection is gone.
    socket.once('close', finish);
    reply.raw.once('close', finish);
    if (socket.destroyed) finish();
    return over.signal;
  }

  private forget(entry: OpenStream): void {
    entry.stream.abandon();
    this.open.delete(entry);
    if (this.open.size === 0) this.noticeEmpty();
  }

  private endAll(): void {
    for (const entry of this.open) this.end(entry);
  }

  private end(entry: OpenStream): void {
    entry.stream.reconnect();
    setTimeout(() => {
      if (!this.open.has(entry)) return;
      entry.cut();
      this.forget(entry);
    }, FAREWELL_MS).unref();
  }

  /** Whether the key may still do this; when that cannot be told, it may. */
  private async isAdmitted({ headers, ip, routeOptions }: FastifyRequest): Promise<boolean> {
    try {
      await this.gate.admit({ headers, ip }, routeOptions.config.access ?? { kind: 'any-key' });
      return true;
    } catch (error) {
      return !(error instanceof DomainError && ['UNAUTHENTICATED', 'INSUFFICIENT_SCOPE'].includes(error.code));
    }
  }

  /** A source that fails ends its stream: the client comes back, and is told then what is wrong. */
  private loggingFailures(source: EventSource): EventSource {
    const { logger } = this;
    return async function* (signal) {
      try {
        yield* source(signal);
      } catch (error) {
        logger.warn({ msg: 'An event stream was ended by a failure', err: error });
      }
    };
  }
}
