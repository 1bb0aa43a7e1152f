import { ScreenRuns } from '../../../src/analysis/screens/screen-runs.service.js';
import { ScreensService } from '../../../src/analysis/screens/screens.service.js';
import { OwnersService } from '../../../src/auth/owners.service.js';
import { KeysService } from '../../../src/auth/keys.service.js';
import { useApp } from '../../support/app.js';
import { fillMarket, type Listing, makeWatchlist, type ScreenPageBody, uploadListing } from './screen-market.js';

const server = useApp();
const NOTHING = '01900000-0000-7000-8000-000000000001';
let market: readonly Listing[];

interface ScreenBody {
  readonly id: string;
  readonly name: string;
  readonly where: string;
  readonly version: number;
  readonly lastRunAt: string | null;
}

interface RunBody extends Pick<ScreenPageBody, 'items' | 'checked' | 'withoutSeries'> {
  readonly entered: readonly { readonly ticker: string; readonly strategy: string | null }[];
  readonly left: readonly { readonly ticker: string }[];
  readonly ranAt: string;
  readonly previousRunAt: string | null;
}

beforeAll(async () => {
  market = await fillMarket(server());
});

const send = (method: string, path: string, json?: object, headers: Record<string, string> = {}): Promise<Response> =>
  server().request(path, { method, headers, ...(json && { json }) });

async function save(json: object): Promise<ScreenBody & { readonly etag: string }> {
  const made = await send('POST', '/v1/screens', json);
  const body = (await made.json()) as ScreenBody;
  if (made.status !== 201) throw new Error(JSON.stringify(body));
  return { ...body, etag: made.headers.get('etag') ?? '' };
}

async function run(id: string, headers?: Record<string, string>): Promise<RunBody> {
  const answer = await send('POST', `/v1/screens/${id}/run`, undefined, headers);
  if (answer.status !== 200) throw new Error(await answer.text());
  return (await answer.json()) as RunBody;
}

const namesOf = (members: readonly { readonly ticker: string }[]): string[] => members.map(({ ticker }) => ticker);

async function strangersKey(): Promise<string> {
  const scopes = ['analysis:read', 'analysis:write'] as const;
  const order = { owner: 'stranger', name: 'Other', scopes, expiresAt: null };
  return (await server().app.get(KeysService).create(order)).key;
}

/** Moves the last close of a ticker. */
async function setLastClose(ticker: string, price: number): Promise<void> {
  const listing = market.find((each) => each.ticker === ticker)!;
  const replace = (values: readonly number[], value: number): number[] => [...values.slice(0, -1), value];
  const { open, high, low, close } = listing;
  await uploadListing(server(), {
    ...listing,
    open: replace(open, price),
    high: replace(high, price),
    low: replace(low, price),
    close: replace(close, price),
  });
}

describe('a saved screen', () => {
  test('is made in canonical text, read, listed, and not sent again to who has it', async () => {
    const made = await send('POST', '/v1/screens', { name: '  Cheap ', where: 'RSI<30 AND (close>1)', sort: '-score' });
    expect(made.status).toBe(201);
    const body = (await made.json()) as ScreenBody;
    expect(body).toMatchObject({
      ...{ name: 'Cheap', description: '', where: 'rsi(14) < 30 and close > 1', sort: '-score', version: 1 },
      ...{ universe: null, watchlistId: null, jobId: null, strategy: null, timeframe: null, lastRunAt: null },
    });
    expect(made.headers.get('location')).toBe(`/v1/screens/${body.id}`);
    const etag = made.headers.get('etag') ?? '';
    const again = await send('GET', `/v1/screens/${body.id}`, undefined, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    const list = (await (await send('GET', '/v1/screens')).json()) as { items: ScreenBody[] };
    expect(list.items).toContainEqual(body);
  });

  test('is replaced and deleted only by who has seen it as it is', async () => {
    const { id, etag } = await save({ name: 'Versions', where: 'true', universe: 'demo' });
    const path = `/v1/screens/${id}`;
    const next = { name: 'Versions 2', where: 'close > 1' };
    expect((await send('PUT', path, next)).status).toBe(428);
    const replaced = await send('PUT', path, next, { 'if-match': etag });
    expect(replaced.status).toBe(200);
    expect(await replaced.json()).toMatchObject({ ...next, universe: null, version: 2 });
    const stale = await send('PUT', path, next, { 'if-match': etag });
    expect([stale.status, stale.headers.get('etag')]).toEqual([412, replaced.headers.get('etag')]);
    expect((await send('DELETE', path)).status).toBe(428);
    expect((await send('DELETE', path, undefined, { 'if-match': etag })).status).toBe(412);
    await run(id);
    expect((await send('DELETE', path, undefined, { 'if-match': replaced.headers.get('etag') ?? '' })).status).toBe(
      204,
    );
    expect((await send('GET', path)).status).toBe(404);
  });

  test('is made once under an Idempotency-Key, and has a name of its own', async () => {
    const key = { 'idempotency-key': 'save-once' };
    const order = { name: 'Once', where: 'true' };
    const [first, second] = [
      await send('POST', '/v1/screens', order, key),
      await send('POST', '/v1/screens', order, key),
    ];
    expect([first.status, second.status, second.headers.get('idempotent-replayed')]).toEqual([201, 201, 'true']);
    expect(await second.json()).toEqual(await first.json());
    const third = await send('POST', '/v1/screens', { ...order, name: 'ONCE' });
    expect([third.status, ((await third.json()) as { code: string }).code]).toEqual([409, 'ALREADY_EXISTS']);
    const { id } = await save({ name: 'Twice', where: 'true' });
    const renaming = await send('PUT', `/v1/screens/${id}`, order, { 'if-match': '*' });
    expect(renaming.status).toBe(409);
  });

  test('is refused with the place of what is wrong', async () => {
    const answer = await send('POST', '/v1/screens', { name: 'Wrong', where: 'rsi(14) <' });
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { code: 'INVALID_FILTER', errors: [{ pointer: '/where', position: { offset: 9, column: 10 } }] },
    ]);
    const nameless = await send('POST', '/v1/screens', { where: 'true' });
    expect(nameless.status).toBe(400);
  });

  test('of somebody else, of nobody, and what is no id are 404', async () => {
    const { id } = await save({ name: 'Mine', where: 'true' });
    const headers = { 'x-api-key': await strangersKey(), 'if-match': '*' };
    for (const path of [`/v1/screens/${id}`, `/v1/screens/${NOTHING}`, '/v1/screens/nonsense']) {
      const statuses = await Promise.all([
        send('GET', path, undefined, headers),
        send('PUT', path, { name: 'Theirs', where: 'true' }, headers),
        send('DELETE', path, undefined, headers),
        send('POST', `${path}/run`, undefined, headers),
      ]);
      expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    }
    const list = (await (await send('GET', '/v1/screens', undefined, headers)).json()) as { items: ScreenBody[] };
    expect(list.items).toEqual([]);
  });

  test('is one of at most 200, however many are made at the same time', async () => {
    const key = await strangersKey();
    const make = (index: number) =>
      send('POST', '/v1/screens', { name: `Screen ${index}`, where: 'true' }, { 'x-api-key': key });
    for (let start = 0; start < 190; start += 10) {
      await Promise.all(Array.from({ length: 10 }, (_, index) => make(start + index)));
    }
    const made = await Promise.all(Array.from({ length: 15 }, (_, index) => make(190 + index)));
    expect([201, 409].map((code) => made.filter(({ status }) => status === code).length)).toEqual([10, 5]);
  });
});

describe('a run', () => {
  test('gives what was found, and what entered and left since the run before', async () => {
    const watchlistId = await makeWatchlist(server(), 'Moving', ['NEWCO', 'YOUNG', 'FLAT', 'NOPRICES']);
    const { id, etag } = await save({ name: 'Moving', where: 'close > 50', watchlistId });
    await setLastClose('NEWCO', 60);
    await setLastClose('YOUNG', 40);
    const first = await run(id);
    expect(first).toMatchObject({ previousRunAt: null, left: [], checked: 4, withoutSeries: 1 });
    expect(namesOf(first.entered)).toEqual(namesOf(first.items));
    expect(first.entered).toContainEqual({ ticker: 'NEWCO', strategy: null, timeframe: '1d' });
    const second = await run(id);
    expect(second).toMatchObject({ previousRunAt: first.ranAt, entered: [], left: [] });
    await setLastClose('NEWCO', 45);
    await setLastClose('YOUNG', 70);
    const third = await run(id);
    expect([namesOf(third.entered), namesOf(third.left)]).toEqual([['YOUNG'], ['NEWCO']]);
    const read = await send('GET', `/v1/screens/${id}`);
    expect(read.headers.get('etag')).toBe(etag);
    expect(await read.json()).toMatchObject({ version: 1, lastRunAt: third.ranAt });
  });

  test('under an Idempotency-Key counts once', async () => {
    const { id } = await save({ name: 'Keyed', where: 'close > 0', strategy: 'balanced' });
    const key = { 'idempotency-key': 'run-once' };
    const first = await run(id, key);
    expect(first.entered).not.toEqual([]);
    expect(await run(id, key)).toEqual(first);
  });

  test('after a change of the filter is a first one again, after one of the name or the order is not', async () => {
    const { id } = await save({ name: 'Changing', where: 'close > 0', strategy: 'balanced' });
    await run(id);
    const same = { name: 'Changed', where: 'close > 0', strategy: 'balanced', sort: '-score' };
    await send('PUT', `/v1/screens/${id}`, same, { 'if-match': '*' });
    expect(await run(id)).toMatchObject({ entered: [], left: [] });
    await send('PUT', `/v1/screens/${id}`, { ...same, where: 'close > 60' }, { 'if-match': '*' });
    const first = await run(id);
    expect(first.previousRunAt).toBeNull();
    expect(first.entered.length).toBe(first.items.length);
  });

  test('of several at once is compared with the one before it: everything enters once', async () => {
    const { id } = await save({ name: 'Racing', where: 'close > 0', strategy: 'balanced' });
    const runs = await Promise.all(Array.from({ length: 8 }, () => run(id)));
    const entered = runs.flatMap((each) => namesOf(each.entered));
    expect(entered.sort()).toEqual(namesOf(runs[0]?.items ?? []).sort());
    expect(runs.filter(({ previousRunAt }) => previousRunAt === null)).toHaveLength(1);
    expect(await run(id)).toMatchObject({ entered: [], left: [] });
  });

  test('that is overtaken by a change of the filter looks again', async () => {
    const { id } = await save({ name: 'Overtaken', where: 'close > 0', strategy: 'balanced' });
    const { id: ownerId } = await server().app.get(OwnersService).getOrCreate('default');
    const runs = server().app.get(ScreenRuns);
    const screens = server().app.get(ScreensService);
    const findAll = jest.spyOn(screens, 'findAll');
    findAll.mockImplementationOnce(async (...given) => {
      const found = await ScreensService.prototype.findAll.apply(screens, given);
      const next = { name: 'Overtaken', where: 'close > 1000', strategy: 'balanced' };
      await send('PUT', `/v1/screens/${id}`, next, { 'if-match': '*' });
      return found;
    });
    try {
      expect(await runs.run({ ownerId, id })).toMatchObject({ rows: [], entered: [], left: [] });
    } finally {
      findAll.mockRestore();
    }
  });

  test('names the tickers that a screen finds now without counting, and walks over all rows', async () => {
    const { id } = await save({ name: 'Tickers', where: 'close > 0' });
    const { id: ownerId } = await server().app.get(OwnersService).getOrCreate('default');
    const tickers = await server().app.get(ScreenRuns).listTickers({ ownerId, id });
    expect(tickers).toEqual(['FALL', 'FLAT', 'JUMP', 'QUIET', 'RISE', 'WAVE']);
    const walked: string[] = [];
    const query = { where: 'close > 0', universe: null, watchlistId: null, jobId: null, sort: 'ticker' };
    const walk = server()
      .app.get(ScreensService)
      .walk(ownerId, { ...query, strategy: null, timeframe: null });
    for await (const rows of walk) walked.push(...namesOf(rows));
    expect(walked).toHaveLength(7);
    expect((await run(id)).previousRunAt).toBeNull();
  });

  test('of a screen whose watchlist is gone is refused', async () => {
    const watchlistId = await makeWatchlist(server(), 'Gone', ['FLAT']);
    const { id } = await save({ name: 'Homeless', where: 'true', watchlistId });
    await send('DELETE', `/v1/watchlists/${watchlistId}`, undefined, { 'if-match': '*' });
    expect((await send('POST', `/v1/screens/${id}/run`)).status).toBe(404);
  });
});
