import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useApp } from '../support/app.js';
import { readPicture } from '../support/chart-picture.js';
import { readProblem } from '../support/problem.js';
import { until } from '../support/process.js';
import { KeysService } from '../../src/auth/keys.service.js';
import { JobsRuntime } from '../../src/jobs/jobs-runtime.service.js';
import { csvBars } from './analysis-client.js';
import { registerChart } from '../../src/reports/charts/chart.command.js';
import { runInProcess } from './command-in-process.js';
import { type AnalysisBody, chartClient } from './chart-client.js';

jest.setTimeout(120_000);

const server = useApp();
const LIGHT = { up: '#137a4b', down: '#c0362c', entry: '#0b5cad', first: '#0b6bcb' };

const { get, draw, upload, analyse, readBars, faultOf } = chartClient(server);

/** What was read off a picture, to about a pixel. */
function expectNear(actual: number, expected: number | undefined, pixel: number): void {
  expect(Math.abs(actual - (expected ?? NaN)) / pixel).toBeLessThan(1.1);
}

beforeAll(async () => {
  await server().app.get(JobsRuntime, { strict: false }).start();
});

describe('GET /v1/tickers/{ticker}/chart.svg', () => {
  test('puts candles, levels, the verdict and an average where the axis says that their prices are', async () => {
    const { plan, verdict } = await analyse('ACME.DEMO');
    const bars = await readBars('ACME.DEMO', 120);
    const picture = readPicture(await draw('/v1/tickers/acme.demo/chart.svg?indicators=ema:20,rsi&bars=120'));
    const price = (y: number): number => picture.valueAt(0, y);
    const pixel = Math.abs(price(101) - price(100));

    const candles = picture.shapesOf('candles');
    expect(candles.map(({ index }) => index)).toEqual(bars.map((_, index) => index));
    for (const { index, points } of candles) {
      const { open = NaN, high, low, close = NaN } = bars[index] ?? {};
      const prices = points.map(([, y]) => price(y));
      const body = prices.slice(0, 4);
      expectNear(Math.max(...prices), high, pixel);
      expectNear(Math.min(...prices), low, pixel);
      expectNear(Math.max(...body), Math.max(open, close), pixel);
      expectNear(Math.min(...body), Math.min(open, close), pixel);
    }

    expect(verdict).toBe('buy');
    const levelIn = (color: string): number => price(picture.linesOf(color)[0]?.[0]?.[1] ?? NaN);
    expectNear(levelIn(LIGHT.up), plan?.target, pixel);
    expectNear(levelIn(LIGHT.entry), plan?.entry, pixel);
    expectNear(levelIn(LIGHT.down), plan?.stop, pixel);

    const [[x = NaN, y = NaN] = []] = picture.shapesOf('verdict-buy')[0]?.points ?? [];
    expect(Math.abs(x - (candles.at(-1)?.points[0]?.[0] ?? NaN))).toBeLessThan(3);
    // The symbol stands right below the low.
    expectNear(price(y - 8.5), bars.at(-1)?.low, pixel);

    const series = await get('/v1/tickers/ACME.DEMO/indicators/ema?period=20&limit=120');
    const { items } = (await series.json()) as { items: { value: number }[] };
    const [line = []] = picture.linesOf(LIGHT.first);
    expect(line).toHaveLength(120);
    for (const [i, point] of line.entries()) expectNear(price(point[1]), items[i]?.value, pixel);
  });

  test('says what it is of: ticker, name, last close, verdict, and that the data is invented', async () => {
    const svg = await draw('/v1/tickers/ACME.DEMO/chart.svg');
    const [bar] = await readBars('ACME.DEMO', 1);
    const texts = readPicture(svg).texts.map(({ text }) => text);
    expect(texts).toContain('ACME.DEMO   Acme Industries');
    expect(texts).toContainEqual(
      expect.stringContaining(`Close ${bar?.close.toFixed(2)} USD on ${bar?.tradingDate}  ·  buy`),
    );
    expect(texts).toContain('Demo data: an invented company, no real prices.');
    expect(texts).toContain('price, USD');
    expect(svg).toMatch(/^<svg [^>]*role="img"><title>ACME\.DEMO {3}Acme Industries: Close /);
  });

  test('marks the days on which the verdict of stored analyses became another one, and can go back to one of them', async () => {
    const lines = csvBars(400).split('\n');
    const seen: AnalysisBody[] = [];
    for (const count of [300, 310, 320, 330, 345, 360, 380, 400]) {
      await upload('WAVE', lines.slice(0, count + 1).join('\n'));
      seen.push(await analyse('WAVE'));
    }
    const changes = seen.filter(({ verdict }, i) => verdict !== seen[i - 1]?.verdict);
    expect(changes.length).toBeGreaterThan(2);
    const bars = await readBars('WAVE', 250);
    const daysOf = (svg: string): string[] => {
      const picture = readPicture(svg);
      const candles = picture.shapesOf('candles');
      const marks = ['strong_buy', 'buy', 'hold', 'sell', 'strong_sell'].flatMap((verdict) =>
        picture.shapesOf(`verdict-${verdict}`).map(({ points }) => ({ verdict, x: points[0]?.[0] ?? NaN })),
      );
      const dayAt = (x: number): string => {
        const [nearest] = [...candles].sort(
          (a, b) => Math.abs((a.points[0]?.[0] ?? 0) - x) - Math.abs((b.points[0]?.[0] ?? 0) - x),
        );
        return bars.at((nearest?.index ?? 0) - candles.length)?.tradingDate ?? '';
      };
      return marks.map(({ verdict, x }) => `${dayAt(x)} ${verdict}`).sort();
    };
    const expected = changes.map(({ tradingDate, verdict }) => `${tradingDate} ${verdict}`).sort();
    expect(daysOf(await draw('/v1/tickers/WAVE/chart.svg'))).toEqual(expected);

    const [first] = seen as [AnalysisBody];
    const past = await draw(`/v1/tickers/WAVE/chart.svg?analysisId=${first.id}`);
    expect(past).toContain(` on ${first.tradingDate}  ·  `);
    expect(past.match(/data-series="verdict-/g)).toHaveLength(1);
  });

  test('has the same tag for the same picture, and is not sent again to those who have it', async () => {
    const first = await get('/v1/tickers/BOLT.DEMO/chart.svg');
    const eTag = first.headers.get('etag') ?? '';
    expect([eTag.length, first.headers.get('cache-control')]).toEqual([24, 'private, no-cache']);
    expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
    const again = await get('/v1/tickers/BOLT.DEMO/chart.svg', { 'if-none-match': eTag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const dark = await get('/v1/tickers/BOLT.DEMO/chart.svg?theme=dark', { 'if-none-match': eTag });
    expect(dark.status).toBe(200);
    expect((await dark.text()).includes('fill="#12161c"')).toBe(true);
    const head = await server().request('/v1/tickers/BOLT.DEMO/chart.svg', { method: 'HEAD' });
    expect([head.status, head.headers.get('etag')]).toEqual([200, eTag]);
  });

  test('is drawn without a plan where there is no analysis, and says so', async () => {
    const svg = await draw(
      '/v1/tickers/LUMEN.DEMO/chart.svg?strategy=weekly-target&timeframe=1w&indicators=none&bars=20',
    );
    expect(svg).toContain('no analysis yet (weekly-target, weekly)');
    expect(svg).not.toMatch(/target \d|data-series="verdict-/);
    expect(readPicture(svg).shapesOf('candles')).toHaveLength(20);
  });

  test('copes with prices that never move, volume that is never there, and histories too short for an indicator', async () => {
    const day = (i: number): string => new Date(Date.UTC(2024, 0, 1 + 3 * i)).toISOString().slice(0, 10);
    const rows = Array.from({ length: 60 }, (_, i) => `${day(i)},0.0005,0.0005,0.0005,0.0005,0`);
    await upload('FLAT', ['date,open,high,low,close,volume', ...rows].join('\n'));
    const svg = await draw('/v1/tickers/FLAT/chart.svg?indicators=ema:200,bollinger,supertrend,psar,rsi,macd,obv,adx');
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    const texts = readPicture(svg).texts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['close 0.0005000', 'EMA 200  no value yet']));
  });

  test('refuses what cannot be drawn, with the place and a remedy', async () => {
    const at = (query: string, ticker = 'ACME.DEMO') => faultOf(`/v1/tickers/${ticker}/chart.svg?${query}`);
    expect(await at('', 'NOSUCH.DEMO')).toEqual([404, 'UNKNOWN_TICKER']);
    expect(await at('indicators=bolinger', 'NOSUCH.DEMO')).toEqual([404, 'UNKNOWN_TICKER']);
    expect(await at('indicators=rsi,bolinger')).toEqual([422, 'UNKNOWN_INDICATOR', 'query/indicators']);
    const unknown = await readProblem(await get('/v1/tickers/ACME.DEMO/chart.svg?indicators=bolinger'));
    expect(unknown).toMatchObject({ didYouMean: 'bollinger' });
    const validation = [400, 'VALIDATION_FAILED', 'query/indicators'];
    expect(await at('indicators=ema:0')).toEqual(validation);
    expect(await at('indicators=ema:ten')).toEqual(validation);
    expect(await at('indicators=ema:5:5')).toEqual(validation);
    expect(await at('indicators=rsi,,macd:26:12')).toEqual([...validation, 'query/indicators']);
    expect(await at('bars=1001')).toEqual([400, 'VALIDATION_FAILED', 'query/bars']);
    expect(await at('theme=blue&colour=1')).toEqual([400, 'VALIDATION_FAILED', 'query/colour', 'query/theme']);
    expect(await at('indicators=rsi,macd,adx,cci,mfi,roc')).toEqual([422, 'CHART_TOO_LARGE', 'query/indicators']);
    expect(await at('strategy=balansed')).toEqual([422, 'UNKNOWN_STRATEGY', 'query/strategy']);
    const { id } = await analyse('BOLT.DEMO');
    expect(await at(`analysisId=${id}`)).toEqual([404, 'NOT_FOUND']);
    const both = `analysisId=${id}&strategy=balanced&timeframe=1d`;
    expect(await at(both, 'BOLT.DEMO')).toEqual([422, 'UNSUPPORTED_SETTING', 'query/strategy', 'query/timeframe']);
  });

  test('is for keys that may read analyses, and shows nothing of other owners', async () => {
    expect((await get('/v1/tickers/ACME.DEMO/chart.svg', { 'x-api-key': '' })).status).toBe(401);
    const order = { owner: 'somebody else', name: 'Theirs', expiresAt: null } as const;
    const keys = server().app.get(KeysService);
    const weak = await keys.create({ ...order, scopes: ['market:read'] });
    expect((await get('/v1/tickers/ACME.DEMO/chart.svg', { 'x-api-key': weak.key })).status).toBe(403);
    const theirs = await keys.create({ ...order, scopes: ['analysis:read'] });
    const { id } = await analyse('ACME.DEMO');
    const asThem = (path: string) => get(path, { 'x-api-key': theirs.key });
    expect(await (await asThem('/v1/tickers/ACME.DEMO/chart.svg')).text()).toContain('no analysis yet');
    expect((await asThem(`/v1/tickers/ACME.DEMO/chart.svg?analysisId=${id}`)).status).toBe(404);
    expect((await asThem('/v1/tickers/WAVE/chart.svg')).status).toBe(404);
  });
});

describe('GET /v1/backtests/{id}/results/{resultId}/chart.svg', () => {
  test('draws equity, holding and drawdown at the values of the result', async () => {
    const json = { tickers: ['ACME.DEMO'], strategies: ['trend-following'], from: '2024-06-03' };
    const response = await server().request('/v1/backtests', { method: 'POST', json });
    const { id } = (await response.json()) as { id: string };
    await until(
      async () => ((await (await get(`/v1/jobs/${id}`)).json()) as { status: string }).status === 'completed' || null,
    );
    const { items } = (await (await get(`/v1/backtests/${id}`)).json()) as { items: { id: string }[] };
    const path = `/v1/backtests/${id}/results/${items[0]?.id}`;
    const result = (await (await get(path)).json()) as {
      cash: number;
      equity: { tradingDate: string; equity: number; drawdown: number }[];
      benchmark: { return: number };
    };
    const picture = readPicture(await draw(`${path}/chart.svg`));
    const money = Math.abs(picture.valueAt(0, 101) - picture.valueAt(0, 100));
    const [equity = []] = picture.linesOf(LIGHT.first);
    expect(equity).toHaveLength(result.equity.length);
    for (const [i, [, y]] of equity.entries())
      expectNear(picture.valueAt(0, y), result.equity[i]?.equity ?? NaN, money);
    const [held = []] = picture.linesOf('#d9730d');
    expectNear(picture.valueAt(0, held.at(-1)?.[1] ?? NaN), result.cash * (1 + result.benchmark.return), money);
    const share = Math.abs(picture.valueAt(1, 101) - picture.valueAt(1, 100));
    const [drawdown = []] = picture.linesOf(LIGHT.down);
    for (const [i, [, y]] of drawdown.entries()) {
      expectNear(picture.valueAt(1, y), -(result.equity[i]?.drawdown ?? NaN), share);
    }
    expect(await faultOf(`/v1/backtests/${id}/results/${id}/chart.svg`)).toEqual([404, 'NOT_FOUND']);
    const eTag = (await get(`${path}/chart.svg`)).headers.get('etag') ?? '';
    expect((await get(`${path}/chart.svg`, { 'if-none-match': eTag })).status).toBe(304);
  });
});

describe('chart on the command line', () => {
  test('writes the picture that the API gives into a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chart-'));
    const run = (...words: string[]) => runInProcess(server(), registerChart, ['chart', ...words]);
    try {
      const output = join(folder, 'bolt.svg');
      const words = ['bolt.demo', '--output', output, '--theme', 'dark', '--bars', '30', '--indicators', 'rsi'];
      expect(await run(...words)).toMatchObject({ failure: null, out: `BOLT.DEMO is drawn in ${output}.\n` });
      const drawn = await draw('/v1/tickers/BOLT.DEMO/chart.svg?theme=dark&bars=30&indicators=rsi');
      expect(await readFile(output, 'utf8')).toBe(drawn);
      expect((await run('BOLT.DEMO', '--output', output, '--bars', '5')).failure?.message).toContain('from 10 to 1000');
      expect((await run('BOLT.DEMO', '--output', output, '--indicators', 'rssi')).failure?.message).toContain("'rsi'");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
