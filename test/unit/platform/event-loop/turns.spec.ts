import { Turns } from '../../../../src/platform/event-loop/turns.js';

/** Counts the turns of the event loop until it is stopped. */
function countTurns(): { read(): number; stop(): void } {
  let count = 0;
  let next = setImmediate(function turn() {
    count += 1;
    next = setImmediate(turn);
  });
  return { read: () => count, stop: () => clearImmediate(next) };
}

describe('turns', () => {
  it('come in the order in which they were asked for, each in a turn of the event loop of its own', async () => {
    const loop = countTurns();
    const turns = new Turns();
    const taken: { name: string; at: number }[] = [];
    const take = async (name: string): Promise<void> => {
      await turns.next();
      taken.push({ name, at: loop.read() });
    };
    await Promise.all(['a', 'b', 'c', 'd'].map(take));
    loop.stop();
    expect(taken.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
    expect(new Set(taken.map(({ at }) => at)).size).toBe(4);
  });

  it('come again after all earlier ones are over', async () => {
    const turns = new Turns();
    await turns.next();
    await expect(turns.next()).resolves.toBeUndefined();
  });
});
