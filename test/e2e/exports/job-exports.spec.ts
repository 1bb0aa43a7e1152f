import { JobItemEntity } from '../../../src/jobs/job-item.entity.js';
import { JobsRuntime } from '../../../src/jobs/jobs-runtime.service.js';
import { Database } from '../../../src/platform/database/database.service.js';
import { useApp } from '../../support/app.js';
import { readCsv } from '../../support/csv.js';
import { readProblem } from '../../support/problem.js';
import { until } from '../../support/process.js';
import { isInert, readParts, readRows } from '../../support/workbook.js';

jest.setTimeout(60_000);

interface JobBody {
  readonly id: string;
  readonly status: string;
  readonly links: { readonly export: string | null };
}

const HOSTILE = '=HYPERLINK("http://example.org/","win")\r\n+1;-1\t@x';
const NOTHING = '01900000-0000-7000-8000-000000000001';
const server = useApp();

async function run(path: string, json: unknown): Promise<JobBody> {
  const { id } = (await (await server().request(path, { method: 'POST', json })).json()) as JobBody;
  return until(async () => {
    const job = (await (await server().request(`/v1/jobs/${id}`)).json()) as JobBody;
    return job.status.startsWith('completed') ? job : null;
  });
}

const download = async (path: string): Promise<Buffer> => {
  const response = await server().request(path);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

const createKey = async (scopes: readonly string[]): Promise<string> => {
  const response = await server().request('/v1/api-keys', { method: 'POST', json: { name: 'Some', scopes } });
  return ((await response.json()) as { key: string }).key;
};

beforeAll(async () => {
  await server().app.get(JobsRuntime, { strict: false }).start();
});

describe('the export of a job', () => {
  let job: JobBody;

  beforeAll(async () => {
    job = await run('/v1/analyses/bulk', { tickers: ['BOLT.DEMO', 'NOSUCH.DEMO', 'ACME.DEMO'] });
    const { database } = { database: server().app.get(Database, { strict: false }) };
    await database.manager().update(JobItemEntity, { jobId: job.id, ticker: 'NOSUCH.DEMO' }, { errorDetail: HOSTILE });
  });

  test('is at its link, and has every item in the order of the request', async () => {
    expect(job.links.export).toBe(`/v1/jobs/${job.id}/export`);
    const rows = readCsv(await download(`/v1/jobs/${job.id}/export`));
    expect(rows.map(({ ticker, state }) => [ticker, state])).toEqual([
      ['BOLT.DEMO', 'succeeded'],
      ['NOSUCH.DEMO', 'failed'],
      ['ACME.DEMO', 'succeeded'],
    ]);
    const [bolt, failed] = rows;
    expect(failed).toMatchObject({ errorCode: 'UNKNOWN_TICKER', errorDetail: `'${HOSTILE}`, score: '', verdict: '' });
    const { score, verdict } = (await (await server().request(`/v1/analyses/${bolt?.analysisId}`)).json()) as {
      score: number;
      verdict: string;
    };
    expect(bolt).toMatchObject({ score: String(score), verdict, errorCode: '', provenance: 'demo' });
  });

  test('is the items with their analyses as NDJSON', async () => {
    const lines = (await download(`/v1/jobs/${job.id}/export?format=ndjson`)).toString('utf8').trimEnd().split('\n');
    const documents = lines.map((line) => JSON.parse(line) as { ticker: string; analysis: { jobId: string } | null });
    const { items } = (await (await server().request(`/v1/jobs/${job.id}/items`)).json()) as { items: unknown[] };
    expect(documents.map(({ analysis: _, ...item }) => item)).toEqual(items);
    expect(documents.map(({ analysis }) => analysis?.jobId ?? null)).toEqual([job.id, null, job.id]);
  });

  test('is a workbook in which a reason is text, whatever it looks like', async () => {
    const file = await download(`/v1/jobs/${job.id}/export?format=xlsx`);
    expect(isInert(readParts(file))).toBe(true);
    const [head, ...rows] = await readRows(file, 'items');
    expect(rows[1]?.[head?.indexOf('errorDetail') ?? -1]).toBe(HOSTILE.replace('\r\n', '\n'));
    expect(rows.map((row) => typeof row[head?.indexOf('score') ?? -1])).toEqual(['number', 'object', 'number']);
  });

  test('of a backtest is its results', async () => {
    const json = { tickers: ['ACME.DEMO', 'BOLT.DEMO'], strategies: ['balanced'] };
    const backtest = await run('/v1/backtests', json);
    expect(backtest.links.export).toBe(`/v1/jobs/${backtest.id}/export`);
    expect(await download(`/v1/jobs/${backtest.id}/export`)).toEqual(
      await download(`/v1/backtests/${backtest.id}/export`),
    );
    const path = `/v1/backtests/${backtest.id}/export`;
    const results = await download(`${path}?format=xlsx`);
    const [head, ...rows] = await readRows(results, 'results');
    const csv = readCsv(await download(path));
    for (const name of ['totalReturn', 'maxDrawdown', 'trades', 'finalEquity', 'profitFactor']) {
      const cells = rows.map((row) => row[head?.indexOf(name) ?? -1]);
      expect(cells).toEqual(csv.map((row) => (row[name] === '' ? null : Number(row[name]))));
    }
    const count = csv.reduce((sum, row) => sum + Number(row.trades), 0);
    const trades = readCsv(await download(`${path}?table=trades`));
    const [, ...tradeRows] = await readRows(await download(`${path}?table=trades&format=xlsx`), 'trades');
    expect([trades.length, tradeRows.length]).toEqual([count, count]);
    expect(count).toBeGreaterThan(5);
    expect(trades.some(({ pnl }) => /^-\d/.test(pnl ?? ''))).toBe(true);
    const lines = (await download(`${path}?table=trades&format=ndjson`)).toString('utf8').trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ ticker: 'ACME.DEMO', pnl: Number(trades[0]?.pnl) });
  });

  test('is refused to a job of a type that has none, which has no link to it', async () => {
    const history = await run('/v1/analyses/bulk', { tickers: ['ACME.DEMO'], asOfEach: 'month', from: '2026-06-01' });
    expect(history.links.export).toBeNull();
    const problem = await readProblem(await server().request(`/v1/jobs/${history.id}/export`));
    expect(problem).toMatchObject({ status: 422, code: 'NOT_EXPORTABLE' });
    expect(problem.detail).toContain("Jobs of type 'verdict-history'");
  });

  test('needs a job of the owner, and a key that may read jobs and analyses', async () => {
    for (const path of [`/v1/jobs/${NOTHING}/export`, '/v1/jobs/7/export'])
      expect(await readProblem(await server().request(path))).toMatchObject({ status: 404 });
    for (const scope of ['jobs:read', 'analysis:read']) {
      const headers = { 'x-api-key': await createKey([scope]) };
      const response = await server().request(`/v1/jobs/${job.id}/export`, { headers });
      expect(await readProblem(response)).toMatchObject({ code: 'INSUFFICIENT_SCOPE' });
    }
  });
});

describe('GET /v1/analyses/{id}/report', () => {
  test('is a workbook with the summary, the votes, the plan and the bars', async () => {
    const made = await server().request('/v1/analyses', { method: 'POST', json: { ticker: 'ACME.DEMO' } });
    const analysis = (await made.json()) as {
      readonly id: string;
      readonly score: number;
      readonly tradingDate: string;
      readonly bars: number;
      readonly close: number;
      readonly indicators: readonly { name: string; value: number | null; contribution: number | null }[];
      readonly plan: { readonly stop: number | null; readonly riskAmount: number | null } | null;
    };
    const response = await server().request(`/v1/analyses/${analysis.id}/report`);
    const name = `analysis-ACME.DEMO-balanced-${analysis.tradingDate}.xlsx`;
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    const file = Buffer.from(await response.arrayBuffer());
    expect(isInert(readParts(file))).toBe(true);
    const summary = new Map((await readRows(file, 'summary')).map(([field, value]) => [field, value]));
    expect(Object.fromEntries(summary)).toMatchObject({
      Ticker: 'ACME.DEMO',
      Score: analysis.score,
      Strategy: 'balanced',
      'Data source': 'demo',
      'Demo data': true,
      'Last bar': new Date(`${analysis.tradingDate}T00:00:00Z`),
      'Sheet bars': 'exactly those that were analysed',
      Disclaimer: expect.stringContaining('Not financial advice'),
    });
    expect(summary.get('Generated')).toBeInstanceOf(Date);
    const [head, ...votes] = await readRows(file, 'votes');
    expect(votes.slice(0, -1).map((row) => [row[0], row[head?.indexOf('value') ?? -1]])).toEqual(
      analysis.indicators.map((entry) => [entry.name, entry.value]),
    );
    expect(votes.at(-1)?.[head?.indexOf('contribution') ?? -1]).toBe(analysis.score);
    const plan = new Map((await readRows(file, 'plan')).map(([field, value]) => [field, value]));
    expect(plan.get('Stop') ?? null).toBe(analysis.plan?.stop ?? null);
    expect(plan.get('Risk amount') ?? null).toBe(analysis.plan?.riskAmount ?? null);
    const bars = await readRows(file, 'bars');
    expect(bars).toHaveLength(1 + analysis.bars);
    expect(bars.at(-1)?.slice(0, 5)[4]).toBe(analysis.close);
  });

  test('says when the bars are others, and has none where none are stored', async () => {
    const bars = (shift: number): string =>
      [
        'date,open,high,low,close,volume',
        ...Array.from({ length: 80 }, (_, index) => {
          const close = 100 + shift + Math.sin(index);
          const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
          return `${day},${close},${close + 1},${close - 1},${close},1000`;
        }),
      ].join('\n');
    const put = (body: string) =>
      server().request('/v1/tickers/=A1/bars', { method: 'PUT', body, headers: { 'content-type': 'text/csv' } });
    expect((await put(bars(0))).status).toBe(200);
    const made = await server().request('/v1/analyses', { method: 'POST', json: { ticker: '=A1' } });
    const { id } = (await made.json()) as { id: string };
    const read = async (): Promise<Map<unknown, unknown>> => {
      const file = await download(`/v1/analyses/${id}/report?format=xlsx`);
      expect(isInert(readParts(file))).toBe(true);
      return new Map((await readRows(file, 'summary')).map(([field, value]) => [field, value]));
    };
    expect(Object.fromEntries(await read())).toMatchObject({ Ticker: '=A1', 'Demo data': false });
    await put(bars(5));
    expect((await read()).get('Sheet bars')).toContain('not those that were analysed');
    await server().request('/v1/tickers/=A1/bars', { method: 'DELETE' });
    expect((await read()).get('Sheet bars')).toBe('not stored any more');
  });

  test('is not there under other ids, and in no other format', async () => {
    expect(await readProblem(await server().request(`/v1/analyses/${NOTHING}/report`))).toMatchObject({ status: 404 });
    const problem = await readProblem(await server().request(`/v1/analyses/${NOTHING}/report?format=csv`));
    expect(problem.errors).toMatchObject([{ pointer: 'query/format', code: 'not_allowed' }]);
  });
});
