import { AnalysisEntity } from '../../../src/analysis/analysis.entity.js';
import { LatestAnalysisEntity } from '../../../src/analysis/latest-analysis.entity.js';
import { Terminal } from '../../../src/platform/cli/terminal.js';
import { DomainError } from '../../../src/platform/errors/domain-error.js';
import { SettingEntity } from '../../../src/platform/database/setting.entity.js';
import { useTestDatabase } from '../../support/database.js';
import { type AnalysisParts, HandClock, startAnalysis } from './analysis-parts.js';

const db = useTestDatabase();
let clock: HandClock;
let output: string;
let terminal: Terminal;

/** As after the first migration, but for the prices: making them up again takes long. */
async function forgetAnalyses(): Promise<void> {
  const { manager } = db().dataSource;
  for (const entity of [LatestAnalysisEntity, AnalysisEntity])
    await manager.createQueryBuilder().delete().from(entity).execute();
  await manager.delete(SettingEntity, { name: 'demo-run' });
}

beforeEach(async () => {
  await forgetAnalyses();
  clock = new HandClock();
  output = '';
  const stream = { write: (text: string) => (output += text) };
  terminal = new Terminal(stream, stream);
});

const start = (environment = {}): AnalysisParts => startAnalysis(db().database, clock, environment);

const countAnalyses = async (parts: AnalysisParts): Promise<number> =>
  parts.repository.count((await parts.owners.getDefault()).id, {});

it('analyses the demo market once, and shows a line for each ticker', async () => {
  const parts = start();
  await parts.demoRun.runOnce(terminal);
  expect(await countAnalyses(parts)).toBe(30);
  expect(output).toContain('Analysing the demo market: 30/30');
  expect(output.match(/\.DEMO/g)).toHaveLength(30);
  expect(output).toContain('verdict');
  output = '';
  await start().demoRun.runOnce(terminal);
  expect(await countAnalyses(parts)).toBe(30);
  expect(output).toBe('');
});

it('is done by one of many processes that start at once', async () => {
  const processes = Array.from({ length: 4 }, () => start());
  await Promise.all(processes.map(({ demoRun }) => demoRun.runOnce(terminal)));
  expect(await countAnalyses(start())).toBe(30);
  expect(output.match(/last bar/g)).toHaveLength(1);
});

it('is taken up where it ended, 60 s after the process that ran it died', async () => {
  const dying = start();
  const analyse = dying.analyses.analyse.bind(dying.analyses);
  jest
    .spyOn(dying.analyses, 'analyse')
    .mockImplementation((order) =>
      order.ticker === 'CEDAR.DEMO' ? Promise.reject(new Error('killed')) : analyse(order),
    );
  await expect(dying.demoRun.runOnce(terminal)).rejects.toThrow('killed');
  expect(await countAnalyses(dying)).toBe(4);

  clock.goOn(59_999);
  await start().demoRun.runOnce(terminal);
  expect(await countAnalyses(dying)).toBe(4);

  clock.goOn(1);
  await start().demoRun.runOnce(terminal);
  expect(await countAnalyses(dying)).toBe(30);
});

it('goes on past a ticker that fails, and says why it did', async () => {
  const parts = start();
  const analyse = parts.analyses.analyse.bind(parts.analyses);
  const failure = new DomainError('PROVIDER_ERROR', 'The provider is on strike.');
  jest
    .spyOn(parts.analyses, 'analyse')
    .mockImplementation((order) => (order.ticker === 'BOLT.DEMO' ? Promise.reject(failure) : analyse(order)));
  await parts.demoRun.runOnce(terminal);
  expect(await countAnalyses(parts)).toBe(29);
  expect(output).toContain('BOLT.DEMO: PROVIDER_ERROR. The provider is on strike.');
});

it.each([{ DEMO_ON_FIRST_START: 'false' }, { MARKET_PROVIDERS: 'upload' }])(
  'is not done with %j',
  async (environment) => {
    const parts = start(environment);
    await parts.demoRun.runOnce(terminal);
    expect(await countAnalyses(parts)).toBe(0);
    expect(await parts.settings.find('demo-run')).toBeNull();
  },
);

it('leaves the rest to the process that took over', async () => {
  const slow = start();
  const analyse = slow.analyses.analyse.bind(slow.analyses);
  const other = start();
  jest.spyOn(slow.analyses, 'analyse').mockImplementation(async (order) => {
    if (order.ticker === 'ANCHOR.DEMO') {
      clock.goOn(60_000);
      await other.demoRun.runOnce(terminal);
    }
    return analyse(order);
  });
  await slow.demoRun.runOnce(terminal);
  expect(output.match(/last bar/g)).toHaveLength(1);
});
