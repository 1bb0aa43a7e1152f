import { readProblem } from '../../support/problem.js';
import { type HttpApp, startHttpApp, TEST_KEY } from '../../support/http-app.js';
import { parseRaw, sendRaw } from '../../support/raw-http.js';
import { ThingsController } from './things.controller.js';

const ID = '01900000-0000-7000-8000-0000000000aa';
const JSON_HEADERS = { 'content-type': 'application/json' };

let server: HttpApp;
beforeAll(async () => {
  server = await startHttpApp({ controllers: [ThingsController] });
});
afterAll(() => server.close());

const post = (body: string | Buffer, headers: Record<string, string> = JSON_HEADERS): Promise<Response> =>
  server.request('/v1/things', { method: 'POST', body: new Uint8Array(Buffer.from(body)), headers });

describe('an unknown route', () => {
  it.each(['/', '/nowhere', '/v1/things/', '/v1/things//', '/v1/by-ticker/', '//v1/things', '/v1/Things'])(
    'is 404 before a key is asked for: %s',
    async (path) => {
      const response = await fetch(`${server.url}${path}`);
      expect(response.status).toBe(404);
      expect((await readProblem(response)).code).toBe('NOT_FOUND');
    },
  );

  it('has no body for HEAD but the same status', async () => {
    const response = await fetch(`${server.url}/nowhere`, { method: 'HEAD' });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('does not read a body, valid or not', async () => {
    const response = await fetch(`${server.url}/nowhere`, { method: 'POST', body: '{', headers: JSON_HEADERS });
    expect((await readProblem(response)).code).toBe('NOT_FOUND');
  });
});

describe('a known path with another method', () => {
  it.each([
    ['PATCH', '/v1/things', 'GET, HEAD, POST'],
    ['DELETE', '/v1/things', 'GET, HEAD, POST'],
    ['POST', `/v1/things/${ID}`, 'DELETE, GET, HEAD'],
    ['OPTIONS', '/v1/things', 'GET, HEAD, POST'],
    ['POST', '/problems/NOT_FOUND', 'GET, HEAD'],
  ])('%s %s is 405 and names the methods, before a key is asked for', async (method, path, allow) => {
    const response = await fetch(`${server.url}${path}`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect((await readProblem(response)).code).toBe('METHOD_NOT_ALLOWED');
  });
});

describe('the key', () => {
  it('is missing: 401 with a challenge, before the body is looked at', async () => {
    const response = await fetch(`${server.url}/v1/things`, { method: 'POST', body: '{', headers: JSON_HEADERS });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
    expect((await readProblem(response)).code).toBe('UNAUTHENTICATED');
  });

  it('lacks a scope: 403', async () => {
    const response = await server.request('/v1/things/forbidden', { headers: { accept: 'image/png' } });
    expect(response.status).toBe(403);
    expect((await readProblem(response)).code).toBe('INSUFFICIENT_SCOPE');
  });

  it('opens nothing that declares no access', async () => {
    const response = await server.request('/v1/things/undeclared');
    expect((await readProblem(response)).code).toBe('INSUFFICIENT_SCOPE');
  });

  it.each(['api_key=x', 'KEY=x', 'access_token=x', 'limit=bar_abcd1234_secret', 'a=1&a=bar_abcd1234_secret'])(
    'in the query is 400 without echoing it: %s',
    async (query) => {
      const response = await fetch(`${server.url}/v1/things?${query}`);
      const problem = await readProblem(response);
      expect(problem).toMatchObject({ status: 400, code: 'KEY_IN_QUERY', instance: '/v1/things' });
      expect(JSON.stringify(problem)).not.toContain('secret');
    },
  );
});

describe('media types', () => {
  it('are refused with 406 when the answer has none of the accepted ones', async () => {
    const response = await server.request('/v1/things', { headers: { accept: 'text/csv' } });
    expect((await readProblem(response)).code).toBe('NOT_ACCEPTABLE');
    const picture = await server.request('/v1/things/picture', { headers: { accept: 'application/json' } });
    expect(picture.status).toBe(406);
  });

  it.each(['application/json', '*/*', 'text/html, application/*;q=0.5', 'application/json;q=0.1'])(
    'are accepted: %s',
    async (accept) => {
      expect((await server.request('/v1/things', { headers: { accept } })).status).toBe(200);
    },
  );

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'text/csv',
    'multipart/form-data; boundary=x',
    'rubbish',
  ])('of a body that is not taken are 415: %s', async (type) => {
    const response = await post('a=1', { 'content-type': type });
    expect(response.status).toBe(415);
    expect((await readProblem(response)).code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  it('must be named for a body: 415 without Content-Type', async () => {
    const answer = await sendRaw(
      server.port,
      `POST /v1/things HTTP/1.1\r\nHost: x\r\nX-API-Key: ${TEST_KEY}\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}`,
    );
    expect(parseRaw(answer).status).toBe(415);
  });
});

describe('a body', () => {
  it.each([
    ['cut off', '{"ticker":'],
    ['with a trailing comma', '{"ticker":"A",}'],
    ['with NaN', '{"ticker":"A","capital":NaN}'],
    ['with __proto__', '{"ticker":"A","__proto__":{"admin":true}}'],
    ['with an escaped __proto__', '{"ticker":"A","\\u005f_proto__":{"admin":true}}'],
    ['with constructor', '{"ticker":"A","constructor":{"prototype":{}}}'],
    ['nested 100,000 deep', `{"ticker":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('%s is MALFORMED_JSON', async (_name, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect((await readProblem(response)).code).toBe('MALFORMED_JSON');
  });

  it('that is not UTF-8 is MALFORMED_JSON', async () => {
    const response = await post(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]));
    expect((await readProblem(response)).code).toBe('MALFORMED_JSON');
  });

  it('may begin with a byte order mark', async () => {
    expect((await post('\uFEFF{"ticker":"A"}')).status).toBe(201);
  });

  it.each(['[]', 'null', '1', '"text"', 'true'])('that is no object is a validation error: %s', async (body) => {
    const problem = await readProblem(await post(body));
    expect(problem).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ pointer: '', code: 'invalid_type' }] });
  });

  it('that is empty names the required fields', async () => {
    const problem = await readProblem(await post(''));
    expect(problem.errors).toEqual([
      { pointer: '/ticker', code: 'required', detail: "The field 'ticker' is required." },
    ]);
  });

  it('over 256 KB is 413 and says the limit', async () => {
    const response = await post(`{"ticker":"${'A'.repeat(300_000)}"}`);
    const problem = await readProblem(response);
    expect(problem).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
    expect(problem.detail).toContain('256 KB');
  });

  it('of 30 MB is 413 on an upload route too, and the client sees the answer', async () => {
    const response = await server.request('/v1/things/by-ticker/A', {
      method: 'PUT',
      body: 'x'.repeat(30 * 1024 * 1024),
      headers: { 'content-type': 'text/csv' },
    });
    const problem = await readProblem(response);
    expect(problem).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
    expect(problem.detail).toContain('20 MB');
  });

  it('streamed without a length is cut at the limit as well', async () => {
    const chunk = 'a'.repeat(64 * 1024);
    const frame = `${chunk.length.toString(16)}\r\n${chunk}\r\n`;
    const head = `POST /v1/things HTTP/1.1\r\nHost: x\r\nX-API-Key: ${TEST_KEY}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const answer = parseRaw(await sendRaw(server.port, `${head}${frame.repeat(6)}0\r\n\r\n`));
    expect(answer.status).toBe(413);
  });

  it('of 15 MB is taken as CSV on an upload route', async () => {
    const body = 'x'.repeat(15 * 1024 * 1024);
    const response = await server.request('/v1/things/by-ticker/A', {
      method: 'PUT',
      body,
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    });
    expect(await response.json()).toEqual({ ticker: 'A', kind: 'string', length: body.length });
  });
});

describe('what a controller throws', () => {
  it('as a domain error is told with its code, its extensions and Retry-After', async () => {
    const response = await fetch(`${server.url}/v1/things/failing/domain`);
    expect(response.headers.get('retry-after')).toBe('8');
    expect(await readProblem(response)).toMatchObject({
      status: 503,
      code: 'PROVIDER_RATE_LIMITED',
      detail: 'Slow down.',
      provider: 'yahoo',
      instance: '/v1/things/failing/domain',
    });
  });

  it('as an HTTP exception gets the code of its status', async () => {
    const problem = await readProblem(await fetch(`${server.url}/v1/things/failing/http`));
    expect(problem).toMatchObject({ status: 409, code: 'INVALID_STATE', detail: 'An old-style conflict' });
  });

  it.each(['error', 'http-500', 'thrown-text'])('as %s is 500 and says nothing of the cause', async (how) => {
    const problem = await readProblem(await fetch(`${server.url}/v1/things/failing/${how}`));
    expect(problem).toMatchObject({ status: 500, code: 'INTERNAL_ERROR' });
    expect(JSON.stringify(problem)).not.toMatch(/select|10\.0\.0\.7/);
  });

  it('takes too long: 503 REQUEST_TIMEOUT', async () => {
    const response = await fetch(`${server.url}/v1/things/slow`);
    expect(response.headers.get('retry-after')).not.toBeNull();
    expect(await readProblem(response)).toMatchObject({ status: 503, code: 'REQUEST_TIMEOUT' });
  });
});

describe('the address', () => {
  it.each(['/v1/things/by-ticker/%', '/v1/things/by-ticker/%zz', '/v1/%c3%28'])(
    'with broken percent-encoding is 400: %s',
    async (path) => {
      const { status, headers, body } = parseRaw(
        await sendRaw(server.port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
      );
      expect(status).toBe(400);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(JSON.parse(body)).toMatchObject({ code: 'MALFORMED_REQUEST', requestId: headers['x-request-id'] });
    },
  );

  it.each([
    ['M%26M.NS', 'M&M.NS'],
    ['M&M.NS', 'M&M.NS'],
    ['%5ENSEI', '^NSEI'],
    ['BRK-B', 'BRK-B'],
    ['GC%3DF', 'GC=F'],
    ['a%2Fb', 'a/b'],
  ])('%s is decoded once, to %s', async (path, ticker) => {
    const response = await server.request(`/v1/things/by-ticker/${path}`);
    expect(await response.json()).toEqual({ ticker });
  });

  it('with a very long part is 404', async () => {
    const response = await server.request(`/v1/things/by-ticker/${'A'.repeat(5000)}`);
    expect((await readProblem(response)).code).toBe('NOT_FOUND');
  });

  it('with a null character in the path is 404', async () => {
    const response = await server.request('/v1/things/by-ticker/A%00');
    expect((await readProblem(response)).code).toBe('NOT_FOUND');
  });

  it.each([
    ['address', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
    ['header', `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`],
  ])('or a header of 20 KB is 431: %s', async (_name, bytes) => {
    const answer = parseRaw(await sendRaw(server.port, bytes));
    expect(answer.status).toBe(431);
    expect(JSON.parse(answer.body)).toMatchObject({
      code: 'HEADERS_TOO_LARGE',
      requestId: answer.headers['x-request-id'],
    });
  });

  it.each(['not-a-uuid', '1', `${ID}0`, '%20'])('with a malformed id is 404: %s', async (id) => {
    const response = await server.request(`/v1/things/${id}`);
    expect((await readProblem(response)).code).toBe('NOT_FOUND');
  });
});

describe('bytes that are no request', () => {
  it.each(['RUBBISH\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'GET / HTTP/1.1\r\nBad Header: x\r\n\r\n'])(
    'get 400 MALFORMED_REQUEST: %j',
    async (bytes) => {
      const answer = parseRaw(await sendRaw(server.port, bytes));
      expect(answer.status).toBe(400);
      expect(JSON.parse(answer.body)).toMatchObject({ code: 'MALFORMED_REQUEST' });
    },
  );

  it('as a second Content-Length get 400', async () => {
    const head = 'POST /v1/things HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}';
    expect(parseRaw(await sendRaw(server.port, head)).status).toBe(400);
  });

  it('leave the server working', async () => {
    expect((await server.request('/v1/things/open')).status).toBe(200);
  });
});
