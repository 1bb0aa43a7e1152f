import { request as openRequest } from 'node:http';
import { currentDialect } from '../../../src/platform/config/dialect.js';
import { createEmptyDatabase, type TestDatabaseServer } from '../../support/database.js';
import { endPrograms, type RunningProgram, startProgram, until } from '../../support/process.js';

jest.setTimeout(180_000);

const MASTER_KEY = 'master "key" of this file/with signs & 0123456789';
const SECRETS_KEY = 'secrets-root-of-this-file-0123456789-abcdefghijkl';
const PASSWORD = 'password-of-the-database-server-in-this-file';
const isPostgres = currentDialect() === 'postgres';

let database: TestDatabaseServer;
let server: RunningProgram;
let url: string;
/** Everything that any server of this file said. */
const said: string[] = [];

/** The address of the database with a password, which the tests' own server does not look at. */
function databaseUrl(): string {
  if (!isPostgres) return database.url;
  const address = new URL(database.url);
  address.password = PASSWORD;
  return address.href;
}

const start = (nodeEnv: string): RunningProgram =>
  startProgram('main', {
    environment: {
      NODE_ENV: nodeEnv,
      LOG_LEVEL: 'trace',
      DATABASE_URL: databaseUrl(),
      MASTER_API_KEY: MASTER_KEY,
      SECRETS_KEY,
      PORT: '0',
      MARKET_PROVIDERS: 'upload,demo',
      SHUTDOWN_DRAIN_MS: '0',
      DEMO_ON_FIRST_START: 'false',
    },
  });

async function stop(program: RunningProgram): Promise<void> {
  program.signal('SIGTERM');
  const { code, stdout, stderr } = await program.exit;
  expect(code).toBe(0);
  said.push(stdout, stderr);
}

interface Sent {
  readonly method?: string;
  readonly key?: string;
  readonly json?: unknown;
  readonly headers?: Record<string, string>;
}

function send(path: string, { method = 'GET', key = MASTER_KEY, json, headers = {} }: Sent = {}, at = url) {
  const body = json === undefined ? {} : { body: JSON.stringify(json) };
  const type: Record<string, string> = json === undefined ? {} : { 'content-type': 'application/json' };
  return fetch(`${at}${path}`, { method, headers: { authorization: `Bearer ${key}`, ...type, ...headers }, ...body });
}

/** A path as it stands, which `fetch` would encode or refuse. */
function sendRaw(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = openRequest(url, { path, headers: { 'x-api-key': MASTER_KEY } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.once('error', reject);
    request.end();
  });
}

interface MadeKey {
  readonly id: string;
  readonly key: string;
}

async function makeKey(path = '/v1/api-keys', json: unknown = { name: 'Made here', scopes: ['watchlist:write'] }) {
  const response = await send(path, { method: 'POST', json, headers: { 'idempotency-key': crypto.randomUUID() } });
  expect(response.status).toBe(201);
  return (await response.json()) as MadeKey;
}

/** Puts a secret wherever a client could put one by mistake. */
async function spread(secret: string): Promise<void> {
  const encoded = encodeURIComponent(secret);
  const statuses = await Promise.all([
    send(`/v1/jobs/${encoded}`),
    send(`/v1/${encoded}/things`),
    send(`/v1/symbols?query=${encoded}`),
    send(`/v1/symbols?api_key=${encoded}`),
    send(`/v1/symbols?other=${encoded}`),
    send('/v1/watchlists', { method: 'POST', json: { name: secret, [secret]: secret } }),
    send('/v1/watchlists', { method: 'POST', json: { name: [secret] }, headers: { 'idempotency-key': encoded } }),
    send('/v1/watchlists', { headers: { 'x-request-id': encoded, 'if-none-match': encoded, traceparent: encoded } }),
    send('/v1/me', { key: `${secret}x` }),
    send('/v1/me', { headers: { 'x-api-key': secret, cookie: `key=${encoded}` } }),
    send('/v1/analyses', { method: 'POST', json: { ticker: secret } }),
  ]);
  expect(statuses.filter(({ status }) => status >= 500)).toEqual([]);
  expect(await sendRaw(`/v1/jobs/${secret.replaceAll(/[" ]/g, '')}`)).toBeLessThan(500);
}

beforeAll(async () => {
  database = await createEmptyDatabase();
  server = start('production');
  url = await server.waitUntilListening();
});

afterAll(async () => {
  await endPrograms();
  await database.drop();
});

test('a key that is revoked on one server dies on another one within seconds', async () => {
  // On SQLite there is one server at a time.
  const other = isPostgres ? start('production') : null;
  const otherUrl = other ? await other.waitUntilListening() : url;
  const { id, key } = await makeKey();
  expect((await send('/v1/me', { key }, otherUrl)).status).toBe(200);
  const begun = performance.now();
  expect((await send(`/v1/api-keys/${id}`, { method: 'DELETE' })).status).toBe(204);
  await until(async () => ((await send('/v1/me', { key }, otherUrl)).status === 401 ? true : null));
  // Three seconds by design; a machine that is busy with other tests takes longer to answer.
  expect(performance.now() - begun).toBeLessThan(15_000);
  if (other) await stop(other);
});

test('what was answered under an Idempotency-Key is answered again by the next server, secrets included', async () => {
  const list = {
    method: 'POST',
    json: { name: 'Kept' },
    headers: { 'idempotency-key': 'before the restart'.replaceAll(' ', '-') },
  };
  const secret = { ...list, json: { name: 'Kept', scopes: ['jobs:read'] }, headers: { 'idempotency-key': 'a-key' } };
  const [made, madeKey] = [await send('/v1/watchlists', list), await send('/v1/api-keys', secret)];
  const [body, keyBody] = [await made.json(), (await madeKey.json()) as MadeKey];
  expect([made.status, madeKey.status]).toEqual([201, 201]);
  await stop(server);
  server = start('development');
  url = await server.waitUntilListening();
  const [replay, keyReplay] = [await send('/v1/watchlists', list), await send('/v1/api-keys', secret)];
  expect([replay.status, replay.headers.get('idempotent-replayed'), replay.headers.get('location')]).toEqual([
    201,
    'true',
    made.headers.get('location'),
  ]);
  expect([await replay.json(), await keyReplay.json()]).toEqual([body, keyBody]);
  expect((await send('/v1/watchlists', { ...list, json: { name: 'Another' } })).status).toBe(422);
});

test('nothing that is secret is in the log, at its most talkative, wherever it was sent', async () => {
  const made = [await makeKey(), await makeKey()];
  const [first] = made;
  if (first) made.push(await makeKey(`/v1/api-keys/${first.id}/rotate`, { overlapSeconds: 60 }));
  const parts = made.map(({ key }) => key.split('_')[2] ?? '');
  for (const secret of [MASTER_KEY, SECRETS_KEY, PASSWORD, ...made.map(({ key }) => key)]) await spread(secret);
  expect(
    (await send('/v1/watchlists', { method: 'POST', json: { name: 'By a key' }, key: first?.key ?? '' })).status,
  ).toBe(201);
  await stop(server);
  const log = said.join('\n');
  expect(log).toContain('/v1/watchlists');
  expect(log).toContain('"level":"debug"');
  const secrets = [MASTER_KEY, JSON.stringify(MASTER_KEY).slice(1, -1), encodeURIComponent(MASTER_KEY), SECRETS_KEY];
  const all = [...secrets, ...(isPostgres ? [PASSWORD] : []), ...parts, ...made.map(({ key }) => key)];
  expect(all.filter((secret) => log.includes(secret))).toEqual([]);
});
