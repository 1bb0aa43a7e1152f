import { type AnalysisClient, faultsOf, type Json, startAnalysisClient } from './analysis-client.js';

let client: AnalysisClient;

beforeAll(async () => {
  client = await startAnalysisClient();
});

afterAll(() => client.server.close());

const itemsOf = (body: Json): Json[] => body.items as Json[];

describe('the lists', () => {
  beforeAll(async () => {
    for (const ticker of ['DRIFT.DEMO', 'EMBER.DEMO', 'DRIFT.DEMO'])
      await client.post('/v1/analyses', { ticker, strategy: 'weekly-target' });
  });

  const mine = 'strategy=weekly-target';

  it('show summaries, newest first', async () => {
    const { status, body } = await client.get(`/v1/analyses?${mine}`);
    expect(status).toBe(200);
    const items = itemsOf(body);
    expect(items.map(({ ticker }) => ticker)).toEqual(['DRIFT.DEMO', 'EMBER.DEMO', 'DRIFT.DEMO']);
    expect(body.nextCursor).toBeNull();
    for (const item of items) {
      for (const member of ['indicators', 'plan', 'settings']) expect(item).not.toHaveProperty(member);
      for (const member of ['verdict', 'score', 'conviction', 'coverage', 'tradingDate'])
        expect(item).toHaveProperty(member);
    }
  });

  it('have one line per ticker, strategy and timeframe among the latest', async () => {
    const items = itemsOf((await client.get(`/v1/analyses/latest?${mine}`)).body);
    expect(items.map(({ ticker }) => ticker)).toEqual(['DRIFT.DEMO', 'EMBER.DEMO']);
    const all = itemsOf((await client.get(`/v1/analyses?${mine}`)).body);
    expect(items).toEqual(all.slice(0, 2));
  });

  it('go on where the page before ended', async () => {
    const first = await client.get(`/v1/analyses?${mine}&limit=2&includeTotal=true`);
    expect(first.body.total).toBe(3);
    expect(first.headers.get('link')).toContain('rel="next"');
    const cursor = encodeURIComponent(String(first.body.nextCursor));
    const second = await client.get(`/v1/analyses?${mine}&limit=2&cursor=${cursor}`);
    expect(itemsOf(second.body)).toHaveLength(1);
    expect(second.body.nextCursor).toBeNull();
    expect(await client.get(`/v1/analyses?limit=2&cursor=${cursor}`)).toMatchObject({
      status: 400,
      body: { code: 'INVALID_CURSOR' },
    });
  });

  it('are sorted by what is asked for', async () => {
    const byTicker = itemsOf((await client.get(`/v1/analyses?${mine}&sort=-ticker,createdAt`)).body);
    expect(byTicker.map(({ ticker }) => ticker)).toEqual(['EMBER.DEMO', 'DRIFT.DEMO', 'DRIFT.DEMO']);
    const byScore = itemsOf((await client.get(`/v1/analyses/latest?sort=-score`)).body).map(({ score }) =>
      Number(score),
    );
    expect(byScore).toEqual([...byScore].sort((left, right) => right - left));
  });

  it('show one ticker alone', async () => {
    const { body } = await client.get(`/v1/tickers/drift.demo/analyses?${mine}`);
    expect(itemsOf(body).map(({ ticker }) => ticker)).toEqual(['DRIFT.DEMO', 'DRIFT.DEMO']);
    expect(itemsOf((await client.get(`/v1/analyses?ticker=drift.demo&${mine}`)).body)).toHaveLength(2);
  });

  it.each([
    ['minScore=2', 'query/minScore out_of_range'],
    ['verdict=maybe', 'query/verdict not_allowed'],
    ['timeframe=1m', 'query/timeframe not_allowed'],
    ['jobId=7', 'query/jobId invalid_format'],
    ['from=2026-02-30', 'query/from invalid_format'],
    ['from=2026-02-02&to=2026-02-01', 'query/to out_of_range'],
    ['sort=bars', 'query/sort not_allowed'],
    ['limit=0', 'query/limit out_of_range'],
    ['ticker=a%20b', 'query/ticker invalid_ticker'],
    ['tickers=ACME.DEMO', 'query/tickers unknown_field'],
  ])('refuse %s', async (query, fault) => {
    for (const path of ['/v1/analyses', '/v1/analyses/latest']) {
      const answer = await client.get(`${path}?${query}`);
      expect(answer.status).toBe(400);
      expect(faultsOf(answer)).toEqual([fault]);
    }
  });

  it('refuse a ticker in the path that cannot be one', async () => {
    const answer = await client.get('/v1/tickers/a%20b/analyses');
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
  });
});
