import { WriteLockTimeoutError } from '../../../../src/platform/database/driver-errors.js';
import { WriteLock } from '../../../../src/platform/database/write-lock.js';

describe('the write lock', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('admits one after the other, in the order of asking', async () => {
    const lock = new WriteLock(1_000);
    const order: string[] = [];
    const first = await lock.acquire();
    const later = ['second', 'third'].map(async (name) => {
      const release = await lock.acquire();
      order.push(name);
      release();
    });
    expect(order).toEqual([]);
    first();
    await Promise.all(later);
    expect(order).toEqual(['second', 'third']);
  });

  it('is given back once, however often its release is called', async () => {
    const lock = new WriteLock(1_000);
    const first = await lock.acquire();
    const second = lock.acquire();
    first();
    first();
    await second;
    const third = lock.acquire();
    const outcome: Promise<unknown> = third.catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await outcome).toBeInstanceOf(WriteLockTimeoutError);
  });

  it('lets those who waited too long go, and admits the next', async () => {
    const lock = new WriteLock(1_000);
    const first = await lock.acquire();
    const impatient: Promise<unknown> = lock.acquire().catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(999);
    const patient = lock.acquire();
    await jest.advanceTimersByTimeAsync(1);
    expect(await impatient).toEqual(new WriteLockTimeoutError(1_000));
    first();
    await expect(patient).resolves.toBeInstanceOf(Function);
  });
});
