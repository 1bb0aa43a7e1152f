import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { type BenchReport, type Goal, summarise } from './bench.js';
import { BENCH_KEY, Program, runProgram } from './bulk/programs.js';
import { type BenchDatabase, onPostgres, onSqlite } from './input/on-each-database.js';
import { rowAt } from './exports/rows.js';

const ROWS = 100_000;
const ROUNDS = 3;
const FIRST_BYTE_MS = 300;
const GROWTH_MB = 60;
const FORMATS = ['csv', 'ndjson', 'xlsx'] as const;

interface Download {
  readonly firstByteMs: number;
  readonly wholeMs: number;
  readonly file: Buffer;
}

interface Contest {
  readonly label: string;
  readonly downloads: Readonly<Record<(typeof FORMATS)[number], readonly Download[]>>;
  /** How far the resident set has risen above what it was before, after each download; NaN where it is not known. */
  readonly grownMb: readonly number[];
}

async function download(url: string, path: string): Promise<Download> {
  const start = performance.now();
  const response = await fetch(`${url}${path}`, { headers: { 'x-api-key': BENCH_KEY } });
  if (response.status !== 200 || response.body === null) throw new Error(`${path} answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let firstByteMs = NaN;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    if (chunks.length === 0) firstByteMs = performance.now() - start;
    chunks.push(chunk);
  }
  return { firstByteMs, wholeMs: performance.now() - start, file: Buffer.concat(chunks) };
}

const unguarded = (text: string): string => (/^'[=+\-@\t]/.test(text) ? text.slice(1) : text);

/** Every row of a file must be there, newest first, with its texts and numbers. */
function checkRows(format: string, rows: readonly (readonly unknown[])[]): void {
  const [head = [], ...others] = rows;
  const [ticker, score, close] = ['ticker', 'score', 'close'].map((name) => head.indexOf(name));
  if (others.length !== ROWS) throw new Error(`${format} has ${others.length} rows, not ${ROWS}`);
  for (const [index, row] of others.entries()) {
    const expected = rowAt(ROWS - 1 - index);
    const isRight =
      unguarded(String(row[ticker ?? -1])) === expected.ticker &&
      Number(row[score ?? -1]) === expected.score &&
      Number(row[close ?? -1]) === expected.close;
    if (!isRight) throw new Error(`row ${index} of ${format} is ${JSON.stringify(row)}`);
  }
}

async function checkFiles({ csv, xlsx }: Record<'csv' | 'xlsx', Buffer>): Promise<void> {
  checkRows('csv', parse(csv));
  checkRows('xlsx', await readSheet(xlsx, 1, { trim: false }));
}

async function measure({ label, environment }: BenchDatabase): Promise<Contest> {
  await runProgram(join(__dirname, 'exports', 'prepare.js'), [String(ROWS)], environment);
  const server = await Program.start('main', environment);
  try {
    // What everything loads on first use is not what an export needs.
    for (const format of FORMATS) await download(server.url, `/v1/analyses/export?format=${format}&ticker=T7`);
    const before = server.readPeakRssMb();
    const downloads = { csv: [] as Download[], ndjson: [] as Download[], xlsx: [] as Download[] };
    const grown: number[] = [];
    for (let round = 0; round < ROUNDS; round++)
      for (const format of FORMATS) {
        downloads[format].push(await download(server.url, `/v1/analyses/export?format=${format}`));
        grown.push((server.readPeakRssMb() ?? NaN) - (before ?? NaN));
      }
    const [csv, xlsx] = [downloads.csv[0]?.file, downloads.xlsx[0]?.file];
    if (csv && xlsx) await checkFiles({ csv, xlsx });
    return { label, downloads, grownMb: grown };
  } finally {
    await server.stop();
  }
}

/** Later exports grow it further, until the collector of garbage thinks it worth while. */
const growthOfFirst = ({ grownMb }: Contest): number => grownMb[FORMATS.length - 1] ?? NaN;

const slowestFirstByte = ({ downloads }: Contest): number =>
  Math.max(...FORMATS.flatMap((format) => downloads[format].map(({ firstByteMs }) => firstByteMs)));

const goalsOf = (contest: Contest): Goal[] => [
  {
    label: `${contest.label}: first byte below ${FIRST_BYTE_MS} ms`,
    met: slowestFirstByte(contest) < FIRST_BYTE_MS,
    required: true,
  },
  {
    label: `${contest.label}: memory grows by less than ${GROWTH_MB} MB in one export of each format`,
    met: !(growthOfFirst(contest) >= GROWTH_MB),
    required: true,
  },
];

function describe(contest: Contest): string {
  const sizes = FORMATS.map((format) => {
    const bytes = contest.downloads[format][0]?.file.length ?? 0;
    return `${format} ${(bytes / 2 ** 20).toFixed(1)} MB`;
  });
  const growth = contest.grownMb.map((grown) => grown.toFixed(0)).join(', ');
  return `${contest.label}: slowest first byte ${slowestFirstByte(contest).toFixed(0)} ms; peak memory above that of before, in MB, after each: ${growth}; ${sizes.join(', ')}.`;
}

/** Exports of all analyses in each format, from a server of the build, read again by programs that are not ours. */
export async function run(): Promise<BenchReport> {
  const contests = [await onSqlite(measure), await onPostgres(measure)];
  return {
    title: `Exports of ${ROWS} analyses`,
    unit: 'milliseconds for the whole file',
    measurements: contests.flatMap(({ label, downloads }) =>
      FORMATS.map((format) =>
        summarise(
          `${label}, ${format}`,
          downloads[format].map(({ wholeMs }) => wholeMs),
        ),
      ),
    ),
    ratios: [],
    goals: contests.flatMap(goalsOf),
    notes: [
      ...contests.map(describe),
      'CSV and workbook are read again, and each row compared with what was stored, texts that look like formulas included.',
    ],
  };
}
