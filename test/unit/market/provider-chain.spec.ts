import { ChainFailure, ProviderChain } from '../../../src/market/provider-chain.js';
import { toDomainError } from '../../../src/market/provider-errors.js';
import {
  type MarketDataProvider,
  ProviderFailure,
  type ProviderFailureKind,
  type ProviderSeries,
  type SymbolMatch,
} from '../../../src/market/providers/market-data-provider.js';

const signal = new AbortController().signal;
const seriesOf = (ticker: string): ProviderSeries => ({
  ticker,
  currency: null,
  exchangeTimezone: 'UTC',
  exchange: null,
  name: null,
  bars: [],
  unfinished: false,
  emptyRows: 0,
});
const match = (ticker: string, name: string): SymbolMatch => ({ ticker, name, exchange: null, currency: null });

class FakeProvider implements MarketDataProvider {
  readonly asked: string[] = [];

  constructor(
    readonly name: string,
    private readonly outcome: Error | readonly SymbolMatch[] = [],
    private readonly handles: (ticker: string) => boolean = () => true,
  ) {}

  canHandle(ticker: string): boolean {
    return this.handles(ticker);
  }

  fetchDaily(ticker: string): Promise<ProviderSeries> {
    this.asked.push(ticker);
    return this.outcome instanceof Error ? Promise.reject(this.outcome) : Promise.resolve(seriesOf(ticker));
  }

  search(): Promise<SymbolMatch[]> {
    return this.outcome instanceof Error ? Promise.reject(this.outcome) : Promise.resolve([...this.outcome]);
  }
}

const failing = (name: string, kind: ProviderFailureKind, retryAfterMs?: number): FakeProvider =>
  new FakeProvider(
    name,
    new ProviderFailure(name, kind, `${name}: ${kind}.`, retryAfterMs === undefined ? {} : { retryAfterMs }),
  );

const fetch = (providers: readonly MarketDataProvider[], ticker = 'AAPL') =>
  new ProviderChain(providers).fetchDaily(ticker, '2024-01-01', '2024-01-31', signal);

async function failureOf(providers: readonly MarketDataProvider[], ticker?: string): Promise<ChainFailure> {
  const error: unknown = await fetch(providers, ticker).then(
    () => null,
    (failure: unknown) => failure,
  );
  if (error instanceof ChainFailure) return error;
  throw new Error('expected a ChainFailure', { cause: error });
}

describe('ProviderChain', () => {
  it('takes the first answer and asks no further', async () => {
    const second = new FakeProvider('second');
    const answer = await fetch([new FakeProvider('first'), second]);
    expect(answer).toEqual({ provider: 'first', series: seriesOf('AAPL'), attempts: [] });
    expect(second.asked).toEqual([]);
  });

  it.each(['not-found', 'rate-limited', 'timeout', 'malformed'] as const)(
    'records the fallback after %s',
    async (kind) => {
      const answer = await fetch([failing('first', kind), new FakeProvider('second')]);
      expect(answer.provider).toBe('second');
      expect(answer.attempts).toEqual([{ provider: 'first', kind, detail: `first: ${kind}.` }]);
    },
  );

  it('passes over providers that do not handle the ticker', async () => {
    const picky = new FakeProvider('picky', [], (ticker) => ticker.endsWith('.NS'));
    expect((await fetch([picky, new FakeProvider('any')])).provider).toBe('any');
    expect((await fetch([picky, new FakeProvider('any')], 'RELIANCE.NS')).provider).toBe('picky');
  });

  it('asks the demo market alone for demo tickers, and for no others', async () => {
    const demo = failing('demo', 'not-found');
    const real = new FakeProvider('real');
    expect((await failureOf([demo, real], 'NOSUCH.DEMO')).kind).toBe('not-found');
    expect(real.asked).toEqual([]);
    expect((await fetch([demo, real])).provider).toBe('real');
    expect(demo.asked).toEqual(['NOSUCH.DEMO']);
  });

  it.each([
    [['not-found', 'timeout'], 'timeout'],
    [['timeout', 'rate-limited'], 'rate-limited'],
    [['unauthorized', 'not-found'], 'unauthorized'],
    [['malformed', 'upstream'], 'upstream'],
    [['not-found', 'not-found'], 'not-found'],
  ] as const)('fails after %j with %s', async (kinds, expected) => {
    const failure = await failureOf(kinds.map((kind, index) => failing(`p${index}`, kind)));
    expect(failure.kind).toBe(expected);
    expect(failure.attempts.map((attempt) => attempt.kind)).toEqual(kinds);
    expect(toDomainError(failure).extensions.attempts).toEqual(
      kinds.map((kind, index) => ({ provider: `p${index}`, kind })),
    );
  });

  it('fails as not found when no provider handles the ticker', async () => {
    const failure = await failureOf([]);
    expect(failure).toMatchObject({ kind: 'not-found', message: 'No configured provider handles AAPL.', attempts: [] });
  });

  it('turns the error of a bug in a provider into a failure', async () => {
    const bug = new TypeError('cannot read properties of undefined');
    const failure = await failureOf([new FakeProvider('buggy', bug)]);
    expect(failure.kind).toBe('malformed');
    expect(failure.message).not.toContain('properties');
  });

  it("throws the caller's reason when the caller aborts, without asking the next", async () => {
    const controller = new AbortController();
    const next = new FakeProvider('next');
    const leaving = new FakeProvider('leaving', [], () => {
      controller.abort('gone');
      return true;
    });
    leaving.fetchDaily = () => Promise.reject(new Error('aborted'));
    await expect(new ProviderChain([leaving, next]).fetchDaily('AAPL', 'a', 'b', controller.signal)).rejects.toBe(
      'gone',
    );
    expect(next.asked).toEqual([]);
  });

  it('searches every provider, each ticker once, leaving out those that fail', async () => {
    const chain = new ProviderChain([
      new FakeProvider('a', [match('X', 'from a')]),
      failing('broken', 'timeout'),
      new FakeProvider('b', [match('X', 'from b'), match('Y', 'from b')]),
    ]);
    expect(await chain.search('x', signal)).toEqual([match('X', 'from a'), match('Y', 'from b')]);
    await expect(new ProviderChain([failing('broken', 'timeout')]).search('x', signal)).rejects.toBeInstanceOf(
      ChainFailure,
    );
    expect(await new ProviderChain([]).search('x', signal)).toEqual([]);
  });
});

describe('what callers are told', () => {
  const told = (kind: ProviderFailureKind, retryAfterMs?: number) => {
    const options = retryAfterMs === undefined ? {} : { retryAfterMs };
    const { code, status, retryAfterSeconds } = toDomainError(
      new ProviderFailure('p', kind, 'It went wrong.', options),
    );
    return { code, status, retryAfterSeconds };
  };

  it.each([
    ['not-found', 'UNKNOWN_TICKER', 404],
    ['unauthorized', 'PROVIDER_ERROR', 502],
    ['upstream', 'PROVIDER_ERROR', 502],
    ['malformed', 'PROVIDER_ERROR', 502],
    ['timeout', 'PROVIDER_TIMEOUT', 504],
  ] as const)('%s is %s (%d)', (kind, code, status) => {
    expect(told(kind)).toEqual({ code, status, retryAfterSeconds: undefined });
  });

  it.each([
    [undefined, 30],
    [0, 1],
    [1_200, 2],
    [60_000, 60],
  ])('a limit of %s ms is Retry-After %d', (retryAfterMs, retryAfterSeconds) => {
    expect(told('rate-limited', retryAfterMs)).toEqual({
      code: 'PROVIDER_RATE_LIMITED',
      status: 503,
      retryAfterSeconds,
    });
  });

  it('an outage with a known end carries Retry-After', () => {
    expect(told('upstream', 30_000).retryAfterSeconds).toBe(30);
  });

  it('the way out is in the detail', () => {
    const detail = toDomainError(new ProviderFailure('p', 'not-found', 'p does not know RELAINCE.')).message;
    expect(detail).toContain('p does not know RELAINCE.');
    expect(detail).toContain('GET /v1/symbols?query=');
    expect(detail).toContain('upload bars');
  });
});
