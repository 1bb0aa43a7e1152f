import { endPrograms, startProgram } from '../../support/process.js';
import { runCli } from './command-line.js';

jest.setTimeout(120_000);

/** Whatever is said here is said without a database. */
const NO_DATABASE = 'sqlite:/dev/null/none.sqlite';
const run = (...parameters: string[]) => runCli(parameters, { DATABASE_URL: NO_DATABASE });

afterAll(() => endPrograms());

const COMMANDS = ['migrate', 'analyze', 'jobs', 'bars', 'symbols', 'keys', 'doctor'];

test('help lists every command, and ends with exit code 0', async () => {
  const exits = await Promise.all([run('help'), run('--help')]);
  for (const { code, stdout, stderr } of exits) {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ +${command}\\b`, 'm'));
  }
});

test('a reader that goes before the end, as `head` does, is no failure', async () => {
  const program = startProgram('cli', { parameters: ['help'], environment: { DATABASE_URL: NO_DATABASE } });
  program.stopReading();
  const { code, stderr } = await program.exit;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('every command explains itself', async () => {
  const exits = await Promise.all(COMMANDS.map((command) => run('help', command)));
  for (const [index, { code, stdout }] of exits.entries()) {
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: barometer ${COMMANDS[index]}`);
  }
});

test.each([
  [[], /Usage: barometer/],
  [['analyse', 'ACME.DEMO'], /unknown command 'analyse'\n\(Did you mean analyze\?\)/],
  [['analyze'], /give either tickers, --universe or --file/],
  [['analyze', 'ACME.DEMO', '--universe', 'demo'], /give either tickers, --universe or --file/],
  [['jobs', 'list', '--limit', '0'], /Give a whole number from 1 to 200\./],
  [['jobs', 'list', '--status', 'done'], /Allowed choices are queued, running, /],
  [['analyze', 'ACME.DEMO', '--capital', '-1'], /'-1' is invalid\. Give a number from 1000 to 100000000\./],
  [['analyze', 'ACME.DEMO', '--timeframe', '1h'], /Allowed choices are 1d, 1w\./],
  [['analyze', 'ACME.DEMO', '--jsn'], /unknown option '--jsn'\n\(Did you mean --json\?\)/],
  [['keys', 'create', '--scopes', 'analysis:reed'], /did you mean analysis:read\?/],
  [['keys', 'create', '--expires', '2020-01-01'], /is in the past/],
  [['keys', 'create', '--expires', 'soon'], /Write 90d, 12h, 2027-01-31/],
])('%j is a usage error: exit code 2, and the way out', async (parameters, expected) => {
  const { code, stdout, stderr } = await run(...parameters);
  expect(stderr).toMatch(expected);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});
