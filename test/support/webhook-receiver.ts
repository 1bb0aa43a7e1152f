import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Bell } from '../../src/jobs/engine/bell.js';

export interface ReceivedEvent {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a receiver does with a request. */
export type Reaction = (response: ServerResponse) => void;

export const answer =
  (status: number, headers: Record<string, string> = {}): Reaction =>
  (response) => {
    response.writeHead(status, headers).end('a body that nobody needs');
  };

/** Keeps the connection open and says nothing. */
export const staySilent: Reaction = () => undefined;

export const hangUp: Reaction = (response) => {
  response.destroy();
};

/** A real HTTP server on loopback that events are posted to. */
export class WebhookReceiver {
  readonly received: ReceivedEvent[] = [];
  /** What it does when nothing else is planned. */
  reaction: Reaction = answer(204);
  private readonly bell = new Bell();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<WebhookReceiver> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const receiver = new WebhookReceiver(server, `http://127.0.0.1:${port}`);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8');
        receiver.received.push({ path: request.url ?? '', headers: request.headers, body });
        receiver.bell.ring();
        receiver.reaction(response);
      });
    });
    return receiver;
  }

  /** Resolves once that many requests have arrived. */
  async untilReceived(count: number): Promise<readonly ReceivedEvent[]> {
    while (this.received.length < count) await this.bell.wait();
    return this.received;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
