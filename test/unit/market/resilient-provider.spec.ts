import { NoTokenInTimeError, type RateBudget } from '../../../src/market/rate-budget.js';
import {
  ProviderFailure,
  type MarketDataProvider,
  type ProviderSeries,
} from '../../../src/market/providers/market-data-provider.js';
import { ResilientProvider, type ResilienceLimits } from '../../../src/market/resilient-provider.js';
import { DomainError } from '../../../src/platform/errors/domain-error.js';
import { ManualTiming } from '../../support/manual-timing.js';
import { failureOf, FAST_LIMITS, noAbort } from '../../support/provider-stack.js';

const SERIES: ProviderSeries = {
  ticker: 'A',
  currency: 'USD',
  exchangeTimezone: 'UTC',
  exchange: null,
  name: null,
  bars: [],
  unfinished: false,
  emptyRows: 0,
};

type Step = ProviderSeries | Error | ((signal: AbortSignal) => Promise<ProviderSeries>);

/** Plays one step for each request; the last one repeats. */
class PlayedProvider implements MarketDataProvider {
  readonly name = 'played';
  readonly asked: string[] = [];

  constructor(private steps: readonly Step[]) {}

  play(...steps: Step[]): void {
    this.steps = steps;
  }

  canHandle(): boolean {
    return true;
  }

  async fetchDaily(ticker: string, _from: string, _to: string, signal: AbortSignal): Promise<ProviderSeries> {
    this.asked.push(ticker);
    const [step, ...rest] = this.steps;
    if (rest.length > 0) this.steps = rest;
    if (typeof step === 'function') return step(signal);
    if (step === undefined || step instanceof Error) throw step ?? new Error('nothing to play');
    return step;
  }

  search(): Promise<never[]> {
    return Promise.resolve([]);
  }
}

const outage = () => new ProviderFailure('played', 'upstream', 'it failed', { isTransient: true });
const refusal = () => new ProviderFailure('played', 'upstream', 'it refused');
const unknown = () => new ProviderFailure('played', 'not-found', 'it does not know');
const limited = (retryAfterMs?: number) =>
  new ProviderFailure('played', 'rate-limited', 'it limits', {
    isTransient: true,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
const hang: Step = () => new Promise(() => undefined);

function stack(steps: Step[], limits: Partial<ResilienceLimits> = {}, timing?: ManualTiming) {
  const played = new PlayedProvider(steps);
  const events: string[] = [];
  const resilient = new ResilientProvider(played, {
    limits: { ...FAST_LIMITS, ...limits },
    observer: { attemptFinished: (event) => events.push(event.outcome) },
    ...(timing ? { timing } : {}),
  });
  const fetch = (ticker = 'A', signal = noAbort()) => resilient.fetchDaily(ticker, '2024-01-01', '2024-01-31', signal);
  return { played, resilient, events, fetch };
}

describe('retries', () => {
  it('follow transient failures, with growing waits, up to the number of attempts', async () => {
    const timing = new ManualTiming();
    const { played, fetch, events } = stack(
      [outage(), outage(), SERIES],
      { totalMs: 60_000, backoffMs: { first: 100, longest: 4_000 } },
      timing,
    );
    expect(await fetch()).toBe(SERIES);
    expect(played.asked).toHaveLength(3);
    expect(events).toEqual(['upstream', 'upstream', 'success']);
    expect(timing.now()).toBeGreaterThan(0);
  });

  it('end with the last failure', async () => {
    const { played, fetch } = stack([outage()]);
    expect((await failureOf(fetch())).message).toBe('it failed');
    expect(played.asked).toHaveLength(3);
  });

  it.each([
    ['a refusal', refusal()],
    ['an unknown ticker', unknown()],
    ['a bug', new TypeError('undefined is not iterable')],
  ])('do not follow %s', async (_what, error) => {
    const { played, fetch } = stack([error]);
    await expect(fetch()).rejects.toBeInstanceOf(ProviderFailure);
    expect(played.asked).toHaveLength(1);
  });

  it('turn the error of a bug into a failure that keeps it as its cause', async () => {
    const bug = new TypeError('undefined is not iterable');
    const failure = await failureOf(stack([bug]).fetch());
    expect(failure).toMatchObject({ kind: 'malformed', cause: bug });
    expect(failure.message).not.toContain('iterable');
  });
});

describe('a provider that limits us', () => {
  it('is asked again no sooner than it said', async () => {
    const timing = new ManualTiming();
    const { played, fetch } = stack([limited(5_000), SERIES], { totalMs: 8_000 }, timing);
    expect(await fetch()).toBe(SERIES);
    expect(timing.now()).toBeGreaterThanOrEqual(5_000);
    expect(played.asked).toHaveLength(2);
  });

  it('is left alone by every ticker until then', async () => {
    const timing = new ManualTiming();
    const { played, resilient, fetch } = stack([limited(60_000), SERIES], { totalMs: 8_000 }, timing);
    expect((await failureOf(fetch('A'))).retryAfterMs).toBe(60_000);
    expect((await resilient.getStatus()).state).toBe('paused');
    timing.advance(10_000);
    const failure = await failureOf(fetch('B'));
    expect(failure).toMatchObject({ kind: 'rate-limited', retryAfterMs: 50_000 });
    expect(played.asked).toEqual(['A']);

    timing.advance(50_000);
    expect(await fetch('B')).toBe(SERIES);
    expect((await resilient.getStatus()).state).toBe('ok');
  });

  it('is given a rest of our choice when it names none', async () => {
    const timing = new ManualTiming();
    const { fetch, played } = stack([limited(), SERIES], { backoffMs: { first: 100, longest: 400 } }, timing);
    expect(await fetch()).toBe(SERIES);
    expect(played.asked).toHaveLength(2);
    expect(timing.waits.every((ms) => ms <= 400)).toBe(true);
  });
});

describe('the deadline', () => {
  it('ends a call that ignores its signal', async () => {
    const { fetch, events } = stack([hang], { totalMs: 40 });
    const startedAt = performance.now();
    const failure = await failureOf(fetch());
    expect(failure).toMatchObject({ kind: 'timeout', message: 'played did not answer within 40 ms.' });
    expect(performance.now() - startedAt).toBeLessThan(400);
    expect(events).toEqual(['timeout']);
  });

  it('reports the failure before it when it falls into a later attempt', async () => {
    const { fetch } = stack([outage(), hang], { totalMs: 40 });
    expect((await failureOf(fetch())).kind).toBe('upstream');
  });

  it('covers the wait for a slot too, which is bounded apart', async () => {
    const { fetch, played } = stack([hang], { concurrency: 1, queueMs: 30, totalMs: 2_000 });
    const controller = new AbortController();
    const first = fetch('A', controller.signal).catch(() => 'left');
    expect(await failureOf(fetch('B'))).toMatchObject({ kind: 'rate-limited', retryAfterMs: 30 });
    controller.abort();
    expect(await first).toBe('left');
    expect(played.asked).toEqual(['A']);
  });

  it('is not waited for when the queue is longer than can be worked off', async () => {
    const { fetch } = stack([hang], { concurrency: 1, requestsPerSecond: 10, queueMs: 100, totalMs: 50 });
    const calls = ['A', 'B', 'C'].map((ticker) => failureOf(fetch(ticker)));
    expect((await Promise.all(calls)).map((failure) => failure.kind)).toContain('rate-limited');
  });
});

describe('concurrency', () => {
  it('never exceeds the number of slots', async () => {
    let running = 0;
    let most = 0;
    const step: Step = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      return SERIES;
    };
    const { fetch, played } = stack([step], { concurrency: 3 }, new ManualTiming());
    await Promise.all(Array.from({ length: 30 }, (_, index) => fetch(`T${index}`)));
    expect(played.asked).toHaveLength(30);
    expect(most).toBe(3);
  });

  it('asks once for callers of the same ticker and range', async () => {
    const { fetch, played } = stack([SERIES]);
    const answers = await Promise.all([fetch('A'), fetch('A'), fetch('A')]);
    expect(answers).toEqual([SERIES, SERIES, SERIES]);
    expect(played.asked).toEqual(['A']);
  });

  it("stops asking when the only caller leaves, with that caller's reason", async () => {
    const { fetch, played } = stack([hang]);
    const controller = new AbortController();
    const work = fetch('A', controller.signal);
    setImmediate(() => controller.abort('gone'));
    await expect(work).rejects.toBe('gone');
    played.play(SERIES);
    expect(await fetch('A')).toBe(SERIES);
  });
});

describe('the circuit breaker', () => {
  const limits = { attempts: 1, breaker: { calls: 4, minimumCalls: 4, openMs: 30_000 } };

  async function fail(fetch: (ticker: string) => Promise<unknown>, times: number): Promise<void> {
    for (let i = 0; i < times; i += 1) await failureOf(fetch(`T${i}`));
  }

  afterEach(() => jest.restoreAllMocks());

  it('opens after repeated outages, answers at once while open, and closes after a success', async () => {
    const { fetch, played, resilient } = stack([outage()], limits);
    await fail(fetch, 4);
    expect((await resilient.getStatus()).state).toBe('open');
    const failure = await failureOf(fetch());
    expect(failure).toMatchObject({ kind: 'upstream', retryAfterMs: 30_000 });
    expect(played.asked).toHaveLength(4);

    const later = Date.now() + 30_001;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    played.play(SERIES);
    expect(await fetch()).toBe(SERIES);
    expect((await resilient.getStatus()).state).toBe('ok');
  });

  it.each([
    ['unknown tickers', unknown()],
    ['refusals', refusal()],
    ['limits', limited(0)],
  ])('stays closed over %s', async (_what, failure) => {
    const { fetch, resilient } = stack([failure], limits);
    await fail(fetch, 8);
    expect((await resilient.getStatus()).state).toBe('ok');
  });
});

describe('a budget that is kept elsewhere', () => {
  const away = () => new DomainError('DATABASE_UNAVAILABLE', 'The database does not answer.');

  function stackOn(budget: Partial<RateBudget>, steps: Step[]) {
    const played = new PlayedProvider(steps);
    const whole = { take: async () => undefined, pause: async () => undefined, pauseMs: async () => 0, ...budget };
    const limits = { ...FAST_LIMITS, breaker: { calls: 4, minimumCalls: 4, openMs: 30_000 } };
    const resilient = new ResilientProvider(played, { limits, createBudget: () => whole });
    const fetch = (ticker: string) => resilient.fetchDaily(ticker, '2024-01-01', '2024-01-31', noAbort());
    return { played, resilient, fetch };
  }

  it('fails as what it is: the provider is not asked, not blamed and its circuit stays closed', async () => {
    const error = away();
    const { played, resilient, fetch } = stackOn({ take: () => Promise.reject(error) }, [SERIES]);
    for (let i = 0; i < 8; i += 1) await expect(fetch(`T${i}`)).rejects.toBe(error);
    expect(played.asked).toEqual([]);
    expect(await resilient.getStatus()).toEqual({ provider: 'played', state: 'ok' });
  });

  it('fails as what it is when a pause cannot be told to the others', async () => {
    const error = away();
    const { played, fetch } = stackOn({ pause: () => Promise.reject(error) }, [limited(5_000), SERIES]);
    await expect(fetch('A')).rejects.toBe(error);
    expect(played.asked).toEqual(['A']);
  });

  it('is told how long the provider wants to be left alone', async () => {
    const pauses: number[] = [];
    const take = async (): Promise<void> => {
      if (pauses.length > 0) throw new NoTokenInTimeError(60_000);
    };
    const { fetch } = stackOn({ take, pause: async (ms) => void pauses.push(ms) }, [limited(60_000)]);
    await failureOf(fetch('A'));
    expect(pauses).toEqual([60_000]);
  });
});
