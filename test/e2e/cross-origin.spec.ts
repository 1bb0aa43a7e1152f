import { useApp } from '../support/app.js';
import { readProblem } from '../support/problem.js';

const ORIGIN = 'https://app.example.com';
const STRANGER = 'https://evil.example.com';

const corsOf = ({ headers }: Response): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));

describe('pages of other origins', () => {
  const server = useApp({ config: { corsOrigins: [ORIGIN, 'https://other.example.com'] } });

  const ask = (origin: string, path = '/v1/watchlists', method = 'PATCH'): Promise<Response> =>
    fetch(`${server().url}${path}`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'authorization,content-type,idempotency-key,if-match,x-api-key',
      },
    });

  test('on the list may ask for everything that the API takes, without a key', async () => {
    const response = await ask(ORIGIN);
    expect(response.status).toBe(204);
    expect(response.headers.get('vary')).toContain('Origin');
    const cors = corsOf(response);
    expect(cors).toMatchObject({ 'access-control-allow-origin': ORIGIN, 'access-control-max-age': '600' });
    expect(cors['access-control-allow-credentials']).toBeUndefined();
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])
      expect(cors['access-control-allow-methods']).toContain(method);
    for (const name of ['authorization', 'x-api-key', 'if-match', 'idempotency-key'])
      expect(cors['access-control-allow-headers']).toContain(name);
  });

  test('on the list see the answers and their headers, refusals included', async () => {
    const answered = await server().request('/v1/me', { headers: { origin: ORIGIN } });
    expect([answered.status, corsOf(answered)['access-control-allow-origin']]).toEqual([200, ORIGIN]);
    for (const name of ['ETag', 'Location', 'Retry-After', 'RateLimit', 'X-RateLimit-Remaining', 'X-Request-Id'])
      expect(corsOf(answered)['access-control-expose-headers']).toContain(name);
    const refused = await fetch(`${server().url}/v1/me`, { headers: { origin: ORIGIN } });
    expect([refused.status, corsOf(refused)['access-control-allow-origin']]).toEqual([401, ORIGIN]);
    const missing = await server().request('/v1/nothing', { headers: { origin: ORIGIN } });
    expect([missing.status, corsOf(missing)['access-control-allow-origin']]).toEqual([404, ORIGIN]);
  });

  test('that are not on it are allowed nothing', async () => {
    expect(corsOf(await ask(STRANGER))['access-control-allow-origin']).toBeUndefined();
    expect(corsOf(await ask('https://app.example.com.evil.example'))['access-control-allow-origin']).toBeUndefined();
    const answered = await server().request('/v1/me', { headers: { origin: STRANGER } });
    expect(corsOf(answered)['access-control-allow-origin']).toBeUndefined();
    expect(answered.headers.get('vary')).toContain('Origin');
  });

  test('leave everything else as it is', async () => {
    const noPreflight = await server().request('/v1/watchlists', { method: 'OPTIONS' });
    expect([noPreflight.status, await noPreflight.text()]).toEqual([204, '']);
    const refused = await server().request('/v1/me', { method: 'DELETE', headers: { origin: ORIGIN } });
    expect(refused.headers.get('allow')).toBe('GET, HEAD');
    expect(await readProblem(refused)).toMatchObject({ code: 'METHOD_NOT_ALLOWED' });
  });
});

describe('without a list', () => {
  const server = useApp();

  test('nobody is told anything about origins', async () => {
    const response = await server().request('/v1/me', { headers: { origin: ORIGIN } });
    expect([response.status, corsOf(response)]).toEqual([200, {}]);
  });
});

describe('the address of a client', () => {
  const limits = { isEnabled: true, readsPerMinute: 100, writesPerMinute: 100, tickersPerDay: 100 };
  const rateLimits = { ...limits, failedLoginsPerMinute: 2 };

  /** The status that a good key gets from an address after two wrong keys from another one. */
  async function tryAfterGuesses(url: string, key: string): Promise<number> {
    const send = (address: string, sent: string) =>
      fetch(`${url}/v1/me`, { headers: { 'x-api-key': sent, 'x-forwarded-for': address } });
    for (let time = 1; time <= 2; time += 1) await send('203.0.113.1', 'wrong');
    return (await send('203.0.113.2', key)).status;
  }

  describe('behind a proxy that is trusted', () => {
    const server = useApp({ config: { rateLimits, trustedProxies: ['127.0.0.0/8'] } });

    test('is what the proxy says', async () => {
      expect(await tryAfterGuesses(server().url, server().key)).toBe(200);
    });
  });

  describe('without trust in any proxy', () => {
    const server = useApp({ config: { rateLimits, trustedProxies: [] } });

    test('is that of the connection, whatever is said', async () => {
      expect(await tryAfterGuesses(server().url, server().key)).toBe(429);
    });
  });
});
