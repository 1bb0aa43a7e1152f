import { registerAnalyze } from '../../../src/analysis/analyze.command.js';
import { registerScreens } from '../../../src/analysis/screens/screens.command.js';
import { type AuthApp, MASTER_KEY, startAuthApp } from '../auth-app.js';
import { runInProcess } from '../command-in-process.js';

let server: AuthApp;

beforeAll(async () => {
  server = await startAuthApp({ MASTER_API_KEY: MASTER_KEY });
  await runInProcess(server, registerAnalyze, ['analyze', 'ACME.DEMO']);
});

afterAll(() => server.close());

afterEach(() => {
  process.exitCode = undefined;
});

const run = (...words: string[]) => runInProcess(server, registerScreens, words);

describe('screen', () => {
  test('shows what it finds with the values of the terms', async () => {
    const { out, failure } = await run('screen', 'close > 0 and sma(close, 5) > 0 and score > -2', '--sort', '-score');
    expect(failure).toBeNull();
    expect(out).toMatch(/ticker.*strategy.*verdict.*score.*close.*sma\(5\)/);
    expect(out).toMatch(/ACME\.DEMO.*balanced/);
    expect(out).toContain('1 found among 1.');
  });

  test('says in JSON what the API says', async () => {
    const { out } = await run('screen', 'ticker = "acme.demo"', '--json', '--limit', '5');
    expect(JSON.parse(out)).toMatchObject({
      ...{ checked: 1, withoutSeries: 0 },
      items: [{ ticker: 'ACME.DEMO', terms: [{ term: 'ticker', value: 'ACME.DEMO' }] }],
    });
  });

  test('puts carets under what is wrong', async () => {
    const { err } = await run('screen', 'close > 1 and clse < 2');
    expect(err.split('\n')).toEqual([
      '  close > 1 and clse < 2',
      '                ^^^^',
      'Line 1, column 15: There is no "clse" here. Did you mean "close"?',
      '',
    ]);
    expect(process.exitCode).toBe(1);
  });

  test('refuses a universe that is not there', async () => {
    expect((await run('screen', 'true', '--universe', 'NOWHERE')).failure).toMatchObject({ code: 'VALIDATION_FAILED' });
  });
});

describe('screens', () => {
  test('are saved, listed, shown, run and deleted by name', async () => {
    expect((await run('screens', 'save', 'Up', 'CLOSE>0', '--sort', 'ticker')).out).toContain("Saved 'Up': close > 0");
    expect((await run('screens', 'list')).out).toMatch(/Up.*close > 0/);
    expect((await run('screens', 'show', 'up')).out).toMatch(/where.*close > 0/);
    expect((await run('screens', 'run', 'UP')).out).toContain('Entered: ACME.DEMO (balanced).\nLeft: none.');
    expect((await run('screens', 'run', 'Up')).out).toContain('Entered: none.');
    expect((await run('screens', 'save', 'Bad', 'rsi(1) < 2')).err).toContain('^');
    expect((await run('screens', 'delete', 'Up')).out).toContain("Deleted 'Up'");
    expect((await run('screens', 'run', 'Up')).failure).toMatchObject({ code: 'NOT_FOUND' });
  });
});
