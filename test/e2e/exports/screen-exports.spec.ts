import { useApp } from '../../support/app.js';
import { readCsv } from '../../support/csv.js';
import { readProblem } from '../../support/problem.js';
import { isInert, readParts, readRows } from '../../support/workbook.js';

const server = useApp();
const TICKERS = ['ACME.DEMO', 'BOLT.DEMO', 'COMET.DEMO', 'DRIFT.DEMO'];
const SEARCH = { where: 'rsi(14) > 0 and close > 0 and ticker != "COMET.DEMO"', strategy: 'balanced', sort: '-ticker' };

beforeAll(async () => {
  for (const ticker of TICKERS)
    expect((await server().request('/v1/analyses', { method: 'POST', json: { ticker } })).status).toBe(201);
});

const send = (json: unknown, headers: Record<string, string> = {}) =>
  server().request('/v1/screens/export', { method: 'POST', json, headers });

const download = async (json: unknown): Promise<Buffer> => {
  const response = await send(json);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

interface Row {
  readonly ticker: string;
  readonly analysis: { readonly id: string; readonly score: number };
  readonly terms: readonly { readonly term: string; readonly value: number | string }[];
}

/** What the list says. */
const query = async (): Promise<readonly Row[]> => {
  const response = await server().request('/v1/screens/query', { method: 'POST', json: SEARCH });
  return ((await response.json()) as { items: Row[] }).items;
};

describe('POST /v1/screens/export', () => {
  test('is all that the filter finds as CSV, in order, with a column for everything the filter uses', async () => {
    const response = await send(SEARCH);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="screen.csv"');
    const rows = readCsv(Buffer.from(await response.arrayBuffer()));
    const found = await query();
    expect(rows.map(({ ticker }) => ticker)).toEqual(['DRIFT.DEMO', 'BOLT.DEMO', 'ACME.DEMO']);
    for (const [index, row] of rows.entries()) {
      const { terms = [], analysis } = found[index] ?? {};
      for (const { term, value } of terms) if (term !== 'ticker') expect(Number(row[term])).toBe(value);
      expect([row.analysisId, Number(row.score)]).toEqual([analysis?.id, analysis?.score]);
    }
  });

  test('is what the list shows as NDJSON', async () => {
    const lines = (await download({ ...SEARCH, format: 'ndjson' })).toString('utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(await query());
  });

  test('is a workbook without a formula', async () => {
    const file = await download({ ...SEARCH, format: 'xlsx' });
    expect(isInert(readParts(file))).toBe(true);
    const [head, ...rows] = await readRows(file);
    const [rsi, score] = ['rsi(14)', 'score'].map((name) => head?.indexOf(name) ?? -1);
    const found = await query();
    expect(rows.map((row) => [row[0], row[rsi ?? -1], row[score ?? -1]])).toEqual(
      found.map(({ ticker, terms, analysis }) => [ticker, terms[0]?.value, analysis.score]),
    );
  });

  test('is a file with its columns where nothing is found', async () => {
    const text = (await download({ where: 'rsi(14) < 0' })).toString('utf8');
    expect(text.split(',').slice(0, 3)).toEqual(['ticker', 'timeframe', 'rsi(14)']);
    expect(text.trimEnd().split('\n')).toHaveLength(1);
  });

  test.each([
    [400, 'VALIDATION_FAILED', { ...SEARCH, format: 'pdf' }],
    [400, 'VALIDATION_FAILED', { ...SEARCH, limit: 5 }],
    [422, 'INVALID_FILTER', { where: 'rsi(14) <' }],
    [422, 'UNKNOWN_STRATEGY', { ...SEARCH, strategy: 'balancd' }],
    [404, 'NOT_FOUND', { ...SEARCH, watchlistId: '01900000-0000-7000-8000-000000000001' }],
  ])('is %i %s for %j', async (status, code, body) => {
    const response = await send(body);
    expect([response.status, (await readProblem(response)).code]).toEqual([status, code]);
    expect(response.headers.get('content-disposition')).toBeNull();
  });

  test('has nothing of other owners, and needs a key', async () => {
    const json = { name: 'Reader', scopes: ['analysis:read'], owner: 'somebody else' };
    const made = await server().request('/v1/api-keys', { method: 'POST', json });
    const { key } = (await made.json()) as { key: string };
    const theirs = await (await send({ where: 'score >= -1' }, { 'x-api-key': key })).text();
    expect(theirs.trimEnd().split('\n')).toHaveLength(1);
    expect((await send(SEARCH, { 'x-api-key': 'none' })).status).toBe(401);
  });
});
