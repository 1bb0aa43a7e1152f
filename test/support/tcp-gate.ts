import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

type GateState = 'open' | 'shut' | 'frozen';

/** Stands between a program and the server that it uses, and takes that away from it. */
export class TcpGate {
  private state: GateState = 'open';
  private readonly pairs = new Map<Socket, Socket>();
  private readonly server: Server;
  private onEmpty: (() => void) | null = null;

  private constructor(private readonly target: URL) {
    this.server = createServer((socket) => this.accept(socket));
  }

  static async before(url: string): Promise<TcpGate> {
    const gate = new TcpGate(new URL(url));
    gate.server.listen(0, '127.0.0.1');
    await once(gate.server, 'listening');
    return gate;
  }

  /** The address of the server, by way of the gate. */
  get url(): string {
    const address = this.server.address();
    if (typeof address !== 'object' || address === null) throw new TypeError('The gate has no port.');
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(address.port);
    return url.href;
  }

  /** Ends every connection, and every new one at once. */
  shut(): void {
    this.state = 'shut';
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
  }

  /** Connections stay, but nothing comes through any more. */
  freeze(): void {
    this.state = 'frozen';
    // Read all the same, so that the end of a connection is noticed.
    for (const pair of this.pairs) for (const socket of pair) socket.unpipe().resume();
  }

  open(): void {
    this.state = 'open';
  }

  /** Until the program has let go of every connection. */
  async waitUntilEmpty(): Promise<void> {
    if (this.pairs.size === 0) return;
    await new Promise<void>((resolve) => {
      this.onEmpty = resolve;
    });
  }

  async close(): Promise<void> {
    this.shut();
    this.server.close();
    await once(this.server, 'close');
  }

  private accept(socket: Socket): void {
    if (this.state === 'shut') return void socket.destroy();
    const upstream = connect(Number(this.target.port), this.target.hostname);
    this.pairs.set(socket, upstream);
    for (const one of [socket, upstream]) one.on('error', () => one.destroy());
    socket.on('close', () => {
      upstream.destroy();
      this.pairs.delete(socket);
      if (this.pairs.size === 0) this.onEmpty?.();
    });
    upstream.on('close', () => this.state !== 'frozen' && socket.destroy());
    if (this.state === 'open') socket.pipe(upstream).pipe(socket);
    else socket.resume();
  }
}
