/**
 * Lets computations go one at a time, each in a turn of the event loop of its own, so that requests are answered in
 * between however many computations become possible at the same moment. The first one does not wait.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private isTaken = false;

  /** Resolves when it is the caller's turn; what the caller then computes without waiting is all that runs in it. */
  next(): Promise<void> {
    if (this.isTaken) return new Promise((resolve) => this.waiting.push(resolve));
    this.isTaken = true;
    setImmediate(() => this.pass());
    return Promise.resolve();
  }

  private pass(): void {
    const next = this.waiting.shift();
    this.isTaken = next !== undefined;
    if (!next) return;
    next();
    setImmediate(() => this.pass());
  }
}
