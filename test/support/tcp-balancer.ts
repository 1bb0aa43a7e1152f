import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface BalancerOptions {
  /** How much later than a probe the balancer acts on what it said, as balancers with intervals and thresholds do. */
  readonly lagMs: number;
  /** How long a probe may take; a busy machine is not one that is not ready. */
  readonly probePatienceMs?: number;
}

interface Backend {
  readonly url: URL;
  readonly ending: AbortController;
  /** What the balancer believes, which is what the probes said a while ago. */
  isInRotation: boolean;
  onChange: () => void;
}

const PROBE_EVERY_MS = 100;
const PROBE_PATIENCE_MS = 2_000;

/**
 * A balancer of TCP connections: each new one goes to the next server whose `/health/ready` was answered with 200, as far as
 * the balancer has noticed. It repairs nothing: where a server refuses a connection, the client is cut off.
 */
export class TcpBalancer {
  /** Connections that the chosen server did not take, and those for which there was none. */
  readonly lost = { refused: 0, unserved: 0 };
  private readonly backends = new Map<string, Backend>();
  private readonly pairs = new Map<Socket, Socket>();
  private readonly server: Server;
  private turn = 0;

  private constructor(
    private readonly lagMs: number,
    private readonly probePatienceMs: number,
  ) {
    this.server = createServer({ noDelay: true }, (socket) => this.accept(socket));
  }

  static async start({ lagMs, probePatienceMs = PROBE_PATIENCE_MS }: BalancerOptions): Promise<TcpBalancer> {
    const balancer = new TcpBalancer(lagMs, probePatienceMs);
    balancer.server.listen(0, '127.0.0.1');
    await once(balancer.server, 'listening');
    return balancer;
  }

  get url(): string {
    const address = this.server.address();
    if (typeof address !== 'object' || address === null) throw new TypeError('The balancer has no port.');
    return `http://127.0.0.1:${address.port}`;
  }

  /** Takes a server up; resolves when it is given connections. */
  async add(url: string): Promise<void> {
    const backend: Backend = {
      url: new URL(url),
      ending: new AbortController(),
      isInRotation: false,
      onChange: () => undefined,
    };
    this.backends.set(url, backend);
    const isIn = new Promise<void>((resolve) => (backend.onChange = resolve));
    void this.watch(backend);
    await isIn;
  }

  /** Forgets a server that has ended; its connections are left to end by themselves. */
  remove(url: string): void {
    this.backends.get(url)?.ending.abort();
    this.backends.delete(url);
  }

  async close(): Promise<void> {
    for (const url of [...this.backends.keys()]) this.remove(url);
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private async watch(backend: Backend): Promise<void> {
    const { signal } = backend.ending;
    while (!signal.aborted) {
      const isReady = await probe(backend.url, AbortSignal.any([signal, AbortSignal.timeout(this.probePatienceMs)]));
      void pause(this.lagMs, undefined, { ref: false }).then(() => {
        if (signal.aborted || backend.isInRotation === isReady) return;
        backend.isInRotation = isReady;
        backend.onChange();
      });
      await pause(PROBE_EVERY_MS, undefined, { ref: false });
    }
  }

  private choose(): Backend | null {
    const inRotation = [...this.backends.values()].filter(({ isInRotation }) => isInRotation);
    this.turn += 1;
    return inRotation[this.turn % inRotation.length] ?? null;
  }

  private accept(client: Socket): void {
    client.on('error', () => client.destroy());
    const backend = this.choose();
    if (backend === null) {
      this.lost.unserved += 1;
      client.destroy();
      return;
    }
    const { port, hostname } = backend.url;
    const server = connect({ port: Number(port), host: hostname, noDelay: true });
    this.pairs.set(client, server);
    let isConnected = false;
    server.once('connect', () => (isConnected = true));
    server.on('error', () => {
      if (!isConnected) this.lost.refused += 1;
      client.destroy();
    });
    client.on('close', () => {
      server.destroy();
      this.pairs.delete(client);
    });
    // `pipe` passes the orderly end of either side on.
    client.pipe(server).pipe(client);
  }
}

async function probe(url: URL, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(new URL('/health/ready', url), { signal });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
