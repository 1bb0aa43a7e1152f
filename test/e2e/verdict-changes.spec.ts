import { AnalysisRetentionRepository } from '../../src/analysis/analysis-retention.repository.js';
import { Database } from '../../src/platform/database/database.service.js';
import { type AnalysisClient, faultsOf, type Json, startAnalysisClient } from './analysis-client.js';

let client: AnalysisClient;

beforeAll(async () => {
  client = await startAnalysisClient();
});

afterAll(() => client.server.close());

const DAY_MS = 86_400_000;

/** Bars that go up or down all the way, with a little noise. */
function trend(direction: 1 | -1): string {
  const rows = Array.from({ length: 300 }, (_, index) => {
    const close = 200 * Math.exp((direction * index) / 400) + Math.sin(index * 1.7);
    const date = new Date(Date.UTC(2025, 0, 1) + index * DAY_MS).toISOString().slice(0, 10);
    return `${date},${close - direction * 0.4},${close + 1},${close - 1},${close},${10_000 + (index % 5) * 900}`;
  });
  return ['date,open,high,low,close,volume', ...rows].join('\n');
}

async function upload(ticker: string, direction: 1 | -1): Promise<void> {
  const { key } = await client.server.createKey({ scopes: ['market:write'] });
  const response = await client.server.fetch(`/v1/tickers/${ticker}/bars`, {
    method: 'PUT',
    headers: { 'x-api-key': key, 'content-type': 'text/csv' },
    body: trend(direction),
  });
  expect(response.status).toBe(200);
}

async function analyse(ticker: string, strategy = 'balanced'): Promise<Json> {
  const { status, body } = await client.post('/v1/analyses', { ticker, strategy });
  expect(status).toBe(201);
  return body;
}

interface Change {
  readonly ticker: string;
  readonly strategy: string;
  readonly createdAt: string;
  readonly from: { readonly analysisId: string; readonly verdict: string; readonly score: number };
  readonly to: { readonly analysisId: string; readonly verdict: string; readonly score: number };
  readonly scoreMove: number;
  readonly votes: readonly { readonly indicator: string; readonly move: number; readonly to: Json }[];
}

async function list(path: string): Promise<readonly Change[]> {
  const { status, body } = await client.get(path);
  expect(status).toBe(200);
  return body.items as Change[];
}

describe('changes of verdicts', () => {
  const analyses: Json[] = [];

  beforeAll(async () => {
    for (const direction of [1, -1, -1, 1] as const) {
      await upload('TURN.X', direction);
      analyses.push(await analyse('TURN.X'), await analyse('TURN.X', 'trend-following'));
    }
    await upload('CALM.X', 1);
    await analyse('CALM.X');
    await upload('CALM.X', -1);
    await analyse('CALM.X');
  });

  it('are listed newest first, from the analysis before to the one that brought it', async () => {
    const changes = await list('/v1/analyses/changes?ticker=TURN.X&strategy=balanced');
    const [up, down, , back] = analyses.filter((_, index) => index % 2 === 0);
    expect(up?.verdict).not.toBe(down?.verdict);
    const [still] = analyses.slice(4);
    expect(changes).toMatchObject([
      { from: { analysisId: still?.id, verdict: down?.verdict }, to: { analysisId: back?.id, verdict: up?.verdict } },
      { from: { analysisId: up?.id, score: up?.score }, to: { analysisId: down?.id, score: down?.score } },
    ]);
    expect(changes[0]).toMatchObject({ ticker: 'TURN.X', timeframe: '1d', strategy: 'balanced' });
  });

  it('say which votes moved the score, by how much, and these add up', async () => {
    const [change] = await list('/v1/analyses/changes?ticker=TURN.X&strategy=balanced');
    if (change === undefined) throw new Error('there is no change');
    expect(change.scoreMove).toBeCloseTo(change.to.score - change.from.score, 12);
    expect(change.votes.reduce((sum, { move }) => sum + move, 0)).toBeCloseTo(change.scoreMove, 12);
    const sizes = change.votes.map(({ move }) => Math.abs(move));
    expect(sizes).toEqual([...sizes].sort((left, right) => right - left));
    const { body } = await client.get(`/v1/analyses/${change.to.analysisId}`);
    const entries = body.indicators as { name: string; vote: number; contribution: number }[];
    for (const { indicator, to } of change.votes) {
      const entry = entries.find(({ name }) => name === indicator);
      expect(to).toMatchObject({ vote: entry?.vote, contribution: entry?.contribution });
    }
  });

  it('are listed by ticker, strategy and timeframe', async () => {
    expect(await list('/v1/tickers/turn.x/verdict-changes?strategy=balanced')).toEqual(
      await list('/v1/analyses/changes?ticker=TURN.X&strategy=balanced'),
    );
    expect(new Set((await list('/v1/analyses/changes')).map(({ ticker }) => ticker))).toEqual(
      new Set(['TURN.X', 'CALM.X']),
    );
    expect(await list('/v1/tickers/CALM.X/verdict-changes')).toHaveLength(1);
    expect(await list('/v1/tickers/NOSUCH.X/verdict-changes')).toEqual([]);
    expect(await list('/v1/analyses/changes?timeframe=1w')).toEqual([]);
  });

  it('go on where the page before ended', async () => {
    const whole = await list('/v1/analyses/changes');
    const read: Change[] = [];
    let cursor = '';
    do {
      const { body } = await client.get(`/v1/analyses/changes?limit=2${cursor}`);
      read.push(...(body.items as Change[]));
      cursor = body.nextCursor === null ? '' : `&cursor=${encodeURIComponent(String(body.nextCursor))}`;
    } while (cursor !== '');
    expect(read).toEqual(whole);
    const { body } = await client.get('/v1/analyses/changes?limit=1');
    const other = `/v1/analyses/changes?strategy=balanced&cursor=${encodeURIComponent(String(body.nextCursor))}`;
    expect(await client.get(other)).toMatchObject({ status: 400, body: { code: 'INVALID_CURSOR' } });
  });

  it('begin at an instant or a day', async () => {
    const whole = await list('/v1/analyses/changes');
    const third = whole[2]?.createdAt ?? '';
    expect(await list(`/v1/analyses/changes?since=${third}`)).toEqual(
      whole.filter(({ createdAt }) => createdAt >= third),
    );
    expect(await list(`/v1/analyses/changes?since=${third.slice(0, 10)}`)).toEqual(whole);
    expect(await list('/v1/analyses/changes?since=2999-01-01')).toEqual([]);
    for (const since of ['yesterday', '2026-02-30', '2026-02-03T25:00:00Z', '2026-01-01T00:00:00'])
      expect(faultsOf(await client.get(`/v1/analyses/changes?since=${since}`))).toEqual(['query/since invalid_format']);
  });

  it('are those of a watchlist', async () => {
    const { key } = await client.server.createKey({ scopes: ['watchlist:write'] });
    const post = (path: string, body: object) =>
      client.server.fetch(path, {
        method: 'POST',
        headers: { 'x-api-key': key, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const { id } = (await (await post('/v1/watchlists', { name: 'Calm ones' })).json()) as { id: string };
    expect(await list(`/v1/analyses/changes?watchlistId=${id}`)).toEqual([]);
    await post(`/v1/watchlists/${id}/items`, { tickers: ['CALM.X'] });
    expect((await list(`/v1/analyses/changes?watchlistId=${id}`)).map(({ ticker }) => ticker)).toEqual(['CALM.X']);
    expect(await list(`/v1/analyses/changes?watchlistId=${id}&ticker=TURN.X`)).toEqual([]);
    const unknown = '01900000-0000-7000-8000-000000000001';
    expect(await client.get(`/v1/analyses/changes?watchlistId=${unknown}`)).toMatchObject({ status: 404 });
    expect(await client.get('/v1/analyses/changes?watchlistId=7')).toMatchObject({ status: 400 });
  });

  it('have no votes any more when retention has removed one of the analyses', async () => {
    await upload('OLD.X', 1);
    const first = await analyse('OLD.X');
    await upload('OLD.X', -1);
    await analyse('OLD.X');
    const database = client.server.app.get(Database);
    const retention = client.server.app.get(AnalysisRetentionRepository, { strict: false });
    await database.transaction((uow) => retention.expire(uow, [String(first.id)], new Date()));
    const [change] = await list('/v1/tickers/OLD.X/verdict-changes');
    expect(change).toMatchObject({ from: { analysisId: first.id, verdict: first.verdict }, votes: null });
    expect(await client.get(`/v1/analyses/${String(first.id)}`)).toMatchObject({ status: 410 });
  });

  it('are nobody else’s, and need the scope', async () => {
    const { body } = await client.get('/v1/analyses/changes', { 'x-api-key': client.otherKey });
    expect(body.items).toEqual([]);
    const { key } = await client.server.createKey({ scopes: ['market:read'] });
    expect(await client.get('/v1/analyses/changes', { 'x-api-key': key })).toMatchObject({ status: 403 });
  });
});
