import { NoTokenInTimeError } from '../../../src/market/rate-budget.js';
import { TokenBucket } from '../../../src/market/token-bucket.js';
import { ManualTiming } from '../../support/manual-timing.js';

const forever = new AbortController().signal;

async function takeMany(bucket: TokenBucket, timing: ManualTiming, count: number): Promise<number[]> {
  const moments: number[] = [];
  for (let i = 0; i < count; i += 1) {
    await bucket.take(60_000, forever);
    moments.push(timing.now());
  }
  return moments;
}

describe('TokenBucket', () => {
  it('spaces tokens evenly when the burst is one', async () => {
    const timing = new ManualTiming();
    const bucket = new TokenBucket({ ratePerSecond: 2, burst: 1 }, timing);
    expect(await takeMany(bucket, timing, 4)).toEqual([0, 500, 1_000, 1_500]);
  });

  it('gives the burst at once, and again after a quiet time', async () => {
    const timing = new ManualTiming();
    const bucket = new TokenBucket({ ratePerSecond: 1, burst: 3 }, timing);
    expect(await takeMany(bucket, timing, 4)).toEqual([0, 0, 0, 1_000]);
    timing.advance(10_000);
    expect(await takeMany(bucket, timing, 4)).toEqual([11_000, 11_000, 11_000, 12_000]);
  });

  it('refuses at once, saying how long it would take, and keeps the token for others', async () => {
    const timing = new ManualTiming();
    const bucket = new TokenBucket({ ratePerSecond: 1, burst: 1 }, timing);
    await bucket.take(0, forever);
    await expect(bucket.take(400, forever)).rejects.toEqual(new NoTokenInTimeError(1_000));
    expect(timing.waits).toEqual([]);
    await bucket.take(1_000, forever);
    expect(timing.now()).toBe(1_000);
  });

  it('gives nothing while paused, not even to those who were already waiting', async () => {
    const timing = new ManualTiming();
    const bucket = new TokenBucket({ ratePerSecond: 10, burst: 1 }, timing);
    await bucket.take(0, forever);
    const waiting = bucket.take(60_000, forever);
    await bucket.pause(5_000);
    await waiting;
    expect(timing.now()).toBe(5_000);
    expect(await bucket.pauseMs()).toBe(0);
  });

  it('does not shorten a pause by a shorter one', async () => {
    const bucket = new TokenBucket({ ratePerSecond: 1, burst: 1 }, new ManualTiming());
    await bucket.pause(5_000);
    await bucket.pause(1_000);
    expect(await bucket.pauseMs()).toBe(5_000);
  });

  it('gives nothing to a caller who has gone', async () => {
    const bucket = new TokenBucket({ ratePerSecond: 1, burst: 1 }, new ManualTiming());
    await expect(bucket.take(0, AbortSignal.abort('gone'))).rejects.toBe('gone');
  });
});
