import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';

/** A request as it goes over the wire to a server on this machine. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, percent-encoded, or deliberately not. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly milliseconds: number;
}

/** There was no answer: the connection broke, or it took too long. */
export class NoAnswerError extends Error {
  constructor(reason: string, cause?: unknown) {
    super(`no answer: ${reason}`, { cause });
    this.name = 'NoAnswerError';
  }
}

const PATIENCE_MS = 40_000;
const EVENT_STREAM = 'text/event-stream';
/** Node's own limits must not hide those of the server. */
const MAXIMUM_ANSWER_HEADERS_BYTES = 256 * 1024;

/** Sends requests to one port of the loopback interface, over connections that are kept. */
export class LoopbackClient {
  private readonly agent: Agent;

  constructor(
    private readonly port: number,
    concurrency: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  }

  /** The answer, read to its end; of an event stream only what comes first. Throws NoAnswerError. */
  send(wire: WireRequest): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const started = performance.now();
      const sent = httpRequest(
        {
          host: '127.0.0.1',
          port: this.port,
          method: wire.method,
          path: wire.target,
          headers: wire.headers,
          agent: this.agent,
          maxHeaderSize: MAXIMUM_ANSWER_HEADERS_BYTES,
          signal: AbortSignal.timeout(PATIENCE_MS),
        },
        (response) => {
          const chunks: Buffer[] = [];
          const finish = (): void =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks),
              milliseconds: performance.now() - started,
            });
          response.on('data', (chunk: Buffer) => {
            chunks.push(chunk);
            if (response.headers['content-type']?.startsWith(EVENT_STREAM)) {
              finish();
              response.destroy();
            }
          });
          response.on('end', finish);
          response.on('error', (error) => reject(new NoAnswerError(error.message, error)));
        },
      );
      sent.on('error', (error) => reject(new NoAnswerError(error.message, error)));
      sent.end(wire.body ?? undefined);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** Media type without parameters, in lower case; empty when there is none. */
export const mediaTypeOf = (answer: Pick<Answer, 'headers'>): string =>
  (answer.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

export const isJsonType = (type: string): boolean => type === 'application/json' || type.endsWith('+json');

/** The body as JSON; undefined when it is none. */
export function parseJson(answer: Pick<Answer, 'body'>): unknown {
  try {
    return JSON.parse(answer.body.toString('utf8'));
  } catch {
    return undefined;
  }
}
