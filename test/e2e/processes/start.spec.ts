import { createEmptyDatabase, type TestDatabaseServer } from '../../support/database.js';
import { endPrograms, type Exit, type RunningProgram, startProgram } from '../../support/process.js';
import { beginRequest, countAnalyses, FIRST_KEY, readFirstKey, runShellLine } from './server-client.js';

jest.setTimeout(120_000);

const DRAIN_MS = 1_500;
const FIVE = Array.from({ length: 5 }, () => expect.anything());
const LAST_LINE_OF_THE_FIRST_START = /^ +curl .*\/indicators\//;
const YOUR_KEY = /^Your key /;

let database: TestDatabaseServer;
let server: RunningProgram;
let url: string;
let key: string;

const start = (environment: Readonly<Record<string, string>> = {}): RunningProgram =>
  startProgram('main', {
    environment: {
      DATABASE_URL: database.url,
      PORT: '0',
      MARKET_PROVIDERS: 'upload,demo',
      SHUTDOWN_DRAIN_MS: String(DRAIN_MS),
      ...environment,
    },
  });

beforeAll(async () => {
  database = await createEmptyDatabase();
  server = start();
  url = await server.waitUntilListening();
  await server.waitForLine(LAST_LINE_OF_THE_FIRST_START);
  key = readFirstKey(server);
});

afterAll(async () => {
  await endPrograms();
  await database.drop();
});

const curlLines = (): string[] => server.stdout.split('\n').filter((line) => line.trim().startsWith('curl '));

describe('the first start', () => {
  test('prints one key, and every demo ticker with its verdict', () => {
    expect(server.stdout.match(FIRST_KEY)).toHaveLength(1);
    const rows = server.stdout.split('\n').filter((line) => /│ \w+\.DEMO +│/.test(line));
    expect(rows).toHaveLength(30);
    for (const row of rows) expect(row).toMatch(/(strong )?(buy|sell)|hold|insufficient data/);
  });

  test('counts to 30 in plain lines on standard error when it is not a terminal', () => {
    expect(server.stderr).toContain('Analysing the demo market: 30/30');
    expect(server.stderr).not.toContain('\u001b');
  });

  test('prints three curl lines', () => {
    expect(curlLines()).toHaveLength(3);
  });

  test.each([
    [0, { items: FIVE }],
    [1, { ticker: 'ACME.DEMO', verdict: expect.any(String), indicators: expect.any(Array) }],
    [2, { ticker: 'ACME.DEMO', indicator: 'rsi', items: FIVE }],
  ])('curl line %i works as it stands', async (index, expected) => {
    expect(JSON.parse(await runShellLine(curlLines()[index] ?? ''))).toMatchObject(expected);
  });

  test.each(['/health/live', '/health/ready', '/health/startup', '/docs', '/openapi.json'])(
    'is followed by answers on %s',
    async (path) => {
      expect((await fetch(`${url}${path}`)).status).toBe(200);
    },
  );
});

describe('a port that is taken', () => {
  test('ends the start with exit code 1, naming PORT', async () => {
    const other = await createEmptyDatabase();
    const late = start({ DATABASE_URL: other.url, PORT: new URL(url).port, DEMO_ON_FIRST_START: 'false' });
    const { code, stderr } = await late.exit;
    await other.drop();
    expect(stderr).toMatch(/PORT \d+ is taken.*set PORT to a free port/);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(code).toBe(1);
  });
});

describe('SIGTERM', () => {
  let exit: Exit;
  let drainingAnswers: Response[];
  let lateAnswer: string;

  beforeAll(async () => {
    const request = await beginRequest(url, key, '{"ticker":"ACME.DEMO"}');
    server.signal('SIGTERM');
    // The first of them may still come in front of the signal.
    drainingAnswers = [];
    while (drainingAnswers.at(-1)?.status !== 503) drainingAnswers.push(await fetch(`${url}/health/ready`));
    drainingAnswers.push(await fetch(`${url}/v1/me`, { headers: { 'x-api-key': key } }));
    lateAnswer = await request.finish();
    exit = await server.exit;
  });

  test('makes readiness answer NOT_READY with its checks, while requests are still served', async () => {
    const [notReady, served] = drainingAnswers.slice(-2);
    expect(notReady?.headers.get('content-type')).toContain('application/problem+json');
    expect(await notReady?.json()).toMatchObject({ code: 'NOT_READY', checks: { lifecycle: { status: 'down' } } });
    expect(served?.status).toBe(200);
    expect(served?.headers.get('connection')).toBe('close');
  });

  test('lets a request finish that was being sent when it came', () => {
    expect(lateAnswer).toMatch(/^HTTP\/1\.1 201 /);
  });

  test('ends the process with exit code 0 and nothing to complain about', () => {
    expect({ code: exit.code, signal: exit.signal }).toEqual({ code: 0, signal: null });
    expect(exit.stdout).not.toMatch(/ERROR|WARN/);
  });
});

describe('a later start', () => {
  test('makes no key, analyses nothing, and serves what is there', async () => {
    server = start();
    url = await server.waitUntilListening();
    expect(await server.waitForLine(YOUR_KEY)).toContain('Make another with: npm run cli -- keys create');
    expect(server.stdout).not.toMatch(FIRST_KEY);
    expect(server.stdout).not.toContain('curl');
    expect(server.stderr).toBe('');
    // 30 of the first start, one of its curl line, and one that was sent across SIGTERM.
    expect(await countAnalyses(url, key)).toBe(32);
  });

  test('points to MASTER_API_KEY when there is one', async () => {
    server.signal('SIGINT');
    expect((await server.exit).code).toBe(0);
    const masterKey = 'a-master-key-of-more-than-32-characters';
    server = start({ MASTER_API_KEY: masterKey });
    url = await server.waitUntilListening();
    expect(await server.waitForLine(YOUR_KEY)).toContain('MASTER_API_KEY');
    expect(server.stdout).not.toContain(masterKey);
    expect((await fetch(`${url}/v1/me`, { headers: { 'x-api-key': masterKey } })).status).toBe(200);
  });
});
