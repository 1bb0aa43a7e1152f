import type { AlertRuleDto } from '../../../src/alerts/rules/alert-rule-answer.dto.js';
import { AnalysisService } from '../../../src/analysis/analysis.service.js';
import { AnalysisStore } from '../../../src/analysis/analysis-store.service.js';
import type { Analysis } from '../../../src/analysis/analysis.js';
import type { Verdict } from '../../../src/analysis/scoring/verdict.js';
import { KeysService } from '../../../src/auth/keys.service.js';
import { OwnersService } from '../../../src/auth/owners.service.js';
import { newId } from '../../../src/platform/database/id.js';
import { useApp } from '../../support/app.js';
import { MovedClock } from '../../support/moved-clock.js';
import { readProblem } from '../../support/problem.js';
import { WebhookReceiver } from '../../support/webhook-receiver.js';
import { WebhookClient } from './webhook-client.js';

const ANY = { 'if-match': '*' };
const NOTHING = '01900000-0000-7000-8000-000000000001';

const server = useApp({ config: { outboundAllowPrivate: true } });
let receiver: WebhookReceiver;
let clock: MovedClock;
let client: WebhookClient;
let webhookId = '';
let analysis: Analysis;

beforeAll(async () => {
  clock = new MovedClock(server().app);
  client = new WebhookClient(server(), clock);
  const { id: ownerId } = await server().app.get(OwnersService, { strict: false }).getOrCreate('default');
  const order = { ownerId, ticker: 'ACME.DEMO', strategy: undefined, timeframe: undefined, settings: undefined };
  analysis = await server().app.get(AnalysisService, { strict: false }).compute(order);
});

beforeEach(async () => {
  receiver = await WebhookReceiver.start();
  webhookId = (await client.create(receiver.url)).id;
});

afterEach(async () => {
  const { items } = await client.json<{ items: AlertRuleDto[] }>('GET', '/v1/alert-rules?limit=200');
  for (const { id } of items) await client.json('DELETE', `/v1/alert-rules/${id}`, undefined, ANY);
  await client.removeAll();
  await receiver.close();
});

const send = (method: string, path: string, json?: object, headers: Record<string, string> = {}) =>
  server().request(path, { method, ...(json && { json }), headers });

const createRule = (rule: object): Promise<AlertRuleDto> =>
  client.json('POST', '/v1/alert-rules', { name: 'Rule', webhookId, ...rule });

const store = (analyses: readonly Analysis[]): Promise<void> =>
  server().app.get(AnalysisStore, { strict: false }).storeAll(analyses);

/** A judgement of a ticker that is newer than all before. */
function judged(verdict: Verdict, score: number, others: Partial<Analysis> = {}): Analysis {
  clock.goOn(1);
  return { ...analysis, id: newId(), createdAt: clock.now(), verdict, score, ...others };
}

/** What arrived since the last time, in the order in which it was made. */
async function receive(): Promise<{ type: string; timestamp: string; data: Record<string, unknown> }[]> {
  while ((await client.sendDue()) > 0);
  const events = receiver.received.splice(0).map(({ body }) => JSON.parse(body) as never);
  return events.sort((a: { timestamp: string }, b: { timestamp: string }) => (a.timestamp < b.timestamp ? -1 : 1));
}

describe('a rule about verdicts', () => {
  test('tells of a change, with both judgements', async () => {
    const rule = await createRule({ type: 'verdict_changed', strategy: 'balanced' });
    const [hold, buy] = [judged('hold', 0.1), judged('buy', 0.35, { jobId: null })];
    await store([hold]);
    await receive();
    await store([buy]);
    const { id: analysisId } = buy;
    expect(await receive()).toEqual([
      {
        type: 'verdict_changed',
        timestamp: buy.createdAt.toISOString(),
        data: {
          rule: { id: rule.id, name: 'Rule' },
          ...{ ticker: 'ACME.DEMO', strategy: analysis.strategy, timeframe: '1d', tradingDate: analysis.tradingDate },
          from: { analysisId: hold.id, verdict: 'hold', score: 0.1 },
          to: { analysisId, verdict: 'buy', score: 0.35 },
          jobId: null,
        },
      },
    ]);
    await store([judged('buy', 0.4)]);
    expect(await receive()).toEqual([]);
  });

  test('tells of what it names only', async () => {
    await store([judged('hold', 0)]);
    await createRule({ type: 'verdict_changed', from: ['hold'], to: ['buy', 'strong_buy'], name: 'wanted' });
    await createRule({ type: 'verdict_changed', to: ['sell'], name: 'not this' });
    await createRule({ type: 'verdict_changed', strategy: 'trend-following', name: 'other strategy' });
    await createRule({ type: 'verdict_changed', timeframe: '1w', name: 'other width' });
    await createRule({ type: 'verdict_changed', tickers: ['BOLT.DEMO'], name: 'other ticker' });
    await createRule({ type: 'verdict_changed', enabled: false, name: 'off' });
    await store([judged('buy', 0.4)]);
    expect((await receive()).map(({ data }) => data.rule)).toMatchObject([{ name: 'wanted' }]);
    await store([judged('hold', 0)]);
    expect(await receive()).toEqual([]);
  });

  test('says nothing of the first judgement of a ticker, or of one that came too late', async () => {
    await createRule({ type: 'verdict_changed' });
    const late = judged('sell', -0.5, { ticker: 'FIRST.DEMO' });
    await store([judged('buy', 0.5, { ticker: 'FIRST.DEMO' })]);
    await store([late]);
    expect(await receive()).toEqual([]);
  });

  test('about a watchlist goes by what is in it when it happens', async () => {
    const list = await client.json<{ id: string }>('POST', '/v1/watchlists', { name: `Watched ${Date.now()}` });
    await createRule({ type: 'verdict_changed', watchlistId: list.id });
    const both = (verdict: Verdict, score: number) => [
      judged(verdict, score, { ticker: 'IN.DEMO' }),
      judged(verdict, score, { ticker: 'OUT.DEMO' }),
    ];
    await client.json('POST', `/v1/watchlists/${list.id}/items`, { tickers: ['IN.DEMO'] });
    await store(both('hold', 0));
    await store(both('buy', 0.5));
    expect((await receive()).map(({ data }) => data.ticker)).toEqual(['IN.DEMO']);
    await send('DELETE', `/v1/watchlists/${list.id}`, undefined, ANY);
    await store(both('sell', -0.5));
    expect(await receive()).toEqual([]);
  });
});

describe('a rule about scores', () => {
  test.each([
    ['up', [0.1, 0.3, 0.5, 0.2, 0.31], [0.3, 0.31]],
    ['down', [0.1, 0.3, 0.5, 0.2, 0.31], [0.2]],
    ['either', [0.1, 0.3, 0.5, 0.3, 0.29], [0.3, 0.3]],
  ])('tells of each time that the level is reached or passed: %s', async (direction, scores, told) => {
    await createRule({ type: 'score_crosses', level: 0.3, direction });
    for (const score of scores) await store([judged('hold', score, { ticker: `${direction.toUpperCase()}.DEMO` })]);
    const events = await receive();
    expect(events.map(({ data }) => (data.to as { score: number }).score)).toEqual(told);
    expect(events[0]?.data).toMatchObject({ level: 0.3, direction: direction === 'down' ? 'down' : 'up' });
  });

  test('says nothing where there is no judgement', async () => {
    await store([judged('buy', 0.5)]);
    await createRule({ type: 'score_crosses', level: 0.3 });
    await store([judged('insufficient_data', 0)]);
    await store([judged('buy', 0.5)]);
    expect(await receive()).toEqual([]);
  });
});

describe('an event', () => {
  test('is there exactly when its analysis is', async () => {
    await store([judged('hold', 0)]);
    await createRule({ type: 'verdict_changed' });
    const twice = judged('buy', 0.5);
    await expect(store([twice, { ...twice }])).rejects.toThrow();
    expect(await receive()).toEqual([]);
    await store([judged('buy', 0.5)]);
    expect(await receive()).toHaveLength(1);
  });

  test('comes from an ordinary request too', async () => {
    const { id } = await createRule({ type: 'score_crosses', level: 0.99, tickers: ['BOLT.DEMO'] });
    await store([judged('strong_buy', 1, { ticker: 'BOLT.DEMO' })]);
    await client.json('POST', '/v1/analyses', { ticker: 'BOLT.DEMO' });
    expect((await receive()).map(({ data }) => data.rule)).toMatchObject([{ id }]);
  });

  test('is not made for a webhook that is off, and none hinders the analysis when its webhook is gone', async () => {
    await store([judged('hold', 0)]);
    const rule = await createRule({ type: 'verdict_changed' });
    await client.change(webhookId, { enabled: false });
    clock.goOn(2_001);
    await store([judged('buy', 0.5)]);
    expect(await client.list(webhookId)).toEqual([]);
    await client.change(webhookId, { enabled: true });
    clock.goOn(2_001);
    await store([judged('sell', -0.5)]);
    const refused = await readProblem(await send('DELETE', `/v1/webhooks/${webhookId}`, undefined, ANY));
    expect(refused).toMatchObject({ code: 'INVALID_STATE', detail: expect.stringContaining('Alert rules') });
    await client.json('DELETE', `/v1/alert-rules/${rule.id}`, undefined, ANY);
    await client.remove(webhookId);
    await store([judged('hold', 0)]);
  });
});

describe('alert rules', () => {
  test.each([
    [{ type: 'verdict_changed', level: 0.3 }, '/level', 'not_allowed'],
    [{ type: 'score_crosses' }, '/level', 'required'],
    [{ type: 'score_crosses', level: 0.3, to: ['buy'] }, '/to', 'not_allowed'],
    [{ type: 'score_crosses', level: 3 }, '/level', expect.any(String)],
    [{ type: 'verdict_changed', to: ['rocket'] }, '/to', expect.any(String)],
    [{ type: 'verdict_changed', to: [] }, '/to', expect.any(String)],
    [{ type: 'verdict_changed', tickers: ['A B'] }, '/tickers', expect.any(String)],
    [{ type: 'verdict_changed', tickers: ['ACME.DEMO'], watchlistId: NOTHING }, '/tickers', 'one_of'],
    [{ type: 'nothing' }, '/type', expect.any(String)],
    [{ type: 'verdict_changed', name: ' ' }, '/name', expect.any(String)],
  ])('are not made of %j', async (rule, pointer, code) => {
    const problem = await readProblem(await send('POST', '/v1/alert-rules', { name: 'R', webhookId, ...rule }));
    expect(problem.code).toBe('VALIDATION_FAILED');
    expect(problem.errors).toContainEqual({ pointer, code, detail: expect.any(String) });
  });

  test.each([
    [{ webhookId: NOTHING }, 'NOT_FOUND'],
    [{ watchlistId: NOTHING }, 'NOT_FOUND'],
    [{ strategy: 'nothing' }, 'UNKNOWN_STRATEGY'],
  ])('are not made of %j, which is not there', async (part, code) => {
    const body = { name: 'R', webhookId, type: 'verdict_changed', ...part };
    expect((await readProblem(await send('POST', '/v1/alert-rules', body))).code).toBe(code);
  });

  test('are changed and deleted only by who has the newest entity tag', async () => {
    const { id, ...rule } = await createRule({ type: 'score_crosses', level: 0.3, tickers: ['acme.demo'] });
    expect(rule).toMatchObject({ level: 0.3, direction: 'either', from: null, to: null, tickers: ['ACME.DEMO'] });
    const path = `/v1/alert-rules/${id}`;
    const etag = (await send('GET', path)).headers.get('etag') ?? '';
    expect((await send('PATCH', path, { level: 0.5 })).status).toBe(428);
    const changed = await send('PATCH', path, { level: 0.5, tickers: null }, { 'if-match': etag });
    expect(await changed.json()).toMatchObject({ level: 0.5, direction: 'either', tickers: null, version: 2 });
    expect((await send('PATCH', path, { to: ['buy'] }, ANY)).status).toBe(400);
    expect((await send('PATCH', path, {}, ANY)).status).toBe(400);
    expect((await send('DELETE', path, undefined, { 'if-match': etag })).status).toBe(412);
    expect((await send('DELETE', path, undefined, ANY)).status).toBe(204);
    expect((await send('GET', path)).status).toBe(404);
  });

  test('of others are nothing, and tell nothing of their analyses', async () => {
    const order = {
      owner: 'rival',
      name: 'k',
      scopes: ['alerts:read' as const, 'alerts:write' as const],
      expiresAt: null,
    };
    const { key } = await server().app.get(KeysService, { strict: false }).create(order);
    const stranger = { 'x-api-key': key, ...ANY };
    const { id } = await createRule({ type: 'verdict_changed' });
    const answers = [
      await send('GET', `/v1/alert-rules/${id}`, undefined, stranger),
      await send('PATCH', `/v1/alert-rules/${id}`, { enabled: false }, stranger),
      await send('DELETE', `/v1/alert-rules/${id}`, undefined, stranger),
      await send('POST', '/v1/alert-rules', { name: 'R', type: 'verdict_changed', webhookId }, stranger),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    const { id: ownerId } = await server().app.get(OwnersService, { strict: false }).getOrCreate('rival');
    await store([judged('hold', 0, { ownerId })]);
    await store([judged('buy', 0.5, { ownerId })]);
    expect(await receive()).toEqual([]);
  });

  test('are at most 100', async () => {
    const body = { name: 'R', webhookId, type: 'verdict_changed' };
    const made = await Promise.all(Array.from({ length: 103 }, () => send('POST', '/v1/alert-rules', body)));
    expect(made.filter(({ status }) => status === 201)).toHaveLength(100);
    const page = await client.json<{ nextCursor: string }>('GET', '/v1/alert-rules?limit=60');
    const rest = await client.json<{ items: unknown[] }>('GET', `/v1/alert-rules?limit=60&cursor=${page.nextCursor}`);
    expect(rest.items).toHaveLength(40);
  });
});
