import type { SymbolPageDto } from '../../src/market/symbols/symbol.dto.js';
import { readProblem } from '../support/problem.js';
import { type AuthApp, startAuthApp } from './auth-app.js';

let app: AuthApp;
let key: string;

beforeAll(async () => {
  app = await startAuthApp();
  key = (await app.createKey({ scopes: ['market:read'] })).key;
});

afterAll(async () => {
  await app.close();
});

const get = (query: string): Promise<Response> => app.fetch(`/v1/symbols${query}`, { headers: { 'x-api-key': key } });

it('finds the demo market by ticker and by name', async () => {
  const response = await get('?query=acme');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    items: [{ ticker: 'ACME.DEMO', name: 'Acme Industries', exchange: 'DEMO', currency: 'USD' }],
    nextCursor: null,
  });
});

it('comes in pages with a link to the next', async () => {
  const first = await get('?exchange=DEMO&limit=20');
  const page = (await first.json()) as SymbolPageDto;
  expect(page.items).toHaveLength(20);
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
  const second = await app.fetch(next, { headers: { 'x-api-key': key } });
  const rest = (await second.json()) as SymbolPageDto;
  expect(rest.items).toHaveLength(10);
  expect(rest.nextCursor).toBeNull();
  expect(new Set([...page.items, ...rest.items].map(({ ticker }) => ticker)).size).toBe(30);
});

it.each(['?limit=0', '?query=', '?query=a&query=b', '?cursor=made-up', '?name=acme'])('refuses %s', async (query) => {
  const response = await get(query);
  expect(response.status).toBe(400);
  await readProblem(response);
});

it('needs the scope market:read', async () => {
  const { key: other } = await app.createKey({ scopes: ['analysis:read'] });
  expect((await app.fetch('/v1/symbols', { headers: { 'x-api-key': other } })).status).toBe(403);
  expect((await app.fetch('/v1/symbols')).status).toBe(401);
});
