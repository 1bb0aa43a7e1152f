import { type AnalysisClient, csvBars, faultsOf, type Json, startAnalysisClient } from './analysis-client.js';

let client: AnalysisClient;

beforeAll(async () => {
  client = await startAnalysisClient();
});

afterAll(() => client.server.close());

const analyse = async (body: Json): Promise<Json> => {
  const answer = await client.post('/v1/analyses', body);
  expect(answer.status).toBe(201);
  return answer.body;
};

const itemsOf = (body: Json): Json[] => body.items as Json[];

const ANALYSIS_MEMBERS = [
  'id',
  'ticker',
  'timeframe',
  'strategy',
  'asOf',
  'tradingDate',
  'provenance',
  'stale',
  'bars',
  'score',
  'conviction',
  'coverage',
  'verdict',
  'votes',
  'indicators',
  'plan',
  'warnings',
  'settings',
  'engineVersion',
  'inputDigest',
  'jobId',
  'createdAt',
];

describe('POST /v1/analyses', () => {
  it('needs nothing but a ticker', async () => {
    const { status, headers, body } = await client.post('/v1/analyses', { ticker: ' acme.demo ' });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/v1/analyses/${String(body.id)}`);
    expect(headers.get('etag')).toMatch(/^"[\w-]+"$/);
    for (const member of ANALYSIS_MEMBERS) expect(body).toHaveProperty(member);
    expect(body).toMatchObject({
      ticker: 'ACME.DEMO',
      timeframe: '1d',
      strategy: { id: 'balanced', version: 1 },
      provenance: 'demo',
      stale: false,
      settings: {
        capital: 100_000,
        riskPercent: 2,
        maxPositionPercent: 20,
        minimumRewardRisk: 1.5,
        entry: 'last_close',
      },
      jobId: null,
    });
    expect(body.createdAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
    const indicators = body.indicators as Json[];
    expect(indicators.map(({ name }) => name)).toEqual(
      'rsi stochastic williams_r cci macd adx ema_crossover psar bollinger atr obv cmf'.split(' '),
    );
    for (const entry of indicators) {
      expect(Object.keys(entry)).toEqual(
        'name category parameters value components vote confidence weight contribution reason'.split(' '),
      );
    }
    const sum = indicators.reduce((total, { contribution }) => total + Number(contribution), 0);
    expect(Math.abs(sum - Number(body.score))).toBeLessThan(1e-12);
  });

  it('takes strategy, timeframe and settings', async () => {
    const settings = {
      capital: 1_000,
      riskPercent: 0.1,
      maxPositionPercent: 100,
      minimumRewardRisk: 5,
      entry: 'strategic',
    };
    const body = await analyse({ ticker: 'FALCON.DEMO', strategy: 'mean-reversion', timeframe: '1w', settings });
    expect(body).toMatchObject({ strategy: { id: 'mean-reversion' }, timeframe: '1w', settings });
  });

  it.each([
    ['no body member at all', {}, ['/ticker required']],
    ['a ticker that cannot be one', { ticker: 'A CME' }, ['/ticker invalid_ticker']],
    ['a ticker that is a number', { ticker: 5 }, ['/ticker invalid_ticker']],
    ['a ticker that is null', { ticker: null }, ['/ticker invalid_ticker']],
    ['a capital of -1', { ticker: 'ACME.DEMO', settings: { capital: -1 } }, ['/settings/capital out_of_range']],
    ['a capital as text', { ticker: 'ACME.DEMO', settings: { capital: '5000' } }, ['/settings/capital invalid_type']],
    ['an explicit null', { ticker: 'ACME.DEMO', strategy: null }, ['/strategy invalid_type']],
    ['settings that are a list', { ticker: 'ACME.DEMO', settings: [] }, ['/settings invalid_type']],
    ['an unknown field', { ticker: 'ACME.DEMO', stratgy: 'balanced' }, ['/stratgy unknown_field']],
    [
      'everything wrong at once',
      { ticker: '', timeframe: '2d', x: 1, settings: { riskPercent: 6, entry: 'now', capital: 1e9, y: 2 } },
      [
        '/settings/capital out_of_range',
        '/settings/entry not_allowed',
        '/settings/riskPercent out_of_range',
        '/settings/y unknown_field',
        '/ticker invalid_ticker',
        '/timeframe not_allowed',
        '/x unknown_field',
      ],
    ],
  ])('refuses %s', async (_, body, faults) => {
    const answer = await client.post('/v1/analyses', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
    expect(faultsOf(answer).sort()).toEqual(faults);
  });

  it('says which range a setting must be in', async () => {
    const { body } = await client.post('/v1/analyses', { ticker: 'ACME.DEMO', settings: { capital: -1 } });
    expect(body.detail).toBe('The setting capital must be a number from 1000 to 100000000.');
  });

  it('does not know a ticker that no provider knows', async () => {
    const { status, body } = await client.post('/v1/analyses', { ticker: 'NOSUCH.DEMO' });
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'UNKNOWN_TICKER', detail: expect.stringContaining('GET /v1/symbols') });
  });

  it('names the known strategies and the one that was probably meant', async () => {
    const { status, body } = await client.post('/v1/analyses', { ticker: 'ACME.DEMO', strategy: 'balansed' });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'UNKNOWN_STRATEGY',
      known: ['balanced', 'trend-following', 'mean-reversion', 'momentum-breakout', 'weekly-target'],
      didYouMean: 'balanced',
      detail: expect.stringContaining("Did you mean 'balanced'?"),
    });
  });

  it('refuses fewer than 60 bars', async () => {
    const upload = await client.server.fetch('/v1/tickers/SHORT/bars', {
      method: 'PUT',
      headers: {
        'x-api-key': (await client.server.createKey({ scopes: ['market:write'] })).key,
        'content-type': 'text/csv',
      },
      body: csvBars(10),
    });
    expect(upload.status).toBe(200);
    const { status, body } = await client.post('/v1/analyses', { ticker: 'SHORT' });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'INSUFFICIENT_HISTORY', detail: expect.stringContaining('10 good daily bars') });
  });

  it.each(['M&M.NS', '^NSEI', 'BRK-B'])('works for %s, and so do its paths', async (ticker) => {
    const { key } = await client.server.createKey({ scopes: ['market:write'] });
    const path = `/v1/tickers/${encodeURIComponent(ticker)}`;
    const headers = { 'x-api-key': key, 'content-type': 'text/csv' };
    const upload = await client.server.fetch(`${path}/bars`, { method: 'PUT', headers, body: csvBars(300) });
    expect(upload.status).toBe(200);
    expect(await analyse({ ticker })).toMatchObject({ ticker, provenance: 'upload', bars: 300 });
    expect(itemsOf((await client.get(`${path}/analyses`)).body)).toHaveLength(1);
    expect((await client.get(`${path}/indicators/rsi?limit=2`)).body).toMatchObject({ ticker });
  });

  it('needs the scope to write', async () => {
    const headers = { 'x-api-key': client.readOnlyKey };
    const answer = await client.post('/v1/analyses', { ticker: 'ACME.DEMO' }, headers);
    expect(answer).toMatchObject({ status: 403, body: { code: 'INSUFFICIENT_SCOPE' } });
  });
});

describe('GET /v1/analyses/{id}', () => {
  it('gives what was answered when it was made, for ever', async () => {
    const made = await analyse({ ticker: 'KESTREL.DEMO' });
    const path = `/v1/analyses/${String(made.id)}`;
    const first = await client.get(path);
    expect(first.status).toBe(200);
    expect(first.body).toEqual(made);
    const eTag = first.headers.get('etag') ?? '';
    expect((await client.get(path, { 'if-none-match': eTag })).status).toBe(304);
    expect((await client.get(path, { 'if-none-match': '"another"' })).status).toBe(200);
  });

  it('says on request that it comes out the same', async () => {
    const made = await analyse({ ticker: 'KESTREL.DEMO', strategy: 'trend-following' });
    const { recompute, ...rest } = (await client.get(`/v1/analyses/${String(made.id)}?recompute=true`)).body;
    expect(rest).toEqual(made);
    expect(recompute).toMatchObject({
      outcome: 'identical',
      engineVersion: made.engineVersion,
      inputDigest: made.inputDigest,
      differences: [],
    });
  });

  it('says what comes out otherwise when other bars were uploaded', async () => {
    const { key } = await client.server.createKey({ scopes: ['market:write'] });
    const upload = (body: string) =>
      client.server.fetch('/v1/tickers/CHANGES/bars', {
        method: 'PUT',
        headers: { 'x-api-key': key, 'content-type': 'text/csv' },
        body,
      });
    await upload(csvBars(200));
    const { id } = await analyse({ ticker: 'CHANGES' });
    await upload(csvBars(200).replace(/,1000$/m, ',999'));
    const { body } = await client.get(`/v1/analyses/${String(id)}?recompute=true`);
    expect(body.recompute).toMatchObject({ outcome: 'input_changed' });
  });

  it.each(['not-an-id', '01900000-0000-7000-8000-000000000000', 'changes%20'])('does not know %s', async (id) => {
    expect(await client.get(`/v1/analyses/${id}`)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('does not show the analysis of another owner', async () => {
    const { id } = await analyse({ ticker: 'ACME.DEMO' });
    const headers = { 'x-api-key': client.otherKey };
    expect((await client.get(`/v1/analyses/${String(id)}`, headers)).status).toBe(404);
    expect(itemsOf((await client.get('/v1/analyses', headers)).body)).toEqual([]);
    expect(itemsOf((await client.get('/v1/analyses/latest', headers)).body)).toEqual([]);
    expect(itemsOf((await client.get('/v1/tickers/ACME.DEMO/analyses', headers)).body)).toEqual([]);
  });

  it('refuses a recompute that is neither true nor false', async () => {
    const { id } = await analyse({ ticker: 'ACME.DEMO' });
    const answer = await client.get(`/v1/analyses/${String(id)}?recompute=yes`);
    expect(answer.status).toBe(400);
    expect(faultsOf(answer)).toEqual(['query/recompute invalid_type']);
  });
});
