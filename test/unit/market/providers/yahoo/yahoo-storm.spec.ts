import { ProviderFailure } from '../../../../../src/market/providers/market-data-provider.js';
import { failureOf, fixedClock, noAbort, yahooStack } from '../../../../support/provider-stack.js';
import { type RecordedRequest, ScriptedYahoo } from '../../../../support/scripted-yahoo.js';
import { after, businessRows, chartBody, json, tooMany } from '../../../../support/yahoo-answers.js';

const RATE = 50;
const WINDOW_MS = 500;
const TICKERS = Array.from({ length: 40 }, (_, index) => `T${index}`);

let server: ScriptedYahoo;

beforeAll(async () => {
  server = await ScriptedYahoo.start();
});
beforeEach(() => server.clear());
afterAll(() => server.close());

const stack = () =>
  yahooStack(server.url, {
    clock: fixedClock('2024-03-15T12:00:00Z'),
    limits: { requestsPerSecond: RATE, queueMs: 5_000, totalMs: 5_000, backoffMs: { first: 20, longest: 60 } },
  });

/** The most requests that arrived within any window of WINDOW_MS. */
function mostInWindow(requests: readonly RecordedRequest[]): number {
  const counts = requests.map(
    ({ atMs }) => requests.filter((other) => other.atMs >= atMs && other.atMs < atMs + WINDOW_MS).length,
  );
  return Math.max(...counts);
}

describe('a storm of 429', () => {
  it('passes with every ticker answered, and never more requests than the configured rate', async () => {
    let stormy = 25;
    server.fallback = () => {
      stormy -= 1;
      return stormy >= 0 ? tooMany() : null;
    };
    const { chain } = stack();
    // What a job does: a ticker that met a limit is put back and tried again.
    const untilAnswered = async (ticker: string): Promise<string> => {
      for (let turn = 1; turn <= 25; turn += 1) {
        try {
          return (await chain.fetchDaily(ticker, '2024-01-02', '2024-01-12', noAbort())).series.ticker;
        } catch (error) {
          if (!(error instanceof ProviderFailure) || error.kind !== 'rate-limited') throw error;
        }
      }
      throw new Error(`${ticker} was never answered`);
    };

    const answered = await Promise.all(TICKERS.map(untilAnswered));
    expect(answered).toEqual(TICKERS);
    expect(server.requests).toHaveLength(TICKERS.length + 25);
    expect(server.peak).toBeLessThanOrEqual(4);
    expect(mostInWindow(server.requests)).toBeLessThanOrEqual((RATE * WINDOW_MS) / 1_000);
  });

  it('is not fed while the provider asks for quiet', async () => {
    server.fallback = () => tooMany('3600');
    const { chain } = stack();
    const failures = await Promise.all(
      TICKERS.map((ticker) => failureOf(chain.fetchDaily(ticker, '2024-01-02', '2024-01-12', noAbort()))),
    );
    expect(failures.every((failure) => failure.kind === 'rate-limited')).toBe(true);
    expect(failures.every((failure) => (failure.retryAfterMs ?? 0) > 3_500_000)).toBe(true);
    // Those that were under way when the first answer came.
    expect(server.requests.length).toBeLessThanOrEqual(4);
  });
});

describe('a slow provider', () => {
  it('never has more of our requests open than the slots', async () => {
    server.fallback = (ticker) =>
      after(30, json(chartBody({ ticker, rows: businessRows(ticker, '2024-01-02', '2024-01-12') })));
    const { chain } = yahooStack(server.url, {
      clock: fixedClock('2024-03-15T12:00:00Z'),
      limits: { concurrency: 4, queueMs: 5_000, totalMs: 5_000 },
    });
    await Promise.all(
      TICKERS.slice(0, 12).map((ticker) => chain.fetchDaily(ticker, '2024-01-02', '2024-01-12', noAbort())),
    );
    expect(server.requests).toHaveLength(12);
    expect(server.peak).toBe(4);
  });
});
