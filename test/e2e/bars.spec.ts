import type { BarsDto } from '../../src/market/bars.dto.js';
import { UPLOAD_EXAMPLES, type UploadResultDto } from '../../src/market/upload.dto.js';
import { readProblem } from '../support/problem.js';
import { type AuthApp, startAuthApp } from './auth-app.js';

let app: AuthApp;
let key: string;
let readOnlyKey: string;
let otherKey: string;

beforeAll(async () => {
  app = await startAuthApp();
  const scopes = ['market:read', 'market:write'] as const;
  key = (await app.createKey({ scopes })).key;
  otherKey = (await app.createKey({ scopes, owner: 'other' })).key;
  readOnlyKey = (await app.createKey({ scopes: ['market:read'] })).key;
});

afterAll(async () => {
  await app.close();
});

interface Call {
  readonly method?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly csv?: string;
}

function call(
  path: string,
  { method = 'GET', key: given = key, headers = {}, json, csv }: Call = {},
): Promise<Response> {
  const body = csv ?? (json === undefined ? undefined : JSON.stringify(json));
  const type = csv === undefined ? 'application/json' : 'text/csv';
  return app.fetch(path, {
    method,
    headers: { authorization: `Bearer ${given}`, ...(body === undefined ? {} : { 'content-type': type }), ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

const pathOf = (ticker: string): string => `/v1/tickers/${encodeURIComponent(ticker)}/bars`;
const put = (ticker: string, given: Call): Promise<Response> => call(pathOf(ticker), { method: 'PUT', ...given });
const readBars = async (response: Response): Promise<BarsDto> => (await response.json()) as BarsDto;
const csvOf = (...lines: string[]): string => ['date,open,high,low,close,volume', ...lines].join('\n');

describe('GET bars', () => {
  it('gives the last bars of a demo ticker, oldest first', async () => {
    const response = await call('/v1/tickers/acme.demo/bars?limit=3');
    expect(response.status).toBe(200);
    const bars = await readBars(response);
    expect(bars).toEqual({
      ticker: 'ACME.DEMO',
      timeframe: '1d',
      source: 'demo',
      currency: 'USD',
      asOf: expect.stringMatching(/Z$/),
      stale: false,
      version: 1,
      items: expect.any(Array),
    });
    expect(bars.items).toHaveLength(3);
    const dates = bars.items.map(({ tradingDate }) => tradingDate);
    expect(dates).toEqual([...dates].sort());
    expect(Object.keys(bars.items[0] ?? {}).sort()).toEqual([
      'adjustedClose',
      'close',
      'high',
      'low',
      'open',
      'tradingDate',
      'volume',
    ]);
  });

  it('takes a range and weeks, and gives 250 bars when not told how many', async () => {
    expect((await readBars(await call(pathOf('ACME.DEMO')))).items).toHaveLength(250);
    const range = await readBars(await call(`${pathOf('ACME.DEMO')}?from=2025-03-03&to=2025-03-05`));
    expect(range.items.map(({ tradingDate }) => tradingDate)).toEqual(['2025-03-03', '2025-03-04', '2025-03-05']);
    const weeks = await readBars(await call(`${pathOf('ACME.DEMO')}?timeframe=1w&from=2025-03-03&to=2025-03-16`));
    expect(weeks).toMatchObject({
      timeframe: '1w',
      items: [{ tradingDate: '2025-03-07' }, { tradingDate: '2025-03-14' }],
    });
    expect((await readBars(await call(`${pathOf('ACME.DEMO')}?limit=999999`))).items.length).toBeGreaterThan(1500);
  });

  it('answers 304 to who has it already', async () => {
    const eTag = (await call(pathOf('ACME.DEMO'))).headers.get('etag') ?? '';
    expect(eTag).toMatch(/^"[^"]+"$/);
    expect((await call(pathOf('ACME.DEMO'), { headers: { 'if-none-match': eTag } })).status).toBe(304);
    expect((await call(pathOf('BOLT.DEMO'), { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('answers HEAD as GET without the body', async () => {
    const response = await call(pathOf('ACME.DEMO'), { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it.each([
    ['NOSUCH.DEMO', '', 404, 'UNKNOWN_TICKER'],
    ['NOBODY', '', 404, 'UNKNOWN_TICKER'],
    ['NOT A TICKER', '', 400, 'VALIDATION_FAILED'],
    ['A'.repeat(21), '', 400, 'VALIDATION_FAILED'],
    ['ACME.DEMO', '?timeframe=1h', 400, 'VALIDATION_FAILED'],
    ['ACME.DEMO', '?limit=0', 400, 'VALIDATION_FAILED'],
    ['ACME.DEMO', '?from=2025-02-30', 400, 'VALIDATION_FAILED'],
    ['ACME.DEMO', '?from=2025-03-05&to=2025-03-03', 400, 'VALIDATION_FAILED'],
    ['ACME.DEMO', '?colour=red', 400, 'VALIDATION_FAILED'],
  ])('answers for %p%s with %p %s', async (ticker, query, status, code) => {
    const response = await call(`${pathOf(ticker)}${query}`);
    expect(response.status).toBe(status);
    expect(await readProblem(response)).toMatchObject({ code });
  });

  it('gives no bars for days before all bars', async () => {
    const response = await call(`${pathOf('ACME.DEMO')}?to=0001-01-01`);
    expect((await readBars(response)).items).toEqual([]);
  });
});

describe('PUT and DELETE bars', () => {
  it.each(['M&M.NS', '^NSEI', 'BRK-B', 'EURUSD=X', '500325.BO'])(
    'takes %s in the path, as CSV and as JSON',
    async (ticker) => {
      const first = await put(ticker, { csv: UPLOAD_EXAMPLES.csv });
      expect(first.status).toBe(200);
      expect(await first.json()).toMatchObject({ ticker, source: 'upload', received: 2, bars: 2, version: 1 });
      const second = await put(ticker, { json: UPLOAD_EXAMPLES.json });
      expect(second.status).toBe(200);
      const bars = await readBars(await call(pathOf(ticker)));
      expect(bars).toMatchObject({ ticker, source: 'upload', version: 2, items: UPLOAD_EXAMPLES.json.items });
      expect((await call(pathOf(ticker), { method: 'DELETE' })).status).toBe(204);
      expect((await call(pathOf(ticker))).status).toBe(404);
    },
  );

  it('says what was left out, and warns', async () => {
    const good = Array.from({ length: 15 }, (_, index) => `2026-01-${String(28 - index)},10,11,9,10,100`);
    const response = await put('ODD', { csv: csvOf(...good, '2026-01-01,10,9,9,10,100') });
    const result = (await response.json()) as UploadResultDto;
    expect(result).toMatchObject({
      received: 16,
      bars: 15,
      droppedCount: 1,
      firstDate: '2026-01-14',
      lastDate: '2026-01-28',
    });
    expect(result.dropped).toEqual([{ tradingDate: '2026-01-01', rule: 'high_too_low' }]);
    expect(result.warnings.map(({ code }) => code)).toEqual(['UNSORTED_BARS', 'DROPPED_BARS', 'OLD_LAST_BAR']);
  });

  it('refuses duplicate dates, NaN, negative prices and a wrong header, with line numbers and all at once', async () => {
    const response = await put('BAD', {
      csv: csvOf('2026-01-02,1,1,1,1,1', '2026-01-02,1,1,1,1,1', '2026-01-05,NaN,1,1,1,1', '2026-01-06,1,1,-1,1,1'),
    });
    expect(response.status).toBe(400);
    const problem = await readProblem(response);
    expect(problem.code).toBe('VALIDATION_FAILED');
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/line/3/date', '/line/4/open', '/line/5/low']);
    const header = await readProblem(await put('BAD', { csv: 'a,b\n1,2' }));
    expect(header.detail).toContain('It must be date,open,high,low,close,volume[,adjclose]');
    expect((await call(pathOf('BAD'))).status).toBe(404);
  });

  it('refuses a series that is mostly impossible', async () => {
    const response = await put('BAD', { csv: csvOf('2026-01-02,1,1,1,1,-1', '2026-01-05,1,1,1,1,1') });
    expect(response.status).toBe(422);
    expect(await readProblem(response)).toMatchObject({ code: 'BAD_SERIES' });
  });

  it('refuses bodies of 30 MB, of other types, of broken JSON, and none at all', async () => {
    const tooLarge = await put('BIG', { csv: 'x'.repeat(30 * 1024 * 1024) });
    expect(tooLarge.status).toBe(413);
    expect(await readProblem(tooLarge)).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
    const xml = await put('BIG', { csv: '<bars/>', headers: { 'content-type': 'application/xml' } });
    expect(xml.status).toBe(415);
    const broken = await put('BIG', { csv: '{"items": [', headers: { 'content-type': 'application/json' } });
    expect(await readProblem(broken)).toMatchObject({ code: 'MALFORMED_JSON' });
    expect((await put('BIG', {})).status).toBeGreaterThanOrEqual(400);
    expect((await put('BIG', { json: { items: [] } })).status).toBe(400);
  });

  it('takes an upload of 20,000 bars', async () => {
    const start = Date.UTC(1950, 0, 1);
    const lines = Array.from({ length: 20_000 }, (_, index) => {
      const date = new Date(start + index * 86_400_000).toISOString().slice(0, 10);
      return `${date},100.123456,101.123456,99.123456,100.5,1234567,100.5`;
    });
    const csv = ['date,open,high,low,close,volume,adjclose', ...lines].join('\n');
    const response = await put('LONG', { csv });
    expect(await response.json()).toMatchObject({ bars: 20_000 });
    expect((await readBars(await call(`${pathOf('LONG')}?limit=20000`))).items).toHaveLength(20_000);
  });

  it('keeps the bars of owners apart', async () => {
    await put('MINE', { csv: UPLOAD_EXAMPLES.csv });
    expect((await call(pathOf('MINE'), { key: otherKey })).status).toBe(404);
    const removal = await call(pathOf('MINE'), { method: 'DELETE', key: otherKey });
    expect(await readProblem(removal)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await call(pathOf('MINE'))).status).toBe(200);
  });

  it('honours If-Match with the entity tag of either answer', async () => {
    const uploaded = await put('LOCKED', { csv: UPLOAD_EXAMPLES.csv });
    const eTag = uploaded.headers.get('etag') ?? '';
    expect((await call(pathOf('LOCKED'))).headers.get('etag')).toBe(eTag);
    const replaced = await put('LOCKED', { csv: UPLOAD_EXAMPLES.csv, headers: { 'if-match': eTag } });
    expect(replaced.status).toBe(200);
    const late = await put('LOCKED', { csv: UPLOAD_EXAMPLES.csv, headers: { 'if-match': eTag } });
    expect(late.status).toBe(412);
    expect(late.headers.get('etag')).toBe(replaced.headers.get('etag'));
    const removal = (ifMatch: string) => call(pathOf('LOCKED'), { method: 'DELETE', headers: { 'if-match': ifMatch } });
    expect((await removal(eTag)).status).toBe(412);
    expect((await removal(replaced.headers.get('etag') ?? '')).status).toBe(204);
    expect((await removal('*')).status).toBe(404);
  });

  it('needs market:write, and leaves the demo market alone', async () => {
    const forbidden = await put('MINE', { csv: UPLOAD_EXAMPLES.csv, key: readOnlyKey });
    expect(forbidden.status).toBe(403);
    const demo = await put('ACME.DEMO', { csv: UPLOAD_EXAMPLES.csv });
    expect(await readProblem(demo)).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' });
  });
});
