import { Bell } from '../../../../src/jobs/engine/bell.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Whether the promise is settled once everything that can happen now has happened. */
async function isOver(promise: Promise<void>): Promise<boolean> {
  let over = false;
  void promise.then(() => (over = true));
  await jest.advanceTimersByTimeAsync(0);
  return over;
}

describe('a bell', () => {
  it('ends a wait when it rings', async () => {
    const bell = new Bell();
    const wait = bell.wait();
    expect(await isOver(wait)).toBe(false);
    bell.ring();
    expect(await isOver(wait)).toBe(true);
  });

  it('remembers one ring while nobody waits, and no more', async () => {
    const bell = new Bell();
    bell.ring();
    bell.ring();
    expect(await isOver(bell.wait())).toBe(true);
    expect(await isOver(bell.wait())).toBe(false);
  });

  it('ends a wait when the time is over', async () => {
    const bell = new Bell();
    const wait = bell.wait(1_000);
    await jest.advanceTimersByTimeAsync(999);
    expect(await isOver(wait)).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(await isOver(wait)).toBe(true);
  });

  it('leaves no timer behind, and none that ends the next wait early', async () => {
    const bell = new Bell();
    const first = bell.wait(1_000);
    bell.ring();
    await first;
    expect(jest.getTimerCount()).toBe(0);
    const second = bell.wait();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await isOver(second)).toBe(false);
  });
});
