import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmptyDatabase, type TestDatabaseServer } from '../../support/database.js';
import { endPrograms, type RunningProgram, startProgram } from '../../support/process.js';
import { runCli, useInstallation } from './command-line.js';

jest.setTimeout(120_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'barometer-lists-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function writeList(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const DEMO_TICKERS = 30;

interface JobOutput {
  readonly job: { readonly id: string; readonly status: string; readonly counts: Readonly<Record<string, number>> };
  readonly items: readonly { readonly ticker: string; readonly jobId: string }[];
  readonly failed: readonly { readonly ticker: string; readonly code: string }[];
}

describe('beside a running server', () => {
  const here = useInstallation();

  test('a universe is analysed as a job, which the API shows as well', async () => {
    const { code, stdout, stderr } = await here().cli('analyze', '--universe', 'demo', '--json');
    expect(code).toBe(0);
    expect(stderr).toContain('Analysing: 30/30');
    const { job, items, failed } = JSON.parse(stdout) as JobOutput;
    expect(job).toMatchObject({ status: 'completed', counts: { total: DEMO_TICKERS, succeeded: DEMO_TICKERS } });
    expect({ items: items.length, failed }).toEqual({ items: DEMO_TICKERS, failed: [] });
    expect(await here().get(`/v1/jobs/${job.id}`)).toMatchObject({ status: 200, body: { status: 'completed' } });
    const listed = await here().get(`/v1/analyses?jobId=${job.id}&limit=200`);
    expect((listed.body as { items: unknown[] }).items).toHaveLength(DEMO_TICKERS);
  });

  test('a file is analysed, failures are named, and only what failed is tried again', async () => {
    const path = await writeList('list.txt', 'ACME.DEMO, BOLT.DEMO # good\nNOSUCH.DEMO\nacme.demo\n');
    const first = await here().cli('analyze', '--file', path);
    expect(first.code).toBe(1);
    expect(first.stdout).toMatch(/│ ACME\.DEMO +│[\s\S]*│ BOLT\.DEMO +│/);
    expect(first.stderr).toMatch(/^Tickers given more than once and merged: 1\.$/m);
    expect(first.stderr).toMatch(/^NOSUCH\.DEMO: UNKNOWN_TICKER\. /m);
    const id = /^Job ([\w-]+): completed with errors; 2 succeeded, 1 failed, 0 cancelled of 3\.$/m.exec(
      first.stderr,
    )?.[1];
    if (id === undefined) throw new Error(first.stderr);

    const shown = await here().run('jobs', 'show', id, '--failed', '--json');
    expect(JSON.parse(shown.stdout)).toMatchObject({
      job: { id, status: 'completed_with_errors' },
      items: [{ ticker: 'NOSUCH.DEMO', state: 'failed', attempts: 1, error: { code: 'UNKNOWN_TICKER' } }],
    });
    const all = await here().run('jobs', 'show', id, '--items');
    expect(all.stdout).toMatch(/│ ACME\.DEMO +│ succeeded +│/);

    const again = await here().run('jobs', 'retry', id, '--json');
    expect(again.code).toBe(1);
    const child = JSON.parse(again.stdout) as { job: { id: string }; items: unknown[] };
    expect(child).toMatchObject({
      job: { parentJobId: id, status: 'failed', counts: { total: 1, failed: 1 } },
      items: [{ ticker: 'NOSUCH.DEMO' }],
    });

    const submitted = await here().run('jobs', 'retry', id, '--no-wait');
    expect(submitted).toMatchObject({ code: 0, stdout: expect.stringContaining('queued; 0 succeeded') });
    const over = await here().run('jobs', 'cancel', id);
    expect(over).toMatchObject({ code: 1, stderr: expect.stringContaining('nothing to cancel') });

    const listed = await here().run('jobs', 'list', '--status', 'completed_with_errors', '--json');
    expect((JSON.parse(listed.stdout) as { items: { id: string }[] }).items.map((job) => job.id)).toEqual([id]);
  });

  test('what is wrong is said before anything is submitted', async () => {
    const bad = await writeList('bad.txt', 'ACME.DEMO\nb$d\n\n!!\n');
    const exits = [
      await here().run('analyze', '--file', bad),
      await here().run('analyze', '--file', join(folder, 'nowhere.txt')),
      await here().run('analyze', '--universe', 'mars'),
      await here().run('jobs', 'show', 'nonsense'),
      await here().run('jobs', 'list', '--owner', 'nobody'),
    ] as const;
    expect(exits.map(({ code, stdout }) => ({ code, stdout }))).toEqual(exits.map(() => ({ code: 1, stdout: '' })));
    const [file, nowhere, mars, unknown, nobody] = exits.map(({ stderr }) => stderr);
    expect(file).toMatch(/Line 2: "b\$d" is not a ticker.*\nLine 4: "!!" is not a ticker/);
    expect(nowhere).toContain('cannot be read: there is no such file.');
    expect(mars).toContain("There are no symbols in the universe 'mars'. Use demo, all or an exchange");
    expect(unknown).toContain('There is no job with this id.');
    expect(nobody).toContain("There is no owner named 'nobody'.");
  });
});

describe('without a server', () => {
  let database: TestDatabaseServer;
  let vendor: Server;
  let environment: Record<string, string>;

  beforeAll(async () => {
    database = await createEmptyDatabase();
    // A vendor that never answers: what is asked of it goes on until somebody stops it.
    vendor = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => vendor.once('listening', resolve));
    const address = vendor.address();
    const port = typeof address === 'object' ? address?.port : null;
    environment = {
      DATABASE_URL: database.url,
      YAHOO_BASE_URL: `http://127.0.0.1:${port}`,
      OUTBOUND_ALLOW_PRIVATE: 'true',
      JOB_CONCURRENCY: '1',
    };
  });

  afterAll(async () => {
    await endPrograms();
    vendor.closeAllConnections();
    vendor.close();
    await database.drop();
  });

  /** A job over two tickers, the second one of which never ends. */
  async function startStuck(name: string): Promise<RunningProgram> {
    const path = await writeList(`${name}.txt`, `ACME.DEMO\n${name}.XX`);
    const asked = new Promise((resolve) => vendor.once('request', resolve));
    const running = startProgram('cli', { parameters: ['analyze', '--file', path, '--json'], environment });
    await asked;
    return running;
  }

  test('the command does the work itself, quietly', async () => {
    const { code, stdout, stderr } = await runCli(['analyze', '--universe', 'demo'], environment);
    expect(code).toBe(0);
    expect(stdout.match(/│ \w+\.DEMO +│/g)).toHaveLength(DEMO_TICKERS);
    expect(stderr.split('\n')).toEqual([
      ...stderr.split('\n').filter((line) => /^Analysing: \d+\/30$/.test(line)),
      expect.stringMatching(/^Job [\w-]+: completed; 30 succeeded, 0 failed, 0 cancelled of 30\.$/),
    ]);
  });

  test('Ctrl-C cancels the job, and waits until it is', async () => {
    const running = await startStuck('CANCEL');
    running.signal('SIGINT');
    const { code, stdout, stderr } = await running.exit;
    expect(code).toBe(1);
    expect(stderr).toContain('Cancelling the job. Press Ctrl-C again to leave at once.');
    expect(JSON.parse(stdout)).toMatchObject({ job: { status: 'cancelled', counts: { running: 0, queued: 0 } } });
  });

  test('SIGTERM leaves the job to the next command, which finishes it', async () => {
    const running = await startStuck('LEFT');
    running.signal('SIGTERM');
    const { code, stdout, stderr } = await running.exit;
    expect(code).toBe(1);
    expect(stderr).toContain('It is left to the next server, worker or command that does jobs.');
    const { job } = JSON.parse(stdout) as JobOutput;
    const shown = await runCli(['jobs', 'show', job.id, '--json'], environment);
    const left = JSON.parse(shown.stdout) as JobOutput['job'];
    expect(left.counts).toMatchObject({ total: 2, cancelled: 0, running: 0 });

    const cancelled = await runCli(['jobs', 'cancel', job.id], environment);
    expect(cancelled.stdout).toMatch(/: cancelled; |: completed with errors; |: failed; /);
  });
});
