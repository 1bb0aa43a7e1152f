import {
  faultsOf,
  type Json,
  RULES,
  type StrategyApp,
  type StrategyClient,
  useStrategyApp,
} from './strategy-client.js';

const app = useStrategyApp();
let client: StrategyClient;

beforeAll(() => {
  ({ client } = app());
});

const clientOf: StrategyApp['clientOf'] = (...parameters) => app().clientOf(...parameters);

async function analyse(who: StrategyClient, strategy: string): Promise<Json> {
  const { body } = await who.send('POST', '/v1/analyses', { ticker: 'ACME.DEMO', strategy });
  const { id: _id, createdAt: _createdAt, asOf: _asOf, ...analysis } = body;
  return analysis;
}

describe('checking a strategy', () => {
  const validate = (body: object) => client.send('POST', '/v1/strategies/validate', body);

  test('gives it complete', async () => {
    const answer = await validate({ id: 'checked', name: 'Checked', entryRules: RULES });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      valid: true,
      failures: [],
      strategy: { id: 'checked', basedOn: 'balanced', thresholds: { buyScore: 0.2 }, entryRules: [{}, {}] },
    });
    expect((await client.get('/v1/strategies/checked')).status).toBe(404);
    expect((await client.create(answer.body.strategy as object)).status).toBe(201);
    expect((await validate(answer.body.strategy as object)).body.valid).toBe(true);
  });

  test('tells every failure, and where in a filter it is', async () => {
    const answer = await validate({ id: 'balanced', entryRules: [{ name: 'a', where: 'close >\n clse' }], basedOn: 7 });
    expect(answer.body).toMatchObject({ valid: false, strategy: null });
    expect(faultsOf(answer, 'failures')).toEqual([
      '/basedOn invalid_type',
      '/name required',
      '/entryRules/0/where filter_unknown_name',
    ]);
    expect(answer.body.failures).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ didYouMean: 'close', position: { offset: 9, length: 4, line: 2, column: 2 } }),
      ]),
    );
  });
});

describe('trying a strategy', () => {
  test('judges the last bars as analyses of those days would, and stores nothing', async () => {
    await client.create({
      id: 'tried',
      name: 'Tried',
      thresholds: { buyScore: 0.05, buyConviction: 0.01 },
      entryRules: RULES,
    });
    const before = (await client.get('/v1/analyses?strategy=tried&includeTotal=true')).body.total;
    const answer = await client.send('POST', '/v1/strategies/tried/dry-run', { ticker: 'acme.demo', bars: 300 });
    expect(answer.status).toBe(200);
    const { items, verdicts, entries } = answer.body as { items: Json[]; verdicts: Json; entries: number };
    expect(answer.body).toMatchObject({ ticker: 'ACME.DEMO', strategy: { id: 'tried', version: 1 }, bars: 300 });
    expect(items).toHaveLength(300);
    expect(Object.values(verdicts).reduce((sum: number, count) => sum + Number(count), 0)).toBe(300);
    expect(entries).toBe(items.filter(({ action }) => action === 'enter').length);
    expect(entries).toBeGreaterThan(0);
    expect(items.some(({ failedChecks }) => (failedChecks as string[]).includes('above the long average'))).toBe(true);
    const live = await analyse(client, 'tried');
    const { score, verdict, tradingDate } = live;
    expect(items.at(-1)).toMatchObject({ score, verdict, tradingDate });
    const after = (await client.get('/v1/analyses?strategy=tried&includeTotal=true')).body.total;
    expect([before, after]).toEqual([0, 1]);
  });

  test.each([
    ['tried', { ticker: 'NOSUCH' }, 404, 'UNKNOWN_TICKER'],
    ['nothing', { ticker: 'ACME.DEMO' }, 404, 'NOT_FOUND'],
    ['tried', { ticker: 'ACME.DEMO', bars: 1001 }, 400, 'VALIDATION_FAILED'],
    ['tried', {}, 400, 'VALIDATION_FAILED'],
  ])('of %s on %j is %i', async (id, body, status, code) => {
    const answer = await client.send('POST', `/v1/strategies/${id}/dry-run`, body);
    expect([answer.status, answer.code]).toEqual([status, code]);
  });
});

describe('access', () => {
  test('strategies of somebody else are not there', async () => {
    await client.create({ id: 'private', name: 'Private' });
    const stranger = await clientOf('stranger', ['analysis:read', 'analysis:write', 'strategy:write']);
    const answers = await Promise.all([
      stranger.get('/v1/strategies/private'),
      stranger.get('/v1/strategies/private/diff'),
      stranger.replace('private', { name: 'Mine' }),
      stranger.remove('private'),
      stranger.send('POST', '/v1/strategies/private/dry-run', { ticker: 'ACME.DEMO' }),
    ]);
    expect(answers.map(({ status, code }) => [status, code])).toEqual(answers.map(() => [404, 'NOT_FOUND']));
    expect(JSON.stringify(answers.map(({ body }) => body.known))).not.toContain('private');
    const analysis = await stranger.send('POST', '/v1/analyses', { ticker: 'ACME.DEMO', strategy: 'private' });
    expect([analysis.status, analysis.code]).toEqual([422, 'UNKNOWN_STRATEGY']);
    expect(JSON.stringify((await stranger.get('/v1/strategies')).body)).not.toContain('private');
    expect((await stranger.create({ id: 'private', name: 'Mine' })).status).toBe(201);
    expect((await client.get('/v1/strategies/private')).body.name).toBe('Private');
  });

  test('reading needs analysis:read, everything else strategy:write', async () => {
    const reader = await clientOf('default', ['analysis:read']);
    const writer = await clientOf('default', ['strategy:write']);
    const reads = ['/v1/strategies', '/v1/strategies/private', '/v1/strategies/private/diff'];
    expect(await Promise.all(reads.map(async (path) => (await reader.get(path)).status))).toEqual([200, 200, 200]);
    expect(await Promise.all(reads.map(async (path) => (await writer.get(path)).status))).toEqual([403, 403, 403]);
    const write = async (who: StrategyClient): Promise<number[]> => [
      (await who.create({ id: 'scoped', name: 'Scoped' })).status,
      (await who.send('POST', '/v1/strategies/validate', { id: 'x', name: 'x' })).status,
      (await who.replace('scoped', { name: 'Scoped' })).status,
      (await who.send('POST', '/v1/strategies/scoped/dry-run', { ticker: 'ACME.DEMO' })).status,
      (await who.remove('scoped')).status,
    ];
    expect(await write(reader)).toEqual([403, 403, 403, 403, 403]);
    expect(await write(writer)).toEqual([201, 200, 200, 200, 204]);
  });

  test.each(['%00', 'Balanced', 'x'.repeat(100), '__proto__', '%20'])('%s is no id', async (id) => {
    expect([400, 404]).toContain((await client.get(`/v1/strategies/${id}`)).status);
    expect([400, 404]).toContain((await client.replace(id, { name: 'x' })).status);
  });
});
