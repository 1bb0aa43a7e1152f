import { INDICATORS } from '../../src/analysis/indicators/registry.js';
import { type AnalysisClient, faultsOf, type Json, startAnalysisClient } from './analysis-client.js';

let client: AnalysisClient;

beforeAll(async () => {
  client = await startAnalysisClient();
});

afterAll(() => client.server.close());

const series = (query: string) => client.get(`/v1/tickers/ACME.DEMO/indicators/${query}`);

describe('GET /v1/indicators', () => {
  it('describes every indicator with parameters, ranges and defaults', async () => {
    const { status, body } = await client.get('/v1/indicators');
    expect(status).toBe(200);
    const items = body.items as Json[];
    expect(items.map(({ name }) => name)).toEqual(INDICATORS.map(({ name }) => name));
    expect(items.find(({ name }) => name === 'macd')).toMatchObject({
      category: 'trend',
      components: ['macd', 'signal', 'histogram'],
      parameters: [
        { name: 'fast', kind: 'integer', default: 12 },
        { name: 'slow', kind: 'integer', default: 26 },
        { name: 'signal', kind: 'integer', default: 9, maximum: 5000 },
      ],
      warmUpBars: 33,
    });
  });
});

describe('GET /v1/tickers/{ticker}/indicators/{name}', () => {
  it('gives the last 250 bars with the default parameters', async () => {
    const { status, body } = await series('rsi');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ticker: 'ACME.DEMO',
      timeframe: '1d',
      indicator: 'rsi',
      parameters: { period: 14, oversold: 30, overbought: 70 },
      components: ['value'],
    });
    const items = body.items as Json[];
    expect(items).toHaveLength(250);
    const dates = items.map(({ tradingDate }) => String(tradingDate));
    expect(dates).toEqual([...dates].sort());
  });

  it.each(INDICATORS.map(({ name, components }) => [name, components] as const))(
    'computes %s',
    async (name, components) => {
      const { status, body } = await series(`${name}?limit=20000`);
      expect(status).toBe(200);
      expect(body.components).toEqual(components);
      const items = body.items as Json[];
      expect(items.length).toBeGreaterThan(1000);
      for (const component of components) {
        expect(items[0]).toHaveProperty(component);
        expect(typeof items.at(-1)?.[component]).toBe('number');
      }
    },
  );

  it('has null where the indicator does not exist yet', async () => {
    const { body } = await series('sma?period=200&limit=20000');
    const items = body.items as Json[];
    expect(items[198]).toMatchObject({ value: null });
    expect(items[199]).toMatchObject({ value: expect.any(Number) });
  });

  it('agrees with the analysis of the same bars', async () => {
    const analysis = (await client.post('/v1/analyses', { ticker: 'ACME.DEMO', strategy: 'weekly-target' })).body;
    const entry = (analysis.indicators as Json[]).find(({ name }) => name === 'macd');
    const { body } = await series('macd?fast=8&slow=17&signal=9&limit=1');
    expect(body.items).toEqual([{ tradingDate: analysis.tradingDate, ...(entry?.components as Json) }]);
  });

  it('has the same values whatever part is asked for', async () => {
    const whole = (await series('adx?limit=20000')).body.items as Json[];
    const [from, to] = [whole[900]?.tradingDate, whole[1000]?.tradingDate];
    const part = (await series(`adx?from=${String(from)}&to=${String(to)}&limit=50`)).body.items as Json[];
    expect(part).toEqual(whole.slice(951, 1001));
  });

  it('takes weeks', async () => {
    const { body } = await series('ema?period=10&timeframe=1w&limit=3');
    expect(body).toMatchObject({ timeframe: '1w', parameters: { period: 10 } });
    expect(body.items).toHaveLength(3);
  });

  it.each([
    ['rsi?period=0', ['query/period invalid_parameter']],
    ['rsi?period=2.5', ['query/period invalid_parameter']],
    ['rsi?period=5001', ['query/period invalid_parameter']],
    ['rsi?period=ten', ['query/period invalid_type']],
    ['rsi?period=5&period=6', ['query/period invalid_type']],
    ['rsi?fast=5', ['query/fast invalid_parameter']],
    ['rsi?perod=5', ['query/perod unknown_field']],
    [
      'rsi?period=1&overbought=101&kPeriod=3',
      ['query/kPeriod', 'query/overbought', 'query/period'].map((p) => `${p} invalid_parameter`),
    ],
    ['macd?fast=30&slow=20', ['query/fast invalid_parameter']],
    ['rsi?limit=0', ['query/limit out_of_range']],
    ['rsi?from=2026-02-02&to=2026-01-01', ['query/to out_of_range']],
  ])('refuses %s', async (query, faults) => {
    const answer = await series(query);
    expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
    expect(faultsOf(answer).sort()).toEqual(faults);
  });

  it('names the known indicators and the one that was probably meant', async () => {
    expect(await series('macdd')).toMatchObject({
      status: 422,
      body: { code: 'UNKNOWN_INDICATOR', didYouMean: 'macd', known: INDICATORS.map(({ name }) => name) },
    });
  });

  it('does not know a ticker that no provider knows, whatever the indicator', async () => {
    for (const name of ['rsi', 'nosuch']) {
      const answer = await client.get(`/v1/tickers/NOSUCH.DEMO/indicators/${name}`);
      expect(answer).toMatchObject({ status: 404, body: { code: 'UNKNOWN_TICKER' } });
    }
  });
});
