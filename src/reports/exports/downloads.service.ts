import { Readable } from 'node:stream';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Metrics } from '../../platform/metrics/metrics.service.js';
import type { Chunk, ExportedFile } from './exported-file.js';

/** A client that took nothing for so long is cut off. */
const STALLED_MS = 60_000;
const BUFFER_BYTES = 64 * 1024;

/** A request and its answer, as a controller's method is given them. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** RFC 6266; the names of our files are ASCII. */
const toDisposition = (name: string): string => `attachment; filename="${name.replace(/["\\]/g, '\\$&')}"`;

/**
 * Sends files while they are made: as fast as the client takes them, no further than the client stays, and with a
 * broken connection rather than an end where something fails. While the server drains, downloads go on; those that are
 * open when it closes are broken off.
 */
@Injectable()
export class Downloads implements OnModuleDestroy {
  private readonly logger = new Logger('Downloads');
  private readonly open = new Set<FastifyReply>();

  constructor(metrics: Metrics) {
    metrics.createGauge({ name: 'barometer_downloads', help: 'Open downloads of this process.' }, (gauge) =>
      gauge.set(this.open.size),
    );
  }

  /**
   * The body of an answer that is a file. What `prepare` throws, and what goes wrong before there is anything to send,
   * is answered as a problem. To HEAD the body is empty.
   */
  async answer({ request, reply }: Exchange, prepare: () => Promise<ExportedFile>): Promise<Readable> {
    const file = await prepare();
    const chunks = request.method === 'HEAD' ? [] : this.loggingFailures(file.name, await file.open());
    void reply.headers({
      'content-type': file.contentType,
      'content-disposition': toDisposition(file.name),
      'cache-control': 'no-store',
    });
    const content = Readable.from(chunks, { objectMode: false, highWaterMark: BUFFER_BYTES });
    this.keepUntilClosed(reply, content);
    return content;
  }

  onModuleDestroy(): void {
    for (const reply of this.open) reply.raw.destroy();
  }

  private keepUntilClosed(reply: FastifyReply, content: Readable): void {
    this.open.add(reply);
    reply.raw.setTimeout(STALLED_MS, () => reply.raw.destroy());
    const forget = (): void => {
      this.open.delete(reply);
      content.destroy();
    };
    reply.raw.once('close', forget);
    if (reply.raw.destroyed) forget();
  }

  private async *loggingFailures(name: string, chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk, void> {
    try {
      yield* chunks;
    } catch (error) {
      this.logger.warn({ msg: 'A download was broken off by a failure', name, err: error });
      throw error;
    }
  }
}
