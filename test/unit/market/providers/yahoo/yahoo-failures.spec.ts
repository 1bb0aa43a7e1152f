import { toDomainError } from '../../../../../src/market/provider-errors.js';
import type { ProviderFailureKind } from '../../../../../src/market/providers/market-data-provider.js';
import { failureOf, fixedClock, noAbort, yahooStack } from '../../../../support/provider-stack.js';
import { ScriptedYahoo } from '../../../../support/scripted-yahoo.js';
import {
  type Answer,
  badGzip,
  businessRows,
  chartBody,
  chartError,
  cutGzip,
  cutOff,
  drip,
  endless,
  gzipBomb,
  json,
  redirectTo,
  reset,
  rowOf,
  silence,
  text,
  tooMany,
  UNKNOWN_SYMBOL,
} from '../../../../support/yahoo-answers.js';

const NOW = '2024-03-15T12:00:00Z';
const FROM = '2024-01-02';
const TO = '2024-03-14';
const TOTAL_MS = 1_000;
const TICKER = 'AAPL';

const rows = businessRows(TICKER, FROM, TO);
const good = () => chartBody({ ticker: TICKER, rows });
const withBody = (change: (result: ReturnType<typeof good>['chart']['result'][number]) => void): Answer => {
  const body = good();
  for (const result of body.chart.result) change(result);
  return json(body);
};

let yahoo: ScriptedYahoo;
let stack: ReturnType<typeof yahooStack>;

beforeAll(async () => {
  yahoo = await ScriptedYahoo.start();
});
beforeEach(() => {
  yahoo.clear();
  stack = yahooStack(yahoo.url, {
    clock: fixedClock(NOW),
    limits: { totalMs: TOTAL_MS },
    outbound: { maxBodyBytes: 1024 * 1024 },
  });
});
afterAll(() => yahoo.close());

interface Case {
  readonly what: string;
  readonly answer: Answer;
  readonly kind: ProviderFailureKind;
  readonly code: string;
  readonly status: number;
  readonly requests: number;
  readonly retryAfterSeconds?: number;
}

const unknown = { kind: 'not-found', code: 'UNKNOWN_TICKER', status: 404, requests: 1 } as const;
const malformed = { kind: 'malformed', code: 'PROVIDER_ERROR', status: 502, requests: 1 } as const;
const refused = { kind: 'upstream', code: 'PROVIDER_ERROR', status: 502, requests: 1 } as const;
const outage = { kind: 'upstream', code: 'PROVIDER_ERROR', status: 502, requests: 3 } as const;
const denied = { kind: 'unauthorized', code: 'PROVIDER_ERROR', status: 502, requests: 1 } as const;
const limited = { kind: 'rate-limited', code: 'PROVIDER_RATE_LIMITED', status: 503 } as const;
const slow = { kind: 'timeout', code: 'PROVIDER_TIMEOUT', status: 504, requests: 1 } as const;

const invalidCrumb = { finance: { result: null, error: { code: 'Unauthorized', description: 'Invalid Crumb' } } };
const noBars = chartBody({ ticker: TICKER, rows: [] });

const CASES: readonly Case[] = [
  { what: '404 with the error object', answer: json(UNKNOWN_SYMBOL, 404), ...unknown },
  { what: '404 without a body', answer: text('', 404), ...unknown },
  { what: '200 with a not-found error object', answer: json(UNKNOWN_SYMBOL), ...unknown },
  { what: '200 with chart null', answer: json({ chart: null }), ...unknown },
  { what: '200 with an empty result', answer: json({ chart: { result: [], error: null } }), ...unknown },
  {
    what: '400 for a range without data',
    answer: json(chartError('Bad Request', "Data doesn't exist for startDate = 1"), 400),
    ...unknown,
  },
  {
    what: '200 without a timestamp key',
    answer: withBody((result) => Reflect.deleteProperty(result, 'timestamp')),
    ...unknown,
  },
  { what: '200 with no bar at all', answer: json(noBars), ...unknown },
  {
    what: '200 with nothing but null bars',
    answer: json(chartBody({ ticker: TICKER, rows: rows.map((row) => ({ ...row, close: null })) })),
    ...unknown,
  },
  { what: '401', answer: json(invalidCrumb, 401), ...denied },
  { what: '403 as a page', answer: text('<html>no</html>', 403), ...denied },
  { what: '200 with an unauthorized error object', answer: json(invalidCrumb), ...denied },
  { what: '422', answer: json(chartError('Unprocessable Entity', 'range too long'), 422), ...refused },
  { what: '400 of another sort', answer: json(chartError('Bad Request', 'Invalid input - interval'), 400), ...refused },
  {
    what: 'a redirect to the metadata service',
    answer: redirectTo('http://169.254.169.254/latest/meta-data'),
    ...refused,
  },
  { what: '500', answer: text('Internal Server Error', 500), ...outage },
  { what: '503', answer: text('Service Unavailable', 503), ...outage },
  {
    what: '503 with a Retry-After beyond the deadline',
    answer: text('', 503, { 'retry-after': '60' }),
    ...outage,
    requests: 1,
    retryAfterSeconds: 60,
  },
  { what: 'a reset connection', answer: reset(), ...outage },
  { what: 'a connection cut in the body', answer: cutOff(), ...outage },
  { what: '429 with Retry-After in seconds', answer: tooMany('120'), ...limited, requests: 1, retryAfterSeconds: 120 },
  {
    what: '429 with Retry-After as a date',
    answer: tooMany('Fri, 15 Mar 2024 12:01:30 GMT'),
    ...limited,
    requests: 1,
    retryAfterSeconds: 90,
  },
  { what: '429 as plain text without Retry-After', answer: tooMany(), ...limited, requests: 3, retryAfterSeconds: 30 },
  {
    what: '429 with a Retry-After of rubbish',
    answer: tooMany('soon'),
    ...limited,
    requests: 3,
    retryAfterSeconds: 30,
  },
  { what: 'one byte at a time', answer: drip(20), ...slow },
  { what: 'silence', answer: silence(), ...slow },
  { what: 'bad gzip', answer: badGzip(), ...malformed },
  { what: 'a gzip stream cut short', answer: cutGzip(good()), ...malformed },
  { what: '50 MB', answer: endless(50), ...malformed },
  { what: 'a small gzip body that unpacks into 50 MB', answer: gzipBomb(50), ...malformed },
  { what: 'invalid JSON', answer: text('{"chart": {"result": [', 200), ...malformed },
  { what: 'a page with status 200', answer: text('<!doctype html><title>Oops</title>', 200), ...malformed },
  { what: 'JSON of another shape', answer: json({ quoteResponse: { result: [] } }), ...malformed },
  { what: 'another symbol', answer: json(chartBody({ ticker: 'MSFT', rows })), ...malformed },
  {
    what: 'bars that are not daily',
    answer: json(chartBody({ ticker: TICKER, rows, meta: { dataGranularity: '1mo' } })),
    ...malformed,
  },
  {
    what: 'bars of days to come',
    answer: json(chartBody({ ticker: TICKER, rows: [...rows, rowOf(TICKER, '2024-03-20')] })),
    ...malformed,
  },
  { what: 'a short price column', answer: withBody((result) => result.indicators.quote[0]?.close.pop()), ...malformed },
  {
    what: 'a short column of adjusted closes',
    answer: withBody((result) => result.indicators.adjclose[0]?.adjclose.pop()),
    ...malformed,
  },
  {
    what: 'a missing column',
    answer: withBody((result) => Reflect.deleteProperty(result.indicators.quote[0] ?? {}, 'low')),
    ...malformed,
  },
  {
    what: 'a price as text',
    answer: withBody((result) => Reflect.set(result.indicators.quote[0]?.open ?? [], 0, '12.5')),
    ...malformed,
  },
  {
    what: 'a number too large for a double',
    answer: text(JSON.stringify(good()).replace(/"open":\[[^,]+/, '"open":[1e400'), 200),
    ...malformed,
  },
  {
    what: 'timestamps in milliseconds',
    answer: withBody((result) => (result.timestamp = result.timestamp.map((at) => at * 1_000))),
    ...malformed,
  },
  {
    what: 'no time zone',
    answer: json(chartBody({ ticker: TICKER, rows, meta: { exchangeTimezoneName: undefined, gmtoffset: undefined } })),
    ...malformed,
  },
];

describe('a provider answer that is of no use', () => {
  it.each(CASES)(
    '$what becomes $kind and $code',
    async ({ answer, kind, code, status, requests, retryAfterSeconds }) => {
      yahoo.script(TICKER, answer);
      const startedAt = performance.now();
      const failure = await failureOf(stack.chain.fetchDaily(TICKER, FROM, TO, noAbort()));
      expect(performance.now() - startedAt).toBeLessThan(TOTAL_MS * 5);

      expect(failure.kind).toBe(kind);
      const error = toDomainError(failure);
      expect({ code: error.code, status: error.status }).toEqual({ code, status });
      expect(error.retryAfterSeconds).toBe(retryAfterSeconds);
      expect(yahoo.requests).toHaveLength(requests);
      expect(error.message).not.toMatch(/<|\{"|undefined|ECONN.*\d\.\d/);
    },
  );

  it('never carries the body of the answer to the caller', async () => {
    yahoo.script(TICKER, text('<html>internal host db-17.secret</html>', 422));
    const failure = await failureOf(stack.chain.fetchDaily(TICKER, FROM, TO, noAbort()));
    expect(
      JSON.stringify({ ...toDomainError(failure), message: toDomainError(failure).message, cause: null }),
    ).not.toContain('db-17');
  });

  it('is upstream when nobody listens at the address', async () => {
    const gone = await ScriptedYahoo.start();
    const url = gone.url;
    await gone.close();
    const { chain } = yahooStack(url, { clock: fixedClock(NOW) });
    const failure = await failureOf(chain.fetchDaily(TICKER, FROM, TO, noAbort()));
    expect(failure.kind).toBe('upstream');
    expect(failure.message).toContain('ECONNREFUSED');
  });
});

describe('an answer with bad rows among good ones', () => {
  it('keeps impossible prices and repeated days for the quality check', async () => {
    const [first, second, ...others] = rows;
    const bad = [{ ...first!, close: -5 }, second!, second!, ...others];
    yahoo.script(TICKER, json(chartBody({ ticker: TICKER, rows: bad })));
    const { series } = await stack.chain.fetchDaily(TICKER, FROM, TO, noAbort());
    expect(series.bars[0]?.close).toBe(-5);
    expect(series.bars[1]?.tradingDate).toBe(series.bars[2]?.tradingDate);
  });

  it('sorts unsorted rows', async () => {
    yahoo.script(TICKER, json(chartBody({ ticker: TICKER, rows: rows.toReversed() })));
    const { series } = await stack.chain.fetchDaily(TICKER, FROM, TO, noAbort());
    const dates = series.bars.map((bar) => bar.tradingDate);
    expect(dates).toEqual(dates.toSorted());
    expect(dates).toHaveLength(rows.length);
  });
});
