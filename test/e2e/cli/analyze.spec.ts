import { useInstallation } from './command-line.js';

jest.setTimeout(120_000);

const here = useInstallation();

const THE_TWELVE = 'rsi stochastic williams_r cci macd adx ema_crossover psar bollinger atr obv cmf'.split(' ');

test('prints a verdict with its votes as a table that a person can read, beside a running server', async () => {
  const { code, stdout, stderr } = await here().cli('analyze', 'acme.demo');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines[0]).toMatch(
    /^ACME\.DEMO: (STRONG )?(BUY|SELL|HOLD) +\(balanced, 1d, \d+ bars to \d{4}-\d\d-\d\d from demo\)$/,
  );
  expect(lines[1]).toMatch(
    /^score -?\d\.\d{3}, conviction \d\.\d{3}, coverage 1\.00; votes: \d+ buy, \d+ sell, \d+ neutral$/,
  );
  expect(lines[3]).toMatch(/indicator .* value .* vote .* confidence .* weight .* contribution .* reason/);
  const rows = lines.filter((line) => line.startsWith('│')).map((line) => line.split('│')[1]?.trim());
  expect(rows).toEqual(['indicator', ...THE_TWELVE, 'score']);
  expect(stdout).toMatch(/^plan: /m);
  expect(stdout).not.toMatch(/undefined|NaN|\[object/);
});

test('prints one JSON document, which is what the API answers for the stored analysis', async () => {
  const { code, stdout, stderr } = await here().run('analyze', 'BOLT.DEMO', '--strategy', 'trend-following', '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const analysis = JSON.parse(stdout) as { id: string };
  expect(analysis).toMatchObject({ ticker: 'BOLT.DEMO', strategy: { id: 'trend-following' } });
  expect(await here().get(`/v1/analyses/${analysis.id}`)).toEqual({ status: 200, body: analysis });
});

test('analyses the other tickers when one is unknown, and says why that one failed', async () => {
  const { code, stdout, stderr } = await here().run('analyze', 'ACME.DEMO', 'NOPE.XX', 'a b', 'EMBER.DEMO');
  expect(code).toBe(1);
  expect(stdout).toMatch(/│ ACME\.DEMO +│/);
  expect(stdout).toMatch(/│ EMBER\.DEMO +│/);
  expect(stderr).toContain('Analysing: 4/4');
  expect(stderr).toMatch(/^NOPE\.XX: UNKNOWN_TICKER\. .*Check the spelling/m);
  expect(stderr).toMatch(
    /^a b: VALIDATION_FAILED\. "A B" is not a ticker|^a b: VALIDATION_FAILED\. "a b" is not a ticker/m,
  );
});

test.each([
  [['NOSUCH.DEMO'], /^NOSUCH\.DEMO: UNKNOWN_TICKER\. The demo market has no NOSUCH\.DEMO; it has ACME\.DEMO/],
  [['ACME.DEMO', '--strategy', 'balanecd'], /^There is no strategy 'balanecd'\. Did you mean 'balanced'\? Known: /],
])('%j ends with exit code 1 and a clear text', async (parameters, expected) => {
  const { code, stdout, stderr } = await here().run('analyze', ...parameters);
  expect(stderr).toMatch(expected);
  expect(stderr.split('\n')).toHaveLength(1);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});

test('takes settings and the weekly timeframe', async () => {
  const options = ['--timeframe', '1w', '--capital', '5000', '--risk-percent', '2', '--json'];
  const { code, stdout } = await here().run('analyze', 'ACME.DEMO', ...options);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ timeframe: '1w', settings: { capital: 5_000, riskPercent: 2 } });
});

test('keeps one owner from seeing what another analysed', async () => {
  const { code, stdout } = await here().run('analyze', 'COMET.DEMO', '--owner', 'someone', '--json');
  expect(code).toBe(0);
  const { id } = JSON.parse(stdout) as { id: string };
  expect(await here().get(`/v1/analyses/${id}`)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
});

test('judges past days, and tells what followed them', async () => {
  const { code, stdout, stderr } = await here().run('analyze', 'ACME.DEMO', 'BOLT.DEMO', '--as-of-each', 'month');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: 'Past days of 2 tickers are judged. See GET /v1/verdict-outcomes.',
  });
  expect(stderr).toMatch(/^Job .*: completed; 2 succeeded/m);
  const { status, body } = await here().get('/v1/tickers/ACME.DEMO/verdict-outcomes?strategy=balanced');
  expect(status).toBe(200);
  const { items } = body as { items: { verdicts: number; horizons: { bars: number }[] }[] };
  expect(items.reduce((sum, { verdicts }) => sum + verdicts, 0)).toBeGreaterThan(12);
  expect(items[0]?.horizons.map(({ bars }) => bars)).toEqual([1, 5, 20]);
});
