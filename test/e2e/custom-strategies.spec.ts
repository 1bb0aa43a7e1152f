import { BUILT_IN_STRATEGIES } from '../../src/analysis/strategies/catalog.js';
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

describe('making a strategy', () => {
  test('fills what is left out from the one it is based on', async () => {
    const answer = await client.create({
      id: 'calm-trend',
      name: '  Calm trend ',
      basedOn: 'trend-following',
      indicatorWeights: { supertrend: 2, rsi: 0 },
      parameters: { adx: { period: 20 } },
      thresholds: { buyScore: 0.25 },
      riskProfile: { target: { kind: 'percent', value: 6 } },
      entryRules: RULES,
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe('/v1/strategies/calm-trend');
    expect(answer.body).toMatchObject({
      id: 'calm-trend',
      version: 1,
      name: 'Calm trend',
      isBuiltIn: false,
      createdAt: expect.stringMatching(/Z$/),
      thresholds: { buyScore: 0.25, strongConviction: 0.35 },
      riskProfile: { atrMultiple: 2, target: { kind: 'percent', value: 6 } },
      entryChecks: ['above the long average', 'not overbought'],
      definition: {
        basedOn: 'trend-following',
        indicatorWeights: { macd: 2.5, supertrend: 2, rsi: 0 },
        parameters: { adx: { threshold: 25, period: 20 }, ema_crossover: { fast: 9, slow: 21 } },
        entryRules: [
          { name: 'above the long average', where: 'close > ema(200)' },
          { name: 'not overbought', where: 'rsi(14) < 70' },
        ],
      },
    });
    const read = await client.get('/v1/strategies/calm-trend');
    expect(read.body).toEqual(answer.body);
    expect(read.headers.get('etag')).toBe(answer.headers.get('etag'));
    const again = await client.get('/v1/strategies/calm-trend', { 'if-none-match': read.headers.get('etag') });
    expect(again.status).toBe(304);
    const { items } = (await client.get('/v1/strategies')).body as { items: Json[] };
    expect(items.map(({ id }) => id)).toEqual([...BUILT_IN_STRATEGIES.map(({ id }) => id), 'calm-trend']);
  });

  test('takes back what was read, under another id', async () => {
    for (const { id } of BUILT_IN_STRATEGIES) {
      const { definition, thresholds } = (await client.get(`/v1/strategies/${id}`)).body;
      const copy = await client.create({ ...(definition as Json), id: `copy-of-${id}` });
      expect([copy.status, copy.body.thresholds]).toEqual([201, thresholds]);
      const original = await analyse(client, id);
      const { strategy, ...analysed } = await analyse(client, `copy-of-${id}`);
      expect(analysed).toEqual({ ...original, strategy: undefined });
      expect(strategy).toEqual({ id: `copy-of-${id}`, version: 1 });
    }
  });

  test('tells everything that is wrong at once, with places in filters', async () => {
    const answer = await client.create({
      id: 'No Id',
      colour: 'red',
      indicatorWeights: { rsi: -1, rsy: 1, sma: 1 },
      categoryWeights: { trend: '2' },
      parameters: { macd: { fast: 30 }, rsi: { speed: 1 } },
      thresholds: { buyScore: 0.9 },
      riskProfile: { maxBars: 1.5, target: { kind: 'far', value: 1 } },
      entryRules: [
        { name: 'a', where: 'rsi(1) < 30 and clse > 1' },
        { name: 'a', where: 'verdict = "buy"' },
      ],
    });
    expect([answer.status, answer.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(faultsOf(answer).sort()).toEqual(
      [
        '/categoryWeights/trend invalid_type',
        '/colour unknown_field',
        '/entryRules/0/where filter_parameter',
        '/entryRules/0/where filter_unknown_name',
        '/entryRules/1/where filter_unknown_name',
        '/id invalid_format',
        '/indicatorWeights/rsi out_of_range',
        '/indicatorWeights/rsy unknown_indicator',
        '/indicatorWeights/sma not_a_voting_indicator',
        '/name required',
        '/parameters/macd/fast invalid_parameter',
        '/parameters/rsi/speed invalid_parameter',
        '/riskProfile/maxBars out_of_range',
        '/riskProfile/target/kind not_allowed',
        '/thresholds/buyScore conflict',
      ].sort(),
    );
    expect(JSON.stringify(answer.body)).toContain('Line 1, column 17');
  });

  test.each([
    [{ indicatorWeights: { rsy: 1 } }, 'UNKNOWN_INDICATOR', 'rsi'],
    [{ parameters: { macdd: { fast: 3 } } }, 'UNKNOWN_INDICATOR', 'macd'],
    [{ basedOn: 'balancd' }, 'UNKNOWN_STRATEGY', 'balanced'],
  ])('with %j is 422 with the known ones', async (part, code, didYouMean) => {
    const answer = await client.create({ id: 'unknowing', name: 'Unknowing', ...part });
    expect([answer.status, answer.code, answer.body.didYouMean]).toEqual([422, code, didYouMean]);
    expect(answer.body.known).toEqual(expect.arrayContaining([didYouMean]));
  });

  test.each(['balanced', 'sma-cross', 'validate', 'calm-trend'])('cannot be called %s', async (id) => {
    const answer = await client.create({ id, name: 'Taken' });
    expect([answer.status, answer.code]).toEqual([409, 'ALREADY_EXISTS']);
  });

  test.each([[[]], [null], ['text'], [{ id: 'a\0b', name: 'x' }]])('from %j is refused', async (body) => {
    const answer = await client.send('POST', '/v1/strategies', body);
    expect([answer.status, answer.code]).toEqual([400, 'VALIDATION_FAILED']);
  });

  test('is done once under an Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'make-it-once' };
    const first = await client.create({ id: 'once', name: 'Once' }, headers);
    const second = await client.create({ id: 'once', name: 'Once' }, headers);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(second.body).toEqual(first.body);
    expect((await client.create({ id: 'once', name: 'Twice' }, headers)).code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('is answered again as the first time, although the strategy it is based on is gone', async () => {
    await client.create({ id: 'passing', name: 'Passing' });
    const headers = { 'idempotency-key': 'based-on-something' };
    const draft = { id: 'outlives-its-base', name: 'Outlives its base', basedOn: 'passing' };
    const first = await client.create(draft, headers);
    await client.remove('passing');
    const second = await client.create(draft, headers);
    expect([second.status, second.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
    expect(second.body).toEqual(first.body);
    expect((await client.create({ ...draft, id: 'has-no-base' })).code).toBe('UNKNOWN_STRATEGY');
  });

  test('of an owner is never above 100, however many are made at the same time', async () => {
    const owner = await clientOf('collector');
    const bodies = Array.from({ length: 105 }, (_, index) => ({ id: `number-${index}`, name: `Number ${index}` }));
    const answers = await Promise.all(bodies.map((body) => owner.create(body)));
    expect([201, 409].map((status) => answers.filter((answer) => answer.status === status).length)).toEqual([100, 5]);
    expect(answers.find(({ status }) => status === 409)?.code).toBe('INVALID_STATE');
  });
});

async function analyse(who: StrategyClient, strategy: string): Promise<Json> {
  const { body } = await who.send('POST', '/v1/analyses', { ticker: 'ACME.DEMO', strategy });
  const { id: _id, createdAt: _createdAt, asOf: _asOf, ...analysis } = body;
  return analysis;
}

describe('changing a strategy', () => {
  const body = { name: 'Changing', thresholds: { buyScore: 0.3 } };

  test('makes a version, and the older ones stay', async () => {
    const made = await client.create({ id: 'changing', name: 'Changing' });
    const changed = await client.replace('changing', body, made.headers.get('etag') ?? '');
    expect(changed.body).toMatchObject({ id: 'changing', version: 2, thresholds: { buyScore: 0.3 } });
    expect(changed.headers.get('etag')).toBe(await client.etagOf('changing'));
    expect((await client.get('/v1/strategies/changing?version=1')).body).toEqual(made.body);
    expect((await client.get('/v1/strategies/changing?version=2')).body).toEqual(changed.body);
    expect((await client.get('/v1/strategies/changing?version=3')).status).toBe(404);
    expect((await client.get('/v1/strategies/balanced?version=2')).status).toBe(404);
    expect((await client.get('/v1/strategies/changing?version=0')).status).toBe(400);
  });

  test('needs the version that was read', async () => {
    await client.create({ id: 'guarded', name: 'Guarded' });
    const path = '/v1/strategies/guarded';
    const first = await client.etagOf('guarded');
    expect((await client.send('PUT', path, body)).code).toBe('PRECONDITION_REQUIRED');
    expect((await client.send('DELETE', path)).status).toBe(428);
    expect((await client.replace('guarded', { ...body, basedOn: 'nothing' }, first)).status).toBe(422);
    expect((await client.replace('guarded', { id: 'other', name: 'x' }, first)).status).toBe(400);
    expect((await client.replace('guarded', { id: 'guarded', ...body }, first)).status).toBe(200);
    const stale = await client.replace('guarded', body, first);
    expect([stale.status, stale.headers.get('etag')]).toEqual([412, await client.etagOf('guarded')]);
    expect((await client.remove('guarded', first)).status).toBe(412);
    expect((await client.remove('guarded', await client.etagOf('guarded'))).status).toBe(204);
    expect((await client.get(path)).status).toBe(404);
  });

  test('may be based on itself, to say only what changes', async () => {
    await client.create({ id: 'patched', name: 'Patched', thresholds: { buyScore: 0.3 } });
    const patch = { name: 'Patched', basedOn: 'patched', thresholds: { strongScore: 0.7 } };
    const { body: changed } = await client.replace('patched', patch);
    expect(changed.thresholds).toMatchObject({ buyScore: 0.3, strongScore: 0.7 });
  });

  test('is done for exactly one of many with the same ETag', async () => {
    await client.create({ id: 'contested', name: 'Contested' });
    for (let round = 0; round < 3; round++) {
      const etag = await client.etagOf('contested');
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) => client.replace('contested', { name: `By ${index}` }, etag)),
      );
      const statuses = answers.map(({ status }) => status);
      expect([statuses.filter((s) => s === 200), statuses.filter((s) => s === 412)].map((l) => l.length)).toEqual([
        1, 9,
      ]);
    }
    expect((await client.get('/v1/strategies/contested')).body.version).toBe(4);
  });

  test('is not possible where it is built in', async () => {
    expect((await client.replace('balanced', body)).code).toBe('INVALID_STATE');
    expect((await client.remove('balanced')).code).toBe('INVALID_STATE');
  });

  test('is told as a diff', async () => {
    await client.create({ id: 'told', name: 'Told', entryRules: RULES });
    expect((await client.get('/v1/strategies/told/diff')).body).toEqual({ id: 'told', from: 1, to: 1, changes: [] });
    await client.replace('told', {
      name: 'Told',
      indicatorWeights: { supertrend: 1 },
      riskProfile: { maxBars: 30 },
      entryRules: [{ name: 'not overbought', where: 'rsi < 65' }],
    });
    const { body: diff } = await client.get('/v1/strategies/told/diff');
    expect(diff).toEqual({
      ...{ id: 'told', from: 1, to: 2 },
      changes: expect.arrayContaining([
        { pointer: '/indicatorWeights/supertrend', from: null, to: 1 },
        { pointer: '/riskProfile/maxBars', from: 20, to: 30 },
        { pointer: '/entryRules/above the long average', from: 'close > ema(200)', to: null },
        { pointer: '/entryRules/not overbought', from: 'rsi(14) < 70', to: 'rsi(14) < 65' },
      ]),
    });
    expect((diff.changes as Json[]).length).toBe(4);
    expect((await client.get('/v1/strategies/told/diff?from=2&to=1')).body).toMatchObject({ from: 2, to: 1 });
    expect((await client.get('/v1/strategies/told/diff?from=7')).status).toBe(404);
    expect((await client.get('/v1/strategies/told/diff?from=first')).status).toBe(400);
  });
});

describe('a deleted strategy', () => {
  test('goes on counting when its id is used again, so that no version means two things', async () => {
    await client.create({ id: 'phoenix', name: 'First', thresholds: { buyScore: 0.3 } });
    await client.remove('phoenix');
    const { body } = await client.create({ id: 'phoenix', name: 'Second' });
    expect(body).toMatchObject({ version: 3, name: 'Second' });
    expect((await client.get('/v1/strategies/phoenix?version=1')).body).toMatchObject({ name: 'First' });
    expect((await client.get('/v1/strategies/phoenix/diff')).body).toMatchObject({ from: 1, to: 3 });
  });
});
