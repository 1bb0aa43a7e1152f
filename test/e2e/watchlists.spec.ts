import { type AuthApp, MASTER_KEY, startAuthApp } from './auth-app.js';
import { codeOf, type ListBody, WatchlistClient } from './watchlist-client.js';

const NOTHING = '01900000-0000-7000-8000-000000000001';
let server: AuthApp;
let client: WatchlistClient;

beforeAll(async () => {
  server = await startAuthApp({ MASTER_API_KEY: MASTER_KEY });
  client = new WatchlistClient(server);
});

afterAll(() => server.close());

const etagOf = async (id: string): Promise<string> =>
  (await client.send('GET', `/v1/watchlists/${id}`)).headers.get('etag') ?? '';

async function clientOf(owner: string): Promise<WatchlistClient> {
  const { key } = await server.createKey({ owner, scopes: ['watchlist:read', 'watchlist:write'] });
  return new WatchlistClient(server, key);
}

describe('Default', () => {
  test('is there for every owner, made once by however many ask first', async () => {
    const fresh = await clientOf('newcomer');
    const lists = await Promise.all(Array.from({ length: 10 }, () => fresh.getDefault()));
    expect(new Set(lists.map(({ id }) => id)).size).toBe(1);
    expect(lists[0]).toMatchObject({ name: 'Default', itemCount: 0, version: 1 });
  });

  test('cannot be deleted or renamed, but described', async () => {
    const { id } = await client.getDefault();
    const anyTag = { 'if-match': '*' };
    const removal = await client.send('DELETE', `/v1/watchlists/${id}`, undefined, anyTag);
    expect([removal.status, await codeOf(removal)]).toEqual([409, 'INVALID_STATE']);
    const renaming = await client.send('PATCH', `/v1/watchlists/${id}`, { name: 'Mine' }, anyTag);
    expect([renaming.status, await codeOf(renaming)]).toEqual([409, 'INVALID_STATE']);
    const describing = await client.send('PATCH', `/v1/watchlists/${id}`, { description: 'all of it' }, anyTag);
    expect(await describing.json()).toMatchObject({ name: 'Default', description: 'all of it' });
  });
});

describe('the number of watchlists', () => {
  test('of an owner is never above 200, however many are made at the same time', async () => {
    const owner = await clientOf('collector');
    await owner.getDefault();
    const names = Array.from({ length: 215 }, (_, index) => `List ${index}`);
    const made = await Promise.all(names.map((name) => owner.send('POST', '/v1/watchlists', { name })));
    expect([201, 409].map((code) => made.filter(({ status }) => status === code).length)).toEqual([199, 16]);
  });
});

describe('a watchlist', () => {
  test('is made, read, and not sent again to who has it', async () => {
    const response = await client.send('POST', '/v1/watchlists', { name: '  Energy ', description: 'oil' });
    expect(response.status).toBe(201);
    const list = (await response.json()) as ListBody;
    expect(list).toMatchObject({ name: 'Energy', description: 'oil', version: 1, itemCount: 0, isDefault: false });
    expect(response.headers.get('location')).toBe(`/v1/watchlists/${list.id}`);
    const etag = response.headers.get('etag') ?? '';
    expect(await etagOf(list.id)).toBe(etag);
    const again = await client.send('GET', `/v1/watchlists/${list.id}`, undefined, { 'if-none-match': etag });
    expect(again.status).toBe(304);
  });

  test('has a name that no other of the owner has, in any case', async () => {
    await client.create('Banks');
    const second = await client.send('POST', '/v1/watchlists', { name: 'BANKS' });
    expect([second.status, await codeOf(second)]).toEqual([409, 'ALREADY_EXISTS']);
    const other = await client.create('Insurers');
    const renaming = await client.send('PATCH', `/v1/watchlists/${other.id}`, { name: 'banks' }, { 'if-match': '*' });
    expect([renaming.status, await codeOf(renaming)]).toEqual([409, 'ALREADY_EXISTS']);
    expect((await (await clientOf('elsewhere')).create('Banks')).name).toBe('Banks');
  });

  test.each([
    [{ name: '' }, '/name'],
    [{ name: 'x'.repeat(81) }, '/name'],
    [{ name: 'a\u0007b' }, '/name'],
    [{ name: 7 }, '/name'],
    [{ name: 'ok', description: 'x'.repeat(501) }, '/description'],
    [{ name: 'ok', colour: 'red' }, '/colour'],
  ])('is refused as %j', async (body, pointer) => {
    const response = await client.send('POST', '/v1/watchlists', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
  });

  test('is changed only by who has seen it as it is', async () => {
    const { id } = await client.create('Versions');
    const path = `/v1/watchlists/${id}`;
    const without = await client.send('PATCH', path, { name: 'Other' });
    expect([without.status, await codeOf(without)]).toEqual([428, 'PRECONDITION_REQUIRED']);
    const first = await etagOf(id);
    expect((await client.send('PATCH', path, {}, { 'if-match': first })).status).toBe(400);
    const renamed = await client.send('PATCH', path, { name: 'Versions 2' }, { 'if-match': first });
    expect(renamed.status).toBe(200);
    expect(await renamed.json()).toMatchObject({ name: 'Versions 2', version: 2 });
    const stale = await client.send('PATCH', path, { name: 'Versions 3' }, { 'if-match': first });
    expect([stale.status, stale.headers.get('etag')]).toEqual([412, renamed.headers.get('etag')]);
    expect((await client.send('DELETE', path)).status).toBe(428);
    expect((await client.send('DELETE', path, undefined, { 'if-match': first })).status).toBe(412);
    expect((await client.send('DELETE', path, undefined, { 'if-match': await etagOf(id) })).status).toBe(204);
    expect((await client.send('GET', path)).status).toBe(404);
  });

  test('leaves its items to Default when it is deleted, each once', async () => {
    const own = await clientOf('deleter');
    const home = await own.getDefault();
    await own.send('POST', `/v1/watchlists/${home.id}/items`, { tickers: ['ACME.DEMO'] });
    const list = await own.createWith('Doomed', ['ACME.DEMO', 'BOLT.DEMO']);
    const before = (await own.read(home.id)).version;
    await own.send('DELETE', `/v1/watchlists/${list.id}`, undefined, { 'if-match': '*' });
    expect(await own.tickersOf(home.id)).toEqual(['ACME.DEMO', 'BOLT.DEMO']);
    expect((await own.read(home.id)).version).toBe(before + 1);
  });

  test('of somebody else, of nobody, and what is no id are 404', async () => {
    const { id } = await (await clientOf('stranger')).create('Private');
    for (const one of [id, NOTHING, 'nonsense']) {
      const responses = await Promise.all([
        client.send('GET', `/v1/watchlists/${one}`),
        client.send('PATCH', `/v1/watchlists/${one}`, { name: 'x' }, { 'if-match': '*' }),
        client.send('DELETE', `/v1/watchlists/${one}`, undefined, { 'if-match': '*' }),
        client.send('GET', `/v1/watchlists/${one}/items`),
        client.send('POST', `/v1/watchlists/${one}/items`, { tickers: ['ACME.DEMO'] }),
        client.send('DELETE', `/v1/watchlists/${one}/items/ACME.DEMO`),
      ]);
      expect(responses.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    }
  });
});

describe('the list of watchlists', () => {
  test('is paged', async () => {
    const own = await clientOf('pager');
    await own.getDefault();
    for (const name of ['A', 'B', 'C']) await own.create(name);
    const first = await own.json<{ items: ListBody[]; nextCursor: string }>('GET', '/v1/watchlists?limit=3');
    const next = `/v1/watchlists?limit=3&cursor=${first.nextCursor}`;
    const second = await own.json<{ items: ListBody[]; nextCursor: null }>('GET', next);
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['Default', 'A', 'B', 'C']);
    expect(second.nextCursor).toBeNull();
  });
});

describe('a PATCH of many clients with the same ETag', () => {
  test('is done for exactly one of them in each round, and versions only go up', async () => {
    const [clients, rounds] = [20, 5];
    const { id } = await client.create('Contested');
    const versions: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const tag = { 'if-match': await etagOf(id) };
      const answers = await Promise.all(
        Array.from({ length: clients }, (_, index) =>
          client.send('PATCH', `/v1/watchlists/${id}`, { description: `${round} by ${index}` }, tag),
        ),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.filter((status) => status === 412)).toHaveLength(clients - 1);
      const winner = answers.find(({ status }) => status === 200);
      versions.push(((await winner?.json()) as ListBody).version);
    }
    expect(versions).toEqual([2, 3, 4, 5, 6]);
  });
});
