import { useInstallation } from './command-line.js';

jest.setTimeout(120_000);

const here = useInstallation();

test('a backtest is reported for people, with what failed and what it means', async () => {
  const strategies = ['--strategy', 'balanced', '--strategy', 'sma-cross:fast=10,slow=30'];
  const { code, stdout, stderr } = await here().cli('backtest', 'ACME.DEMO', 'NOSUCH.DEMO', ...strategies);
  expect(code).toBe(1);
  expect(stdout).toMatch(/ACME\.DEMO │ balanced +│ .* to 20/);
  expect(stdout).toMatch(/ACME\.DEMO │ sma-cross \(fast=10, slow=30\)/);
  expect(stdout).toContain('2 strategies and combinations were tried.');
  expect(stdout).toContain('not financial advice');
  expect(stderr).toContain('NOSUCH.DEMO: UNKNOWN_TICKER');
});

test('a backtest as JSON is one document, and bad options are told before anything is opened', async () => {
  const [json, ...refused] = await Promise.all([
    here().cli('backtest', 'BOLT.DEMO', '--from', '2024-01-02', '--costs', 'us', '--json'),
    here().cli('backtest', 'BOLT.DEMO', '--from', '2024-02-30'),
    here().cli('backtest', 'BOLT.DEMO', '--strategy', 'sma-cross:fast=ten'),
  ]);
  expect(json.code).toBe(0);
  const document = JSON.parse(json.stdout) as { items: { from: string; costs: object }[] };
  expect(document).toMatchObject({ comparison: { comparisons: 1, complete: true }, failed: [] });
  expect(document.items).toMatchObject([{ ticker: 'BOLT.DEMO', costs: { slippageBps: 5 } }]);
  expect(refused.map(({ code }) => code)).toEqual([2, 2]);
  expect(refused[0]?.stderr).toContain('2024-01-02');
  expect(refused[1]?.stderr).toContain('sma-cross:fast=10,slow=30');
});
