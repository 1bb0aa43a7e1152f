import { registerWatchlists } from '../../src/watchlist/watchlists.command.js';
import { type AuthApp, MASTER_KEY, startAuthApp } from './auth-app.js';
import { runInProcess } from './command-in-process.js';

let server: AuthApp;

beforeAll(async () => {
  server = await startAuthApp({ MASTER_API_KEY: MASTER_KEY });
});

afterAll(() => server.close());

afterEach(() => {
  process.exitCode = undefined;
});

const run = (...words: string[]) => runInProcess(server, registerWatchlists, ['watchlists', ...words]);

describe('watchlists', () => {
  test('are made, filled, shown, renamed and deleted by name', async () => {
    expect((await run('create', 'Tech', '--description', 'chips')).out).toContain("Made 'Tech'");
    const added = await run('add', 'tech', 'acme.demo', 'GHOST', 'ACME.DEMO');
    expect(added.out).toContain('Added 2, skipped 0. Not in the universe: GHOST.');
    const shown = await run('show', 'Tech');
    expect(shown.out).toMatch(/ACME\.DEMO[\s\S]*GHOST.*unknown/);
    expect((await run('rename', 'Tech', 'Chips')).out).toContain("'Tech' is 'Chips' now");
    expect((await run('remove', 'Chips', 'ghost')).out).toContain('Removed GHOST');
    expect((await run('delete', 'Chips')).out).toContain('its items are in Default');
    const { items } = JSON.parse((await run('list', '--json')).out) as { items: { name: string; itemCount: number }[] };
    expect(items).toMatchObject([{ name: 'Default', itemCount: 1 }]);
  });

  test('of another owner are another matter', async () => {
    await run('create', 'Theirs', '--owner', 'bob');
    expect((await run('list')).out).not.toContain('Theirs');
    expect((await run('show', 'Theirs')).failure).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('exchange tickers', async () => {
    await run('create', 'From');
    await run('create', 'To');
    await run('add', 'From', 'ACME.DEMO', 'BOLT.DEMO');
    expect((await run('move', 'From', 'To', 'bolt.demo', 'NOPE')).out).toContain(
      "Moved 1, merged 0, not in 'From': 1.",
    );
    const { items } = JSON.parse((await run('show', 'To', '--json')).out) as { items: { ticker: string }[] };
    expect(items.map(({ ticker }) => ticker)).toEqual(['BOLT.DEMO']);
  });

  test('say what is no ticker, and that fails the command', async () => {
    const { out } = await run('add', 'Default', 'no ticker');
    expect(out).toContain('is not a ticker');
    expect(process.exitCode).toBe(1);
  });
});
