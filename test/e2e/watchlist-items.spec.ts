import { DataSource } from 'typeorm';
import { type AuthApp, MASTER_KEY, startAuthApp } from './auth-app.js';
import { codeOf, WatchlistClient } from './watchlist-client.js';

interface ItemBody {
  readonly ticker: string;
  readonly known: boolean;
  readonly latest?: { readonly analysis: { verdict: string; score: number } | null; readonly sparkline: number[] };
}

let server: AuthApp;
let client: WatchlistClient;

beforeAll(async () => {
  server = await startAuthApp({ MASTER_API_KEY: MASTER_KEY });
  client = new WatchlistClient(server);
});

afterAll(() => server.close());

const add = (id: string, tickers: readonly unknown[], headers?: Record<string, string>): Promise<Response> =>
  client.send('POST', `/v1/watchlists/${id}/items`, { tickers }, headers);

describe('adding', () => {
  test('says what was added, what was there, what cannot be a ticker, and what nobody knows', async () => {
    const { id } = await client.createWith('Adding', ['ACME.DEMO']);
    const response = await add(id, ['acme.demo', ' bolt.demo ', 'BOLT.DEMO', 'WHAT', 'no ticker', '']);
    expect(response.status).toBe(200);
    const body = (await response.json()) as { invalid: { ticker: string; detail: string }[] };
    expect(body).toMatchObject({ added: ['BOLT.DEMO', 'WHAT'], skipped: ['ACME.DEMO'], unknown: ['WHAT'] });
    expect(body.invalid.map(({ ticker }) => ticker)).toEqual(['no ticker', '']);
    expect(body.invalid[0]?.detail).toContain('is not a ticker');
    expect(await client.tickersOf(id)).toEqual(['ACME.DEMO', 'BOLT.DEMO', 'WHAT']);
    expect(await client.read(id)).toMatchObject({ version: 3, itemCount: 3 });
  });

  test('honours If-Match, and leaves everything alone when it does not hold', async () => {
    const { id } = await client.create('Guarded');
    const tag = (await client.send('GET', `/v1/watchlists/${id}`)).headers.get('etag') ?? '';
    expect((await add(id, ['ACME.DEMO'], { 'if-match': tag })).status).toBe(200);
    expect((await add(id, ['BOLT.DEMO'], { 'if-match': tag })).status).toBe(412);
    expect(await client.tickersOf(id)).toEqual(['ACME.DEMO']);
    expect((await client.read(id)).version).toBe(2);
  });

  test.each([[[]], ['ACME.DEMO'], [[7]], [['x'.repeat(101)]]])('refuses %j', async (tickers) => {
    const { id } = await client.getDefault();
    const response = await client.send('POST', `/v1/watchlists/${id}/items`, { tickers });
    expect(response.status).toBe(400);
  });

  test('ends at 5,000 items', async () => {
    const { id } = await client.create('Full');
    const many = (from: number, count: number) => Array.from({ length: count }, (_, index) => `T${from + index}`);
    expect((await add(id, many(0, 4_999))).status).toBe(200);
    const beyond = await add(id, many(4_999, 2));
    expect([beyond.status, await codeOf(beyond)]).toEqual([422, 'TOO_MANY_TICKERS']);
    expect((await client.read(id)).itemCount).toBe(4_999);
  });

  test('by many at once loses none of them', async () => {
    const { id } = await client.create('Crowded');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => add(id, [`C${index}`])));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await client.read(id)).toMatchObject({ version: 21, itemCount: 20 });
  });

  test('is done once under one Idempotency-Key', async () => {
    const { id } = await client.create('Once');
    const headers = { 'idempotency-key': 'add-once' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(id, ['ACME.DEMO'], headers)));
    const bodies = await Promise.all(answers.map((answer) => answer.json()));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(answers.filter(({ headers: sent }) => sent.get('idempotent-replayed') === 'true')).toHaveLength(9);
    expect((await client.read(id)).version).toBe(2);
    expect((await add(id, ['BOLT.DEMO'], headers)).status).toBe(422);
  });
});

describe('removing and moving', () => {
  test('takes a ticker out, in any case, and says when it is not there', async () => {
    const { id } = await client.createWith('Removing', ['M&M.NS', 'ACME.DEMO']);
    expect((await client.send('DELETE', `/v1/watchlists/${id}/items/m%26m.ns`)).status).toBe(204);
    expect((await client.send('DELETE', `/v1/watchlists/${id}/items/M%26M.NS`)).status).toBe(404);
    expect(await client.read(id)).toMatchObject({ itemCount: 1, version: 3 });
  });

  test('moves between two lists in one transaction', async () => {
    const from = await client.createWith('From', ['ACME.DEMO', 'BOLT.DEMO', 'COMET.DEMO']);
    const to = await client.createWith('To', ['BOLT.DEMO']);
    const path = `/v1/watchlists/${from.id}/items/move`;
    const order = { tickers: ['acme.demo', 'BOLT.DEMO', 'NOT.HERE'], targetWatchlistId: to.id };
    const body = await client.json('POST', path, order);
    expect(body).toEqual({ moved: ['ACME.DEMO'], merged: ['BOLT.DEMO'], missing: ['NOT.HERE'] });
    expect(await client.tickersOf(from.id)).toEqual(['COMET.DEMO']);
    expect(await client.tickersOf(to.id)).toEqual(['ACME.DEMO', 'BOLT.DEMO']);
    expect((await client.read(from.id)).version).toBe(from.version + 1);
    expect((await client.read(to.id)).version).toBe(to.version + 1);
  });

  test('refuses a target that is not there, or the list itself, and moves nothing', async () => {
    const { id } = await client.createWith('Staying', ['ACME.DEMO']);
    const move = (targetWatchlistId: string) =>
      client.send('POST', `/v1/watchlists/${id}/items/move`, { tickers: ['ACME.DEMO'], targetWatchlistId });
    expect((await move('01900000-0000-7000-8000-000000000001')).status).toBe(404);
    expect((await move(id)).status).toBe(409);
    expect((await move('nonsense')).status).toBe(400);
    expect(await client.tickersOf(id)).toEqual(['ACME.DEMO']);
  });

  test('in opposite directions at the same time ends well', async () => {
    const tickers = Array.from({ length: 10 }, (_, index) => `X${index}`);
    const [one, two] = [await client.createWith('One', tickers), await client.create('Two')];
    const moves = tickers.flatMap((ticker) => [
      client.send('POST', `/v1/watchlists/${one.id}/items/move`, { tickers: [ticker], targetWatchlistId: two.id }),
      client.send('POST', `/v1/watchlists/${two.id}/items/move`, { tickers: [ticker], targetWatchlistId: one.id }),
    ]);
    const statuses = new Set((await Promise.all(moves)).map(({ status }) => status));
    expect(statuses).toEqual(new Set([200]));
    const left = [...(await client.tickersOf(one.id)), ...(await client.tickersOf(two.id))];
    expect(left.sort()).toEqual([...tickers].sort());
  });
});

describe('include=latest', () => {
  const read = (id: string, query = 'include=latest') =>
    client.json<{ items: ItemBody[] }>('GET', `/v1/watchlists/${id}/items?${query}`);

  test('tells verdict, score and the last 30 closes of each item', async () => {
    const { id } = await client.createWith('Shown', ['ACME.DEMO', 'BOLT.DEMO', 'GHOST']);
    const analysis = await client.json<{ verdict: string; score: number }>('POST', '/v1/analyses', {
      ticker: 'ACME.DEMO',
    });
    const bars = await client.json<{ items: { close: number }[] }>('GET', '/v1/tickers/ACME.DEMO/bars?limit=30');
    const { items } = await read(id);
    const [acme, bolt, ghost] = items;
    expect(acme).toMatchObject({
      known: true,
      latest: { analysis: { verdict: analysis.verdict, score: analysis.score } },
    });
    expect(acme?.latest?.sparkline).toEqual(bars.items.map(({ close }) => close));
    expect(bolt).toMatchObject({ known: true, latest: { analysis: null } });
    expect(ghost).toMatchObject({ known: false, latest: { analysis: null, sparkline: [] } });
    expect((await read(id, 'include=latest&strategy=momentum-breakout')).items[0]?.latest?.analysis).toBeNull();
    expect((await read(id, '')).items[0]).not.toHaveProperty('latest');
  });

  test('shows the bars that the owner uploaded rather than those of others', async () => {
    const rows = Array.from({ length: 70 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 0, 5 + index)).toISOString().slice(0, 10);
      return `${day},${index + 1},${index + 1},${index + 1},${index + 1},10`;
    });
    await server.fetch('/v1/tickers/MINE/bars', {
      method: 'PUT',
      headers: { 'x-api-key': MASTER_KEY, 'content-type': 'text/csv' },
      body: ['date,open,high,low,close,volume', ...rows].join('\n'),
    });
    const { id } = await client.createWith('Uploads', ['MINE']);
    const { items } = await read(id);
    expect(items[0]).toMatchObject({ known: true });
    expect(items[0]?.latest?.sparkline).toEqual(Array.from({ length: 30 }, (_, index) => 41 + index));
  });

  test('takes as many statements for many items as for one', async () => {
    const one = await client.createWith('Single', ['ACME.DEMO']);
    const many = await client.createWith(
      'Many',
      Array.from({ length: 200 }, (_, index) => `N${index}`),
    );
    const dataSource = server.app.get(DataSource);
    const countFor = async (id: string): Promise<number> => {
      const runner = jest.spyOn(dataSource.driver, 'createQueryRunner');
      const page = await read(id, 'include=latest&limit=200');
      expect(page.items.length).toBeGreaterThan(0);
      const { length } = runner.mock.calls;
      runner.mockRestore();
      return length;
    };
    expect(await countFor(many.id)).toBe(await countFor(one.id));
  });

  test('is refused when it is something else', async () => {
    const { id } = await client.getDefault();
    expect((await client.send('GET', `/v1/watchlists/${id}/items?include=everything`)).status).toBe(400);
  });
});

describe('a bulk analysis of a watchlist', () => {
  const bulk = (body: object) => client.send('POST', '/v1/analyses/bulk', body);

  test('is a job over its items', async () => {
    const { id } = await client.createWith('Bulk', ['ACME.DEMO', 'BOLT.DEMO', 'COMET.DEMO']);
    const response = await bulk({ watchlistId: id.toUpperCase() });
    expect(response.status).toBe(202);
    const job = (await response.json()) as { id: string };
    expect(job).toMatchObject({ type: 'analysis', counts: { total: 3 } });
    const { items } = await client.json<{ items: ItemBody[] }>('GET', `/v1/jobs/${job.id}/items`);
    expect(items.map(({ ticker }) => ticker)).toEqual(['ACME.DEMO', 'BOLT.DEMO', 'COMET.DEMO']);
  });

  test('of an empty one, of none, and beside tickers is refused', async () => {
    const { id } = await client.create('Nothing in it');
    const [empty, none, both, malformed] = await Promise.all([
      bulk({ watchlistId: id }),
      bulk({ watchlistId: '01900000-0000-7000-8000-000000000001' }),
      bulk({ watchlistId: id, tickers: ['ACME.DEMO'] }),
      bulk({ watchlistId: 'mine' }),
    ]);
    expect([empty.status, none.status, both.status, malformed.status]).toEqual([400, 404, 400, 400]);
  });
});
