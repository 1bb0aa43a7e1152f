import { type HttpApp, startHttpApp } from '../../support/http-app.js';
import { readProblem } from '../../support/problem.js';
import { ThingsController } from './things.controller.js';

const ID = '01900000-0000-7000-8000-0000000000aa';

interface ThingsPage {
  readonly items: number[];
  readonly nextCursor: string | null;
  readonly query: Record<string, unknown>;
}

let server: HttpApp;
beforeAll(async () => {
  server = await startHttpApp({
    controllers: [ThingsController],
    config: { corsOrigins: ['https://app.example.com'] },
  });
});
afterAll(() => server.close());

const make = (body: unknown, path = '/v1/things'): Promise<Response> =>
  server.request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });

const list = async (query: string): Promise<ThingsPage> => {
  const response = await server.request(`/v1/things?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as ThingsPage;
};

describe('a valid body', () => {
  it('reaches the controller as an instance of its class, unconverted', async () => {
    const response = await make({ ticker: 'A', capital: 5, parts: [{ name: 'p', weight: 1 }] });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      ticker: 'A',
      capital: 5,
      parts: [{ name: 'p', weight: 1 }],
      isInstance: true,
    });
  });
});

describe('an invalid body', () => {
  it('is told all its failures at once, query included, with pointers', async () => {
    const body = {
      capital: -1,
      tickr: 'A',
      parts: [
        { name: 'p', weight: 1 },
        { name: 5, weight: -1, more: 1 },
      ],
    };
    const problem = await readProblem(await make(body, '/v1/things?unknown=1'));
    expect(problem).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
    expect(problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/capital out_of_range',
      '/parts/1/more unknown_field',
      '/parts/1/name invalid_type',
      '/parts/1/weight out_of_range',
      '/ticker required',
      '/tickr unknown_field',
      'query/unknown unknown_field',
    ]);
  });

  it('with a misspelt field is told which one was meant', async () => {
    const problem = await readProblem(await make({ tickr: 'A', ticker: 'A' }));
    expect(problem.detail).toBe("'tickr' is not a known field. Did you mean 'ticker'? Known: capital, parts, ticker.");
  });

  it.each([
    ['a number as text', { ticker: 'A', capital: '5' }, '/capital invalid_type'],
    ['an infinite number', '{"ticker":"A","capital":1e400}', '/capital invalid_type'],
    ['a number as ticker', { ticker: 5 }, '/ticker invalid_type'],
    ['an object as ticker', { ticker: {} }, '/ticker invalid_type'],
    ['a text too long', { ticker: 'A'.repeat(1000) }, '/ticker invalid_length'],
    ['a null character', { ticker: 'A\0' }, '/ticker invalid_character'],
    ['half a surrogate pair', '{"ticker":"\\ud800"}', '/ticker invalid_character'],
    ['null for a required field', { ticker: null }, '/ticker invalid_type'],
    ['too many parts', { ticker: 'A', parts: [1, 2, 3, 4] }, '/parts invalid_length'],
    ['parts that are no objects', { ticker: 'A', parts: [1] }, '/parts'],
    ['parts as an object', { ticker: 'A', parts: {} }, '/parts'],
    ['toString', { ticker: 'A', toString: 1 }, '/toString unknown_field'],
    ['hasOwnProperty', { ticker: 'A', hasOwnProperty: 1 }, '/hasOwnProperty unknown_field'],
    ['a name with a slash', { ticker: 'A', 'a/b~c': 1 }, '/a~1b~0c unknown_field'],
  ])('with %s is refused where it is wrong', async (_name, body, expected) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await server.request('/v1/things', {
      method: 'POST',
      body: text,
      headers: { 'content-type': 'application/json' },
    });
    const problem = await readProblem(response);
    expect(problem.code).toBe('VALIDATION_FAILED');
    const found = problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [];
    expect(found.some((entry) => entry.startsWith(expected))).toBe(true);
  });
});

describe('query parameters', () => {
  it('have their defaults', async () => {
    const { query } = await list('');
    expect(query).toEqual({ limit: 50, deep: false, timeframe: '1d', sort: '-createdAt' });
  });

  it('are converted to what the class declares', async () => {
    const { query } = await list('limit=2&minScore=-0.5&deep=true&from=2024-02-29&timeframe=1w&sort=ticker,-createdAt');
    expect(query).toEqual({
      limit: 2,
      minScore: -0.5,
      deep: true,
      from: '2024-02-29',
      timeframe: '1w',
      sort: 'ticker,-createdAt',
    });
  });

  it('coerce a limit that is too large down to 200', async () => {
    expect((await list('limit=100000')).query.limit).toBe(200);
  });

  it.each([
    ['limit=0', 'query/limit'],
    ['limit=-5', 'query/limit'],
    ['limit=ten', 'query/limit'],
    ['limit=1.5', 'query/limit'],
    ['limit=', 'query/limit'],
    ['limit=1&limit=2', 'query/limit'],
    ['minScore=2', 'query/minScore'],
    ['minScore=NaN', 'query/minScore'],
    ['minScore=Infinity', 'query/minScore'],
    ['minScore=1e400', 'query/minScore'],
    ['minScore=0x1', 'query/minScore'],
    ['deep=yes', 'query/deep'],
    ['deep=1', 'query/deep'],
    ['from=2023-02-29', 'query/from'],
    ['from=2024-1-1', 'query/from'],
    ['from=yesterday', 'query/from'],
    ['timeframe=1h', 'query/timeframe'],
    ['sort=price', 'query/sort'],
    ['sort=ticker,ticker', 'query/sort'],
    ['sort=', 'query/sort'],
    ['cursor=', 'query/cursor'],
    ['colour=red', 'query/colour'],
    ['__proto__=1', 'query/__proto__'],
    ['constructor=1', 'query/constructor'],
    ['limit[a]=1', 'query/limit[a]'],
    ['sort=%00', 'query/sort'],
  ])('out of range or unknown are 400: %s', async (query, pointer) => {
    const problem = await readProblem(await server.request(`/v1/things?${query}`));
    expect(problem).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
    expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('that are unknown are 400 on a route without a query class', async () => {
    const problem = await readProblem(await server.request(`/v1/things/${ID}?recompute=true`));
    expect(problem.errors).toEqual([
      {
        pointer: 'query/recompute',
        code: 'unknown_field',
        detail: "'recompute' is not a known query parameter. None is taken here.",
      },
    ]);
  });

  it('that a method takes one by one are known, and no others', async () => {
    expect(await (await server.request('/v1/things/open?word=a')).json()).toEqual({ word: 'a' });
    const problem = await readProblem(await server.request('/v1/things/open?wrod=a'));
    expect(problem.detail).toContain("Did you mean 'word'?");
  });
});

describe('a list', () => {
  it('is walked to its end by its cursors, each row once, with a Link to the next page', async () => {
    const seen: number[] = [];
    let path: string | null = '/v1/things?limit=3';
    while (path !== null) {
      const response: Response = await server.request(path);
      const page = (await response.json()) as ThingsPage;
      seen.push(...page.items);
      const link: string | null = response.headers.get('link');
      expect(link !== null).toBe(page.nextCursor !== null);
      path = link === null ? null : (/^<([^>]+)>; rel="next"$/.exec(link)?.[1] ?? null);
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('refuses a cursor with another sort, another filter, a changed character or rubbish', async () => {
    const { nextCursor } = await list('limit=3');
    const cursor = encodeURIComponent(nextCursor ?? '');
    const changed = cursor.startsWith('A') ? `B${cursor.slice(1)}` : `A${cursor.slice(1)}`;
    const queries = [`cursor=${cursor}&sort=ticker`, `cursor=${cursor}&minScore=0`, `cursor=${changed}`, 'cursor=x'];
    for (const query of queries) {
      const problem = await readProblem(await server.request(`/v1/things?${query}`));
      expect(problem).toMatchObject({ status: 400, code: 'INVALID_CURSOR' });
    }
    expect((await list(`limit=3&cursor=${cursor}`)).items).toEqual([4, 5, 6]);
  });
});

describe('a versioned resource', () => {
  const read = (headers: Record<string, string> = {}): Promise<Response> =>
    server.request(`/v1/things/${ID}`, { headers });
  const remove = (headers: Record<string, string> = {}): Promise<Response> =>
    server.request(`/v1/things/${ID}`, { method: 'DELETE', headers });

  it('carries a strong ETag, and is 304 without a body for who has it', async () => {
    const eTag = (await read()).headers.get('etag') ?? '';
    expect(eTag).toMatch(/^"[\w-]{22}"$/);
    for (const given of [eTag, `W/${eTag}`, `"other", ${eTag}`, '*']) {
      const response = await read({ 'if-none-match': given });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(eTag);
      expect(await response.text()).toBe('');
    }
    expect((await read({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is not changed without If-Match (428), nor with another tag (412, with the current one)', async () => {
    const eTag = (await read()).headers.get('etag') ?? '';
    expect((await readProblem(await remove())).code).toBe('PRECONDITION_REQUIRED');
    const stale = await remove({ 'if-match': '"other"' });
    expect(stale.headers.get('etag')).toBe(eTag);
    expect((await readProblem(stale)).code).toBe('PRECONDITION_FAILED');
    expect((await remove({ 'if-match': `W/${eTag}` })).status).toBe(412);
    for (const given of [eTag, '*', `"other", ${eTag}`]) expect((await remove({ 'if-match': given })).status).toBe(200);
  });

  it('refuses an If-Match that is no entity tag', async () => {
    const problem = await readProblem(await remove({ 'if-match': '3' }));
    expect(problem.errors?.[0]).toMatchObject({ pointer: 'header/if-match', code: 'invalid_format' });
  });

  it('has the same headers for HEAD, and no body', async () => {
    const response = await server.request(`/v1/things/${ID}`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toBe((await read()).headers.get('etag'));
    expect(await response.text()).toBe('');
  });
});

describe('the headers of an answer', () => {
  const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  it('repeat a valid X-Request-Id, and replace one that is not', async () => {
    const kept = await server.request('/v1/things/open', { headers: { 'x-request-id': 'my-request_1' } });
    expect(kept.headers.get('x-request-id')).toBe('my-request_1');
    for (const given of ['short', 'a'.repeat(65), 'with space here', 'semi;colon']) {
      const response = await server.request('/v1/things/open', { headers: { 'x-request-id': given } });
      expect(response.headers.get('x-request-id')).toMatch(UUID_V7);
    }
  });

  it('protect browsers, on errors too', async () => {
    for (const path of ['/v1/things/open', '/nowhere', '/v1/things']) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server-timing')).toMatch(/^app;dur=[\d.]+$/);
    }
  });

  it.each(['br', 'gzip'])('say %s when a large answer is compressed with it', async (encoding) => {
    const response = await server.request('/v1/things/large', { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toContain('accept-encoding');
    expect(await response.json()).toEqual({ text: 'abcdefgh'.repeat(1000) });
  });

  it('allow the configured origins and no others', async () => {
    const allowed = await server.request('/v1/things/open', { headers: { origin: 'https://app.example.com' } });
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
    expect(allowed.headers.get('access-control-expose-headers')).toContain('ETag');
    const other = await server.request('/v1/things/open', { headers: { origin: 'https://evil.example.com' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answer a preflight without a key', async () => {
    const response = await fetch(`${server.url}/v1/things`, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example.com', 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toContain('POST');
  });
});
