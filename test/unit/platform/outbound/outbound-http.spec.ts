import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { isPublicAddress, lookupPublicAddress } from '../../../../src/platform/outbound/outbound-addresses.js';
import {
  OutboundError,
  OutboundHttp,
  type OutboundHttpOptions,
} from '../../../../src/platform/outbound/outbound-http.js';

const servers: Server[] = [];
const clients: OutboundHttp[] = [];

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

function client(options: OutboundHttpOptions = { allowPrivate: true }): OutboundHttp {
  const made = new OutboundHttp(options);
  clients.push(made);
  return made;
}

async function reasonOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (failure: unknown) => failure,
  );
  if (error instanceof OutboundError) return error.reason;
  throw new Error('expected an OutboundError', { cause: error });
}

const never = (): AbortSignal => new AbortController().signal;

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await Promise.all(clients.splice(0).map((made) => made.close()));
});

describe('OutboundHttp', () => {
  it('gives status, lower-case headers and the text', async () => {
    const url = await serve((_request, response) => response.writeHead(404, { 'X-Thing': 'a' }).end('né'));
    expect(await client().get(url, {}, never())).toMatchObject({
      status: 404,
      headers: { 'x-thing': 'a' },
      body: 'né',
    });
  });

  it('undoes several encodings in reverse order', async () => {
    const body = gzipSync(gzipSync('twice'));
    const url = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(body),
    );
    expect((await client().get(url, {}, never())).body).toBe('twice');
  });

  it.each(['gzip', 'br', 'deflate', 'zstd-of-tomorrow'])(
    'refuses a body that is not the %s it says',
    async (encoding) => {
      const url = await serve((_request, response) =>
        response.writeHead(200, { 'content-encoding': encoding }).end('plain'),
      );
      expect(await reasonOf(client().get(url, {}, never()))).toBe('encoding');
    },
  );

  it('follows no redirect', async () => {
    const paths: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      paths.push(request.url);
      response.writeHead(301, { location: '/elsewhere' }).end();
    });
    expect(await reasonOf(client().get(url, {}, never()))).toBe('redirect');
    expect(paths).toEqual(['/']);
  });

  it('accepts a body of exactly the limit and refuses one byte more', async () => {
    const url = await serve((request, response) => response.end('x'.repeat(request.url === '/more' ? 1_001 : 1_000)));
    const small = client({ allowPrivate: true, limits: { maxBodyBytes: 1_000 } });
    expect((await small.get(url, {}, never())).body).toHaveLength(1_000);
    expect(await reasonOf(small.get(new URL('/more', url), {}, never()))).toBe('too-large');
  });

  it('does not read the body of a failure, however long it is', async () => {
    const url = await serve((_request, response) => void response.writeHead(500).write('x'));
    expect(await client().get(url, {}, never())).toMatchObject({ status: 500, body: '' });
  });

  it('gives up on a connection that is never established', async () => {
    const url = await serve(() => undefined);
    // The server does not speak TLS, so that the handshake never ends.
    const sockets: Socket[] = [];
    servers
      .at(-1)
      ?.removeAllListeners('connection')
      .on('connection', (socket) => sockets.push(socket));
    url.protocol = 'https:';
    const work = client({ allowPrivate: true, limits: { connectMs: 50 } }).get(url, {}, never());
    expect(await reasonOf(work)).toBe('timeout');
    for (const socket of sockets) socket.destroy();
  });

  it('ends at its own deadline when the server goes silent', async () => {
    const url = await serve(() => undefined);
    expect(await reasonOf(client({ allowPrivate: true, limits: { totalMs: 50 } }).get(url, {}, never()))).toBe(
      'timeout',
    );
  });
});

describe('the guard of the inner network', () => {
  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'http://[::ffff:10.0.0.1]/',
    'http://0.0.0.0/',
    'http://2130706433/',
  ])('sends nothing to %s', async (address) => {
    expect(await reasonOf(client({ allowPrivate: false }).get(new URL(address), {}, never()))).toBe('private-address');
  });

  it('judges a name by what it resolves to, when the socket is opened', async () => {
    let requests = 0;
    const url = await serve((_request, response) => {
      requests += 1;
      response.end('inside');
    });
    url.hostname = 'localhost';
    expect(await reasonOf(client({ allowPrivate: false }).get(url, {}, never()))).toBe('private-address');
    expect(requests).toBe(0);
  });

  it('hands a failed lookup on', async () => {
    const error = await new Promise((resolve) => lookupPublicAddress('no-such-host.invalid', {}, resolve));
    expect(error).toMatchObject({ syscall: 'getaddrinfo' });
  });

  it.each([
    ['93.184.216.34', true],
    ['2606:2800:220:1:248:1893:25c8:1946', true],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['100.64.0.1', false],
    ['169.254.169.254', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['::', false],
    ['224.0.0.1', false],
  ])('calls %s public: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});
