import { fixedClock, noAbort, yahooStack } from '../../../../support/provider-stack.js';
import { ScriptedYahoo } from '../../../../support/scripted-yahoo.js';
import { businessRows, chartBody, compressed, drip, json } from '../../../../support/yahoo-answers.js';

let server: ScriptedYahoo;
let stack: ReturnType<typeof yahooStack>;

beforeAll(async () => {
  server = await ScriptedYahoo.start();
});
beforeEach(() => {
  server.clear();
  stack = yahooStack(server.url, { clock: fixedClock('2024-03-15T12:00:00Z') });
});
afterAll(() => server.close());

const fetch = (ticker: string) => stack.yahoo.fetchDaily(ticker, '2024-01-02', '2024-01-12', noAbort());

describe('YahooProvider', () => {
  it('asks for daily bars with a margin of days around the range, and keeps the range', async () => {
    const series = await fetch('AAPL');
    expect(series.bars[0]?.tradingDate).toBe('2024-01-02');
    expect(series.bars.at(-1)?.tradingDate).toBe('2024-01-12');
    expect(series.bars).toHaveLength(9);

    const [request] = server.requests;
    expect(request?.path).toBe('/v8/finance/chart/AAPL');
    expect(Object.fromEntries(request?.query ?? [])).toEqual({
      interval: '1d',
      period1: String(Date.parse('2024-01-01') / 1_000),
      period2: String(Date.parse('2024-01-14') / 1_000),
      events: 'div,split',
      includeAdjustedClose: 'true',
    });
    expect(request?.headers['user-agent']).toMatch(/^Mozilla\/5\.0 /);
  });

  it.each(['M&M.NS', '^NSEI', 'BRK-B', 'EURUSD=X', 'A_B'])('sends %s so that it arrives as it is', async (ticker) => {
    const series = await fetch(ticker);
    expect(server.requests[0]?.subject).toBe(ticker);
    expect(series.ticker).toBe(ticker);
  });

  it.each(['gzip', 'br', 'deflate'] as const)('reads answers compressed with %s', async (encoding) => {
    const rows = businessRows('AAPL', '2024-01-02', '2024-01-12');
    server.script('AAPL', compressed(chartBody({ ticker: 'AAPL', rows }), encoding));
    expect((await fetch('AAPL')).bars).toHaveLength(9);
    expect(server.requests[0]?.headers['accept-encoding']).toContain(encoding);
  });

  it('leaves demo tickers to the demo market', () => {
    expect(stack.yahoo.canHandle('ACME.DEMO')).toBe(false);
    expect(stack.yahoo.canHandle('RELIANCE.NS')).toBe(true);
  });

  it('searches by text', async () => {
    server.script(
      'm&m',
      json({ quotes: [{ symbol: 'M&M.NS', longname: 'Mahindra', quoteType: 'EQUITY', exchange: 'NSI' }] }),
    );
    expect(await stack.yahoo.search('m&m', noAbort())).toEqual([
      { ticker: 'M&M.NS', name: 'Mahindra', exchange: 'NSI', currency: null },
    ]);
  });

  it("ends with the caller's reason when the caller aborts", async () => {
    server.script('AAPL', drip(20));
    const controller = new AbortController();
    const reason = new Error('the caller has gone');
    const work = stack.yahoo.fetchDaily('AAPL', '2024-01-02', '2024-01-12', controller.signal);
    setImmediate(() => controller.abort(reason));
    await expect(work).rejects.toBe(reason);
  });
});
