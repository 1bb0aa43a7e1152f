import { setTimeout as delay } from 'node:timers/promises';
import { Agent, request as send } from 'node:http';
import { MetricsListener } from '../../../src/platform/metrics/metrics-listener.service.js';
import { ShutdownState } from '../../../src/platform/shutdown/shutdown-state.js';
import { installGracefulStop } from '../../../src/platform/shutdown/graceful-stop.js';
import { ListenError } from '../../../src/platform/http/listen.js';
import { type HttpApp, startHttpApp, TEST_KEY } from '../../support/http-app.js';
import { readProblem } from '../../support/problem.js';
import { ThingsController } from './things.controller.js';

describe('the log', () => {
  const lines: string[] = [];
  let server: HttpApp;
  beforeAll(async () => {
    const config = { logLevel: 'info' } as const;
    server = await startHttpApp({ controllers: [ThingsController], config, onLogLine: (line) => lines.push(line) });
  });
  afterAll(() => server.close());

  const linesOf = async (
    requestId: string,
    path: string,
    init: RequestInit = {},
  ): Promise<Record<string, unknown>[]> => {
    const headers = { 'x-request-id': requestId, ...init.headers };
    await (await server.request(path, { ...init, headers })).text();
    // The completion line is written when the answer has left, which may be after it has arrived.
    while (!lines.some((line) => line.includes(requestId) && line.includes('request completed'))) await delay(1);
    return lines.map((line) => JSON.parse(line)).filter((line) => line.requestId === requestId);
  };

  it('has one completion line per request, with template, status, time, owner and key id', async () => {
    const found = await linesOf('completion-1', '/v1/things/01900000-0000-7000-8000-0000000000aa');
    expect(found).toEqual([
      expect.objectContaining({
        level: 'info',
        msg: 'request completed',
        method: 'GET',
        route: '/v1/things/:id',
        status: 200,
        durationMs: expect.any(Number),
        ownerId: '01900000-0000-7000-8000-000000000001',
        keyId: 'testkey',
      }),
    ]);
  });

  it('has the request id and the trace id on lines of the application, after a body was read too', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const found = await linesOf('application-1', '/v1/things', {
      method: 'POST',
      body: '{"ticker":"A"}',
      headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
    });
    expect(found).toHaveLength(2);
    expect(found.map((line) => line.traceId)).toEqual([traceId, traceId]);
  });

  it('holds the cause of a 500, which the answer does not', async () => {
    const found = await linesOf('cause-0001', '/v1/things/failing/error');
    const failure = found.find((line) => line.code === 'INTERNAL_ERROR');
    expect(failure?.level).toBe('error');
    expect(JSON.stringify(failure)).toContain('connect 10.0.0.7:5432');
  });

  it('names the request once on a line', async () => {
    await linesOf('only-once-1', '/v1/things/open');
    const line = lines.find((text) => text.includes('only-once-1'));
    expect(line?.split('"requestId"')).toHaveLength(2);
  });

  it('is silent about probes, failing ones too', async () => {
    const before = lines.length;
    await (await server.request('/health/nothing')).text();
    await linesOf('after-probe', '/v1/things/open');
    expect(lines.slice(before).join('')).not.toContain('/health/');
  });

  it('holds no key, wherever it was sent or written', async () => {
    await linesOf('redaction-1', '/v1/things?api_key=bar_abcdefgh_secretsecret', {
      headers: { authorization: 'Bearer bar_abcdefgh_secretsecret', cookie: 'session=secretsecret' },
    });
    await linesOf('redaction-2', '/v1/things/by-ticker/bar_abcdefgh_secretsecret');
    await linesOf('redaction-3', '/v1/things', {
      method: 'POST',
      body: '{"ticker":"A"}',
      headers: { 'content-type': 'application/json' },
    });
    const all = lines.join('');
    expect(all).toContain('bar_***');
    expect(all).not.toContain('secretsecret');
    expect(all).not.toContain('very-secret');
    expect(all).not.toContain(TEST_KEY);
  });
});

describe('/metrics', () => {
  let server: HttpApp;
  beforeAll(async () => {
    server = await startHttpApp({ controllers: [ThingsController], config: { metricsPort: 0 } });
  });
  afterAll(() => server.close());

  it('needs a key on the main port', async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(401);
  });

  it('counts requests by route template, method and status', async () => {
    await (await server.request('/v1/things/by-ticker/ABC')).text();
    await (await server.request('/v1/things/by-ticker/XYZ')).text();
    await (await server.request('/nowhere')).text();
    const response = await server.request('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    const label = 'method="GET",route="/v1/things/by-ticker/:ticker",status="200"';
    expect(text).toContain(`http_request_duration_seconds_count{${label}} 2`);
    expect(text).toContain('route="unmatched",status="404"');
    expect(text).not.toContain('ABC');
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('is open on METRICS_PORT, and nothing else is there', async () => {
    const port = server.app.get(MetricsListener, { strict: false }).port;
    const response = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('http_request_duration_seconds');
    expect((await fetch(`http://127.0.0.1:${port}/v1/things`)).status).toBe(404);
  });
});

describe('listening', () => {
  it('is on IPv4 and IPv6', async () => {
    const server = await startHttpApp({ controllers: [ThingsController] });
    for (const host of ['127.0.0.1', '[::1]']) {
      expect((await fetch(`http://${host}:${server.port}/v1/things/open`)).status).toBe(200);
    }
    await server.close();
  });

  it('on a taken port fails with a message that names PORT', async () => {
    const server = await startHttpApp({ controllers: [] });
    const failure: unknown = await startHttpApp({ controllers: [], port: server.port }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(ListenError);
    expect(String(failure)).toContain(`PORT ${server.port} is taken`);
    await server.close();
  });
});

describe('stopping', () => {
  const get = (port: number, agent: Agent): Promise<{ status: number; connection: string | undefined }> =>
    new Promise((resolve, reject) => {
      const request = send({ port, host: '127.0.0.1', path: '/v1/things/open', agent }, (response) => {
        response.resume();
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, connection: response.headers.connection }),
        );
      });
      request.on('error', reject);
      request.end();
    });

  it('serves while draining, tells clients to leave, then exits 0', async () => {
    const server = await startHttpApp({ controllers: [ThingsController] });
    const exited = new Promise<number>((resolve) => {
      installGracefulStop(server.app, { drainMs: 300, exit: resolve });
    });
    const agents = Array.from({ length: 20 }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
    const before = await Promise.all(agents.map((agent) => get(server.port, agent)));
    expect(before.every(({ connection }) => connection === 'keep-alive')).toBe(true);
    process.emit('SIGTERM');
    expect(server.app.get(ShutdownState, { strict: false }).isDraining).toBe(true);
    const during = await Promise.all(agents.map((agent) => get(server.port, agent)));
    expect(during).toEqual(agents.map(() => ({ status: 200, connection: 'close' })));
    expect(await exited).toBe(0);
    await expect(fetch(`${server.url}/v1/things/open`)).rejects.toThrow();
    agents.forEach((agent) => agent.destroy());
    process.removeAllListeners('SIGTERM');
    process.removeAllListeners('SIGINT');
  });

  it('ends with 1 when something does not close', async () => {
    const stuck = { onApplicationShutdown: () => new Promise(() => undefined) };
    const providers = [{ provide: 'stuck', useValue: stuck }];
    const server = await startHttpApp({ controllers: [ThingsController], providers });
    const code = await new Promise<number>((resolve) => {
      installGracefulStop(server.app, { drainMs: 0, closeMs: 20, exit: resolve });
      process.emit('SIGTERM');
    });
    expect(code).toBe(1);
    process.removeAllListeners('SIGTERM');
    process.removeAllListeners('SIGINT');
  });
});

describe('a problem while draining', () => {
  it('is answered like any other', async () => {
    const server = await startHttpApp({ controllers: [ThingsController] });
    server.app.get(ShutdownState, { strict: false }).startDraining();
    const response = await fetch(`${server.url}/nowhere`);
    expect(response.headers.get('connection')).toBe('close');
    expect((await readProblem(response)).code).toBe('NOT_FOUND');
    await server.close();
  });
});
