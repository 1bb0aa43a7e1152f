import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { businessRows } from '../../support/yahoo-answers.js';
import { useInstallation } from './command-line.js';

jest.setTimeout(120_000);

const here = useInstallation();

const HEADER = 'date,open,high,low,close,volume';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'barometer-files-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Lines of plausible business days, without a header. */
const linesOf = (ticker: string, from = '2026-01-01'): string[] =>
  businessRows(ticker, from, '2026-10-30').map(({ at, open, high, low, close, volume }) =>
    [new Date(at * 1_000).toISOString().slice(0, 10), open, high, low, close, volume].join(','),
  );

/** Writes files into a folder of their own, and gives its path. */
async function writeFiles(name: string, files: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  for (const [file, lines] of Object.entries(files)) await writeFile(join(path, file), `${lines.join('\n')}\n`);
  return path;
}

const LISTED = ['M&M.NS', '^NSEI', 'BRK-B'];

describe('bars import', () => {
  test('stores the good files of a folder, which analyze and the API then use', async () => {
    const files = Object.fromEntries(LISTED.map((ticker) => [`${ticker}.csv`, [HEADER, ...linesOf(ticker)]]));
    const path = await writeFiles('good', { ...files, 'notes.txt': ['not for us'] });
    const { code, stdout, stderr } = await here().cli('bars', 'import', path);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^3 of 3 files imported for default: \d+ bars, 0 left out; 0 files failed\.$/m);
    expect(stderr).toContain('Importing: 3/3');

    const analysed = await here().run('analyze', ...LISTED, '--json');
    expect(analysed.code).toBe(0);
    expect(JSON.parse(analysed.stdout)).toMatchObject({
      items: LISTED.map((ticker) => ({ ticker, provenance: 'upload' })),
      failed: [],
    });
    for (const ticker of LISTED) {
      const answer = await here().get(`/v1/tickers/${encodeURIComponent(ticker)}/bars?limit=1`);
      expect(answer).toMatchObject({ status: 200, body: { ticker, source: 'upload' } });
    }
  });

  test('takes one file, and says when its history is too short for a verdict', async () => {
    const path = await writeFiles('short', { 'SHORT.csv': [HEADER, ...linesOf('SHORT').slice(0, 10)] });
    const imported = await here().run('bars', 'import', join(path, 'SHORT.csv'), '--json');
    expect(imported.code).toBe(0);
    expect(JSON.parse(imported.stdout)).toMatchObject({ items: [{ kind: 'imported', ticker: 'SHORT', bars: 10 }] });
    const { code, stderr } = await here().run('analyze', 'SHORT');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^SHORT: INSUFFICIENT_HISTORY\. .*10 .*60/);
  });

  test('goes on past bad files, names each with its line and its reason, and ends with exit code 1', async () => {
    const good = linesOf('GOOD');
    const spoil = (spoilt: string): string[] => [HEADER, ...good.slice(0, 3), spoilt, ...good.slice(4)];
    const path = await writeFiles('mixed', {
      'GOOD.csv': [HEADER, ...good],
      'TWICE.csv': spoil(good[2] ?? ''),
      'NAN.csv': spoil('2026-01-07,NaN,10,9,9.5,100'),
      'NEGATIVE.csv': spoil('2026-01-07,-9,10,9,9.5,100'),
      'HEADER.csv': ['time,open,high,low,close,volume', ...good],
      'EMPTY.csv': [],
      'no ticker!.csv': [HEADER, ...good],
    });
    const { code, stdout } = await here().run('bars', 'import', path);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^1 of 7 files imported for default: /m);
    const rowOf = (name: string): string => stdout.split('\n').find((line) => line.includes(name)) ?? '';
    expect(rowOf('TWICE.csv')).toMatch(/Line 5: .*2026-01-05/);
    expect(rowOf('NAN.csv')).toMatch(/Line 5: .*NaN/);
    expect(rowOf('NEGATIVE.csv')).toMatch(/Line 5: .*-9/);
    expect(rowOf('HEADER.csv')).toMatch(/Line 1: .*date,open,high,low,close,volume/);
    expect(rowOf('EMPTY.csv')).toMatch(/header/);
    expect(rowOf('no ticker!.csv')).toMatch(/is not a ticker/);
  });

  test('says what to do about a path without bars', async () => {
    const empty = await writeFiles('empty', {});
    const exits = [
      await here().run('bars', 'import', join(folder, 'nowhere')),
      await here().run('bars', 'import', empty),
    ] as const;
    expect(exits.map(({ code }) => code)).toEqual([1, 1]);
    expect(exits[0].stderr).toMatch(/there is no such file or folder/);
    expect(exits[1].stderr).toMatch(/There are no \.csv files in .*Name them like RELIANCE\.NS\.csv\./);
  });
});

describe('symbols import', () => {
  test('adds symbols that the API finds, and counts what a second import changes', async () => {
    const path = await writeFiles('symbols', {
      'first.csv': ['ticker,name,exchange,currency', 'KOALA.AX,Koala Mining,ASX,AUD', 'M&M.NS,Mahindra,NSE,INR'],
      'second.csv': ['symbol,name,yahoo_symbol', 'M&M,Mahindra & Mahindra,M&M.NS', 'EMU,Emu Air,EMU.AX'],
    });
    const first = await here().cli('symbols', 'import', join(path, 'first.csv'));
    expect(first).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^2 symbols added, 0 changed/) });
    const second = await here().run('symbols', 'import', join(path, 'second.csv'), '--json');
    expect(second.code).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({ inserted: 1, updated: 1, failures: [] });
    const { body } = await here().get('/v1/symbols?query=koala');
    expect(body).toMatchObject({ items: [{ ticker: 'KOALA.AX', name: 'Koala Mining', exchange: 'ASX' }] });
  });

  test('takes the good lines, names the bad ones, and ends with exit code 1', async () => {
    const path = await writeFiles('bad-symbols', {
      'lines.csv': ['ticker,name,exchange', 'WOMBAT.AX,Wombat,ASX', 'not a ticker,Nothing,ASX'],
      'header.csv': ['name,exchange', 'Wombat,ASX'],
    });
    const [lines, header, missing, directory] = [
      await here().run('symbols', 'import', join(path, 'lines.csv')),
      await here().run('symbols', 'import', join(path, 'header.csv')),
      await here().run('symbols', 'import', join(path, 'nowhere.csv')),
      await here().cli('symbols', 'import', path),
    ] as const;
    expect([lines, header, missing, directory].map(({ code }) => code)).toEqual([1, 1, 1, 1]);
    expect(lines.stdout).toMatch(/│ 3 +│ "not a ticker" is not a ticker/);
    expect(lines.stdout).toMatch(/1 symbols added.*1 lines failed\./);
    expect(header.stderr).toMatch(/first line must be ticker,name,exchange/);
    expect(missing.stderr).toMatch(/nowhere\.csv cannot be read: there is no such file\./);
    expect(directory.stderr).toMatch(/cannot be read: it is a folder\./);
  });
});
