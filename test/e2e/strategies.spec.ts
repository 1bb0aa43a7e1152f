import { BUILT_IN_STRATEGIES } from '../../src/analysis/strategies/catalog.js';
import { type AnalysisClient, type Json, startAnalysisClient } from './analysis-client.js';

let client: AnalysisClient;

beforeAll(async () => {
  client = await startAnalysisClient();
});

afterAll(() => client.server.close());

describe('GET /v1/strategies', () => {
  it('describes the five, the default one first', async () => {
    const { status, body } = await client.get('/v1/strategies');
    expect(status).toBe(200);
    const items = body.items as Json[];
    expect(items.map(({ id }) => id)).toEqual(BUILT_IN_STRATEGIES.map(({ id }) => id));
  });

  it('has weights that are those of an analysis', async () => {
    for (const strategy of (await client.get('/v1/strategies')).body.items as Json[]) {
      const analysis = (await client.post('/v1/analyses', { ticker: 'ACME.DEMO', strategy: strategy.id })).body;
      const applied = (analysis.indicators as Json[]).map(({ name, weight, parameters }) => ({
        name,
        weight,
        parameters,
      }));
      const described = (strategy.indicators as Json[]).map(({ name, weight, parameters }) => ({
        name,
        weight,
        parameters: Object.fromEntries((parameters as Json[]).map((parameter) => [parameter.name, parameter.value])),
      }));
      expect(described).toEqual(applied);
      const defaults = (strategy.settings as Json[]).map((setting) => [setting.name, setting.default]);
      expect(analysis.settings).toMatchObject(Object.fromEntries(defaults));
    }
  });
});

describe('GET /v1/strategies/{id}', () => {
  it.each(BUILT_IN_STRATEGIES.map(({ id }) => id))('explains %s as data and in words', async (id) => {
    const { status, body } = await client.get(`/v1/strategies/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id,
      version: 1,
      thresholds: { buyScore: 0.2, minimumCoverage: 0.6 },
      riskProfile: { target: { kind: expect.stringMatching(/^(stop_multiple|percent)$/), value: expect.any(Number) } },
    });
    expect((body.entryChecks as string[]).length).toBeGreaterThan(2);
    expect(body.help).toMatch(/^# .+/);
  });

  it('does not know a strategy that is not there, but the one that was probably meant', async () => {
    expect(await client.get('/v1/strategies/momentum')).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND', didYouMean: 'momentum-breakout' },
    });
  });
});
