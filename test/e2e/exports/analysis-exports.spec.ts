import type { Analysis } from '../../../src/analysis/analysis.js';
import { toAnalysisSummaryDto } from '../../../src/analysis/analysis-summary.dto.js';
import { useApp } from '../../support/app.js';
import { readProblem } from '../../support/problem.js';
import { isInert, readParts, readRows } from '../../support/workbook.js';
import { readCsv } from '../../support/csv.js';
import { asInWorkbook, storeAnalyses } from './made-up-analyses.js';

jest.setTimeout(60_000);

const COUNT = 2_600;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const server = useApp();
let analyses: Analysis[];
let newestFirst: Analysis[];

beforeAll(async () => {
  analyses = await storeAnalyses(server(), COUNT);
  newestFirst = [...analyses].reverse();
});

const download = async (path: string): Promise<Buffer> => {
  const response = await server().request(path);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

/** What a CSV shows of a text. */
const guarded = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

describe('GET /v1/analyses/export', () => {
  test('is every analysis as CSV, newest first, with formulas as text and numbers as numbers', async () => {
    const rows = readCsv(await download('/v1/analyses/export'));
    expect(rows.map(({ id }) => id)).toEqual(newestFirst.map(({ id }) => id));
    expect(rows.map(({ ticker }) => ticker)).toEqual(newestFirst.map(({ ticker }) => guarded(ticker)));
    expect(rows.map(({ score }) => Number(score))).toEqual(newestFirst.map(({ score }) => score));
    const last = newestFirst.at(-1);
    expect(rows.at(-1)).toMatchObject({
      ticker: "'=1+1",
      score: String(last?.score),
      stale: 'false',
      jobId: '',
      createdAt: '2026-01-01T00:00:00.000Z',
      tradingDate: '2026-01-01',
    });
    expect(last?.score).toBeLessThan(0);
  });

  test('is every analysis as NDJSON, as the list shows it', async () => {
    const lines = (await download('/v1/analyses/export?format=ndjson')).toString('utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(newestFirst.map(toAnalysisSummaryDto));
  });

  test('is every analysis as a workbook without a formula, with dates and numbers', async () => {
    const file = await download('/v1/analyses/export?format=xlsx');
    const parts = readParts(file);
    expect(isInert(parts)).toBe(true);
    const [head, ...rows] = await readRows(file);
    const column = (name: string): unknown[] => rows.map((row) => row[head?.indexOf(name) ?? -1]);
    expect(column('id')).toEqual(newestFirst.map(({ id }) => id));
    expect(column('ticker')).toEqual(newestFirst.map(({ ticker }) => asInWorkbook(ticker)));
    for (const name of ['score', 'close', 'bars', 'conviction'] as const) {
      expect(column(name)).toEqual(newestFirst.map((analysis) => analysis[name]));
    }
    expect(column('tradingDate')).toEqual(newestFirst.map(({ tradingDate }) => new Date(`${tradingDate}T00:00:00Z`)));
    // Days and their fractions are what a workbook has for instants; they are exact to the millisecond.
    const differences = column('createdAt').map((value, index) => {
      return Math.abs((value as Date).getTime() - (newestFirst[index]?.createdAt.getTime() ?? NaN));
    });
    expect(Math.max(...differences)).toBeLessThanOrEqual(1);
    expect(column('stale')).toEqual(newestFirst.map(() => false));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<col min="1" max="1" width="16" customWidth="(?:1|true)"/);
  });

  test('takes the filters of the list', async () => {
    const path = 'verdict=buy&minScore=0.5&from=2026-02-01&to=2026-03-01';
    const rows = readCsv(await download(`/v1/analyses/export?${path}`));
    const expected = newestFirst.filter(
      ({ verdict, score, tradingDate }) =>
        verdict === 'buy' && score >= 0.5 && tradingDate >= '2026-02-01' && tradingDate <= '2026-03-01',
    );
    expect(expected.length).toBeGreaterThan(5);
    expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  test('is a file with its columns when nothing matches', async () => {
    const path = '/v1/analyses/export?ticker=NOSUCH';
    expect((await download(path)).toString('utf8')).toMatch(/^ticker,timeframe,strategy,[^\n]+\n$/);
    expect((await download(`${path}&format=ndjson`)).length).toBe(0);
    expect(await readRows(await download(`${path}&format=xlsx`))).toHaveLength(1);
  });

  test.each([
    ['csv', 'text/csv; charset=utf-8; header=present'],
    ['ndjson', 'application/x-ndjson; charset=utf-8'],
    ['xlsx', XLSX],
  ])('is an attachment as %s, also to HEAD', async (format, contentType) => {
    for (const method of ['GET', 'HEAD']) {
      const response = await server().request(`/v1/analyses/export?format=${format}&ticker=T50`, { method });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(contentType);
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="analyses.${format}"`);
      expect(response.headers.get('ratelimit')).toContain('reads');
      expect((await response.arrayBuffer()).byteLength > 0).toBe(method === 'GET');
    }
  });

  test('is compressed once', async () => {
    const encodingOf = async (format: string): Promise<string | null> => {
      const response = await server().request(`/v1/analyses/export?format=${format}`);
      await response.arrayBuffer();
      return response.headers.get('content-encoding');
    };
    expect(await encodingOf('xlsx')).toBeNull();
    expect(await encodingOf('csv')).not.toBeNull();
  });

  test.each([
    ['format=pdf', 'query/format not_allowed'],
    ['format=csv&format=xlsx', 'query/format not_allowed'],
    ['limit=5', 'query/limit unknown_field'],
    ['sort=ticker', 'query/sort unknown_field'],
    ['verdict=maybe', 'query/verdict not_allowed'],
    ['from=2026-02-02&to=2026-02-01', 'query/to out_of_range'],
  ])('refuses %s', async (query, fault) => {
    for (const path of ['/v1/analyses/export', '/v1/analyses/latest/export']) {
      const problem = await readProblem(await server().request(`${path}?${query}`));
      expect(problem.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([fault]);
    }
  });
});

describe('GET /v1/analyses/latest/export', () => {
  test('has each ticker once, by ticker, strategy and timeframe', async () => {
    const rows = readCsv(await download('/v1/analyses/latest/export'));
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(analyses.map(({ id }) => id)));
    expect(rows).toHaveLength(COUNT);
  });
});
