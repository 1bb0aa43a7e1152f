import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Lets computations go one at a time, each in a turn of the event loop of its own, so that requests are answered in
 * between however many computations become possible at the same moment.
 */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn; what the caller then computes without waiting is all that runs in it. */
  next(): Promise<void> {
    this.last = this.last.then(() => nextTurn());
    return this.last;
  }
}
