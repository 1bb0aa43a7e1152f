import type { SlotAnswer, SlotRequest } from '../../../src/market/provider-budget.repository.js';
import { NoTokenInTimeError } from '../../../src/market/rate-budget.js';
import { SharedRateBudget } from '../../../src/market/shared-rate-budget.js';
import { ManualTiming } from '../../support/manual-timing.js';

const forever = new AbortController().signal;
const EPOCH_MS = Date.parse('2026-01-02T03:04:05.678Z');

/** The rows as one test wants them: waits are answered in turn, zero afterwards. */
class PlayedSlots {
  readonly requests: SlotRequest[] = [];
  readonly pauses: number[] = [];
  pauseReads = 0;
  onReserve: () => void | Promise<void> = () => undefined;
  onReadPause: () => number | Promise<number> = () => 0;
  pausedForMs: number | null = null;

  constructor(private readonly waits: number[] = []) {}

  async reserve(request: SlotRequest): Promise<SlotAnswer> {
    this.requests.push(request);
    await this.onReserve();
    const waitMs = this.waits.shift() ?? 0;
    return {
      askedAtMs: EPOCH_MS,
      slotAtMs: EPOCH_MS + waitMs,
      isReserved: waitMs <= request.maxWaitMs,
      pausedUntilMs: this.pausedForMs === null ? null : EPOCH_MS + this.pausedForMs,
    };
  }

  async pause(_provider: string, ms: number): Promise<void> {
    this.pauses.push(ms);
  }

  async readPauseMs(): Promise<number> {
    this.pauseReads += 1;
    return this.onReadPause();
  }
}

function start(waits: number[] = [], ratePerSecond = 1.9) {
  const timing = new ManualTiming();
  const slots = new PlayedSlots(waits);
  return { timing, slots, budget: new SharedRateBudget('yahoo', { ratePerSecond, burst: 1 }, slots, timing) };
}

describe('SharedRateBudget', () => {
  afterEach(() => jest.restoreAllMocks());

  it('asks for slots an interval apart that is never shorter than the rate allows, in whole milliseconds', async () => {
    const { budget, slots } = start();
    await budget.take(8_000.7, forever);
    expect(slots.requests).toEqual([{ provider: 'yahoo', intervalMs: 527, toleranceMs: 0, maxWaitMs: 8_000 }]);
  });

  it('waits until its slot, and not at all for one that has come', async () => {
    const { budget, timing } = start([0, 300]);
    await budget.take(8_000, forever);
    expect(timing.now()).toBe(0);
    await budget.take(8_000, forever);
    expect(timing.now()).toBe(300);
  });

  it('refuses without waiting, saying how long it would take', async () => {
    const { budget, timing } = start([9_000]);
    await expect(budget.take(8_000, forever)).rejects.toEqual(new NoTokenInTimeError(9_000));
    expect(timing.waits).toEqual([]);
  });

  it('takes another slot when the process stood still over the one it waited for', async () => {
    const { budget, slots, timing } = start([300, 100]);
    slots.onReadPause = () => {
      if (slots.pauseReads === 1) timing.advance(2_000);
      return 0;
    };
    await budget.take(8_000, forever);
    expect(slots.requests.map(({ maxWaitMs }) => maxWaitMs)).toEqual([8_000, 5_700]);
    expect(timing.now()).toBe(2_400);
  });

  it('takes another slot when the process stood still before it heard of the first', async () => {
    const { budget, slots, timing } = start([0, 0]);
    slots.onReserve = () => {
      if (slots.requests.length === 1) timing.advance(264);
    };
    await budget.take(8_000, forever);
    expect(slots.requests).toHaveLength(2);
  });

  it.each([
    [1.9, 263],
    [95, 250],
  ])('forgives at %d a second a delay of %d ms', async (rate, delayMs) => {
    const { budget, slots, timing } = start([0, 0], rate);
    slots.onReserve = () => timing.advance(delayMs);
    await budget.take(8_000, forever);
    expect(slots.requests).toHaveLength(1);
  });

  it('gives up when every slot is missed until the time is over', async () => {
    const { budget, slots, timing } = start([0, 0, 0, 500]);
    slots.onReserve = () => timing.advance(300);
    await expect(budget.take(800, forever)).rejects.toEqual(new NoTokenInTimeError(500));
    expect(slots.requests.map(({ maxWaitMs }) => maxWaitMs)).toEqual([800, 500, 200, 0]);
  });

  it('takes another slot when a pause began in some process while it waited', async () => {
    const { budget, slots, timing } = start([300, 5_000]);
    slots.onReadPause = () => (slots.pauseReads === 1 ? 5_000 : 0);
    await budget.take(8_000, forever);
    expect(timing.now()).toBe(5_300);
  });

  it('asks nobody for a slot while it knows of a pause that is too long', async () => {
    const { budget, slots, timing } = start();
    await budget.pause(59_999.5);
    expect(slots.pauses).toEqual([60_000]);
    timing.advance(10_000);
    await expect(budget.take(8_000, forever)).rejects.toEqual(new NoTokenInTimeError(50_000));
    expect(slots.requests).toEqual([]);
    expect(await budget.pauseMs()).toBe(50_000);
  });

  it('learns of the pause of others when it is refused', async () => {
    const { budget, slots } = start([60_000]);
    slots.pausedForMs = 60_000;
    await expect(budget.take(8_000, forever)).rejects.toBeInstanceOf(NoTokenInTimeError);
    await expect(budget.take(8_000, forever)).rejects.toBeInstanceOf(NoTokenInTimeError);
    expect(slots.requests).toHaveLength(1);
  });

  it('reports the pause of others, and reads it once a second however often it is asked', async () => {
    const { budget, slots, timing } = start();
    slots.onReadPause = () => 30_000;
    expect(await Promise.all([budget.pauseMs(), budget.pauseMs()])).toEqual([30_000, 30_000]);
    timing.advance(999);
    expect(await budget.pauseMs()).toBe(29_001);
    expect(slots.pauseReads).toBe(1);
    timing.advance(1);
    await budget.pauseMs();
    expect(slots.pauseReads).toBe(2);
  });

  it('reports what it knows when the rows cannot be read', async () => {
    const { budget, slots } = start();
    await budget.pause(5_000);
    slots.onReadPause = () => Promise.reject(new Error('gone'));
    expect(await budget.pauseMs()).toBe(5_000);
  });

  it('says that the database does not answer when it is silent', async () => {
    const { budget, slots } = start();
    const silence = new Promise<never>(() => undefined);
    slots.onReserve = () => silence;
    const over = new DOMException('the time is over', 'TimeoutError');
    jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort(over));
    await expect(budget.take(8_000, forever)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE', cause: over });
  });

  it('throws the error of the rows as it is', async () => {
    const { budget, slots } = start();
    const error = new Error('broken');
    slots.onReserve = () => Promise.reject(error);
    await expect(budget.take(8_000, forever)).rejects.toBe(error);
  });

  it('gives nothing to a caller who has gone, or who goes while the database is silent', async () => {
    const { budget, slots } = start();
    await expect(budget.take(8_000, AbortSignal.abort('gone'))).rejects.toBe('gone');
    expect(slots.requests).toEqual([]);
    const controller = new AbortController();
    slots.onReserve = () => {
      controller.abort('left');
      return new Promise<never>(() => undefined);
    };
    await expect(budget.take(8_000, controller.signal)).rejects.toBe('left');
  });
});
