import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import { OwnersService } from '../../../src/auth/owners.service.js';
import { registerBars } from '../../../src/market/bars.command.js';
import { registerSymbols } from '../../../src/market/symbols/symbols.command.js';
import { SymbolsService } from '../../../src/market/symbols/symbols.service.js';
import { Terminal } from '../../../src/platform/cli/terminal.js';
import { useTestDatabase } from '../../support/database.js';
import { type Market, startMarket, weekdayBars } from './market-parts.js';

const db = useTestDatabase();
let market: Market;
let folder: string;

beforeEach(async () => {
  market = startMarket(db().database);
  folder = await mkdtemp(join(tmpdir(), 'barometer-files-'));
});

afterEach(async () => {
  process.exitCode = undefined;
  await rm(folder, { recursive: true, force: true });
});

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

const toCsv = (from: string, to: string): string =>
  [
    'date,open,high,low,close,volume',
    ...weekdayBars(from, to).map(
      (bar) => `${bar.tradingDate},${bar.open},${bar.high},${bar.low},${bar.close},${bar.volume}`,
    ),
  ].join('\n');

/** Runs one command line; the exit code that it asks for and whether the context was closed are part of the outcome. */
async function run(...words: string[]) {
  const written = { out: '', err: '' };
  const terminal = new Terminal({ write: (text) => (written.out += text) }, { write: (text) => (written.err += text) });
  const close = jest.fn(() => Promise.resolve());
  const services = new Map<unknown, unknown>([
    [OwnersService, market.owners],
    [SymbolsService, market.symbols],
  ]);
  const context = {
    get: (type: unknown) => services.get(type) ?? market.files,
    close,
  } as unknown as INestApplicationContext;
  const program = new Command().exitOverride();
  registerBars(program, () => Promise.resolve(context), terminal);
  registerSymbols(program, () => Promise.resolve(context), terminal);
  const failure = await program.parseAsync(words, { from: 'user' }).then(
    () => null,
    (error: Error) => error,
  );
  return { ...written, failure, exitCode: process.exitCode, closed: close.mock.calls.length };
}

describe('bars import', () => {
  it('stores every CSV file of a folder under the ticker of its name', async () => {
    await write('M&M.NS.csv', toCsv('2026-01-01', '2026-06-30'));
    await write('brk-b.CSV', toCsv('2026-01-01', '2026-06-30'));
    await write('notes.txt', 'not bars');
    const { out, err, exitCode, closed } = await run('bars', 'import', folder, '--owner', 'alice');
    expect(out).toContain('2 of 2 files imported for alice: 258 bars, 0 left out; 0 files failed.');
    expect(err).toContain('Importing: 2/2');
    expect(exitCode).toBeUndefined();
    expect(closed).toBe(1);
    const { id: ownerId } = await market.owners.getByName('alice');
    expect((await market.series.findOwned(ownerId, 'BRK-B', 'upload'))?.series.length).toBe(129);
  });

  it('imports the good files, says what is wrong with the others, and ends with exit code 1', async () => {
    await write('GOOD.csv', toCsv('2026-01-01', '2026-06-30'));
    await write('BAD.csv', `${toCsv('2026-01-01', '2026-01-05')}\n2026-01-02,1,1,1,1,1\n2026-01-09,x,1,1,1,1`);
    await write('not a ticker.csv', toCsv('2026-01-01', '2026-06-30'));
    await write('ACME.DEMO.csv', toCsv('2026-01-01', '2026-06-30'));
    const { out, exitCode } = await run('bars', 'import', folder);
    expect(out).toContain('1 of 4 files imported for default');
    expect(out).toContain('Line 5: date 2026-01-02 is already on line 3');
    expect(out).toContain('Line 6: open is "x", not a number');
    expect(out).toContain('"not a ticker" is not a ticker');
    expect(out).toContain('demo market');
    expect(exitCode).toBe(1);
  });

  it('takes one file, and prints JSON for programs', async () => {
    await write('ONE.csv', toCsv('2026-01-01', '2026-06-30'));
    const { out } = await run('bars', 'import', join(folder, 'ONE.csv'), '--json');
    expect(JSON.parse(out)).toEqual({
      items: [
        expect.objectContaining({
          kind: 'imported',
          ticker: 'ONE',
          bars: 129,
          firstDate: '2026-01-01',
          lastDate: '2026-06-30',
          dropped: 0,
        }),
      ],
    });
  });

  it('says when there is nothing to import, and closes what it opened', async () => {
    const missing = await run('bars', 'import', join(folder, 'nowhere'));
    expect(missing.failure?.message).toContain('no such file or folder');
    const empty = await run('bars', 'import', folder);
    expect(empty.failure?.message).toContain('There are no .csv files');
    expect([missing.closed, empty.closed]).toEqual([1, 1]);
  });
});

describe('symbols import', () => {
  it('adds symbols and lists the lines that it could not read', async () => {
    await write('universe.csv', 'symbol,name,yahoo_symbol\nM&M,Mahindra,M&M.NS\nA B,Bad,A B\n');
    const { out, exitCode } = await run('symbols', 'import', join(folder, 'universe.csv'));
    expect(out).toContain('1 symbols added, 0 changed, 0 unchanged; 1 lines failed.');
    expect(out).toContain('"A B" is not a ticker');
    expect(exitCode).toBe(1);
    expect((await market.symbolRows.findByTickers(['M&M.NS']))[0]).toMatchObject({ name: 'Mahindra', exchange: 'NSE' });
  });

  it('says when there is no such file', async () => {
    expect((await run('symbols', 'import', join(folder, 'none.csv'))).failure?.message).toContain('no such file');
  });
});
