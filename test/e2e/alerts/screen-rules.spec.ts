import { Webhook } from 'standardwebhooks';
import type { AlertRuleDto } from '../../../src/alerts/rules/alert-rule-answer.dto.js';
import { SCREEN_RULES_EVERY_MS, ScreenWatch } from '../../../src/alerts/rules/screen-watch.service.js';
import { ScheduleRunner } from '../../../src/alerts/schedules/schedule-runner.service.js';
import type { ScheduleDto } from '../../../src/alerts/schedules/schedule-answer.dto.js';
import type { WebhookWithSecretDto } from '../../../src/alerts/webhooks/webhook.dto.js';
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
let webhook: WebhookWithSecretDto;
let screenId = '';
let screens = 0;

beforeAll(() => {
  clock = new MovedClock(server().app);
  client = new WebhookClient(server(), clock);
});

/** A screen that finds what is on a watchlist of its own. */
let watchlistId = '';

beforeEach(async () => {
  screens += 1;
  receiver = await WebhookReceiver.start();
  webhook = await client.create(receiver.url);
  watchlistId = (await client.json<{ id: string }>('POST', '/v1/watchlists', { name: `List ${screens}` })).id;
  await add('ACME.DEMO');
  const screen = { name: `Screen ${screens}`, where: 'score >= -1', watchlistId };
  screenId = (await client.json<{ id: string }>('POST', '/v1/screens', screen)).id;
});

afterEach(async () => {
  const { items } = await client.json<{ items: AlertRuleDto[] }>('GET', '/v1/alert-rules?limit=200');
  for (const { id } of items) await client.json('DELETE', `/v1/alert-rules/${id}`, undefined, ANY);
  await client.removeAll();
  await receiver.close();
});

async function add(ticker: string): Promise<void> {
  await client.json('POST', '/v1/analyses', { ticker });
  await client.json('POST', `/v1/watchlists/${watchlistId}/items`, { tickers: [ticker] });
}

const takeAway = (ticker: string): Promise<void> =>
  client.json('DELETE', `/v1/watchlists/${watchlistId}/items/${ticker}`);

const send = (method: string, path: string, json?: object) => server().request(path, { method, ...(json && { json }) });

const createRule = (rule: object): Promise<AlertRuleDto> =>
  client.json('POST', '/v1/alert-rules', { name: 'Rule', webhookId: webhook.id, screenId, ...rule });

/** Looks at the screens of rules, as a worker does by itself, once their time has come. */
function watch(): Promise<number> {
  clock.goOn(SCREEN_RULES_EVERY_MS);
  return server().app.get(ScreenWatch, { strict: false }).runDue(clock.now());
}

interface ScreenEvent {
  readonly type: string;
  readonly data: { readonly count: number; readonly tickers: { readonly ticker: string }[]; readonly screen: object };
}

/** What arrived since the last time, its signatures verified. */
async function receive(): Promise<ScreenEvent[]> {
  while ((await client.sendDue()) > 0);
  const checks = new Webhook(webhook.secret);
  return receiver.received.splice(0).map(({ body, headers }) => {
    const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
    jest.useFakeTimers({
      now: at,
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask'],
    });
    try {
      return checks.verify(body, headers as Record<string, string>) as ScreenEvent;
    } finally {
      jest.useRealTimers();
    }
  });
}

const summarise = ({ type, data }: ScreenEvent) => [type, data.tickers.map(({ ticker }) => ticker)];

describe('a rule about a screen', () => {
  test('tells what entered and what left since the run before, and nothing of the first run', async () => {
    const entered = await createRule({ type: 'screen_entered' });
    await createRule({ type: 'screen_left' });
    expect(entered).toMatchObject({ screenId, tickers: null, level: null });
    expect(await watch()).toBe(1);
    expect(await receive()).toEqual([]);
    await add('BOLT.DEMO');
    await watch();
    const [event] = await receive();
    expect(event && summarise(event)).toEqual(['screen_entered', ['BOLT.DEMO']]);
    expect(event?.data).toMatchObject({
      rule: { id: entered.id, name: 'Rule' },
      screen: { id: screenId, name: `Screen ${screens}` },
      count: 1,
      tickers: [{ ticker: 'BOLT.DEMO', strategy: 'balanced', timeframe: '1d' }],
    });
    await takeAway('ACME.DEMO');
    await watch();
    expect((await receive()).map(summarise)).toEqual([['screen_left', ['ACME.DEMO']]]);
    await watch();
    expect(await receive()).toEqual([]);
  });

  test('misses nothing when its owner runs the screen in between, and tells it once', async () => {
    await createRule({ type: 'screen_entered' });
    await watch();
    await add('COMET.DEMO');
    await client.json('POST', `/v1/screens/${screenId}/run`);
    expect((await receive()).map(summarise)).toEqual([['screen_entered', ['COMET.DEMO']]]);
    await watch();
    expect(await receive()).toEqual([]);
  });

  test('has its screen run again only after a while, and not while it is off', async () => {
    const { id } = await createRule({ type: 'screen_left' });
    expect(await watch()).toBe(1);
    expect(await server().app.get(ScreenWatch, { strict: false }).runDue(clock.now())).toBe(0);
    await client.json('PATCH', `/v1/alert-rules/${id}`, { enabled: false }, ANY);
    expect(await watch()).toBe(0);
  });

  test('waits for nothing when the screen is gone', async () => {
    await createRule({ type: 'screen_entered' });
    await client.json('DELETE', `/v1/screens/${screenId}`, undefined, ANY);
    expect(await watch()).toBe(0);
    expect(await receive()).toEqual([]);
  });

  test.each([
    [400, 'VALIDATION_FAILED', { screenId: undefined }],
    [400, 'VALIDATION_FAILED', { screenId: 'seven' }],
    [400, 'VALIDATION_FAILED', { tickers: ['ACME.DEMO'] }],
    [400, 'VALIDATION_FAILED', { level: 0.3 }],
    [400, 'VALIDATION_FAILED', { type: 'verdict_changed' }],
    [404, 'NOT_FOUND', { screenId: NOTHING }],
  ])('is %i %s with %j', async (status, code, change) => {
    const rule = { name: 'Rule', webhookId: webhook.id, screenId, type: 'screen_entered', ...change };
    const answer = await send('POST', '/v1/alert-rules', rule);
    expect([answer.status, (await readProblem(answer)).code]).toEqual([status, code]);
  });
});

describe('a schedule on a screen', () => {
  const create = (change: object = {}) =>
    send('POST', '/v1/schedules', { name: `Of ${screens}`, cron: '0 18 * * *', screenId, ...change });

  /** Runs the next tick; what came of it. */
  async function tick({ id, nextRunAt }: ScheduleDto): Promise<ScheduleDto> {
    clock.set(new Date(nextRunAt ?? NaN));
    await server().app.get(ScheduleRunner, { strict: false }).runDue(clock.now());
    return client.json('GET', `/v1/schedules/${id}`);
  }

  test('analyses what the screen finds when it is time', async () => {
    await add('BOLT.DEMO');
    const schedule = (await (await create()).json()) as ScheduleDto;
    expect(schedule).toMatchObject({ screenId, universe: null, watchlistId: null });
    await takeAway('ACME.DEMO');
    const { lastRun } = await tick(schedule);
    const { items } = await client.json<{ items: { ticker: string }[] }>('GET', `/v1/jobs/${lastRun?.jobId}/items`);
    expect(items.map(({ ticker }) => ticker)).toEqual(['BOLT.DEMO']);
  });

  test('makes no job when the screen finds nothing, and none when it is gone', async () => {
    const schedule = (await (await create()).json()) as ScheduleDto;
    await takeAway('ACME.DEMO');
    const empty = await tick(schedule);
    expect(empty.lastRun).toMatchObject({ jobId: null, skippedReason: 'set_empty' });
    await client.json('DELETE', `/v1/screens/${screenId}`, undefined, ANY);
    expect((await tick(empty)).lastRun).toMatchObject({ jobId: null, skippedReason: 'set_not_found' });
  });

  test.each([
    [400, 'VALIDATION_FAILED', { universe: 'demo' }],
    [404, 'NOT_FOUND', { screenId: NOTHING }],
  ])('is %i %s with %j', async (status, code, change) => {
    const answer = await create(change);
    expect([answer.status, (await readProblem(answer)).code]).toEqual([status, code]);
  });
});
