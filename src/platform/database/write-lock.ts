import { WriteLockTimeoutError } from './driver-errors.js';

type Release = () => void;

interface Waiter {
  readonly admit: (release: Release) => void;
  readonly timer: NodeJS.Timeout;
}

/** Admits one holder at a time, in the order of asking. */
export class WriteLock {
  private isHeld = false;
  private readonly waiters = new Set<Waiter>();

  constructor(private readonly timeoutMs: number) {}

  /** One holder at most, and who waits for it. */
  get state(): { readonly isHeld: boolean; readonly waiting: number } {
    return { isHeld: this.isHeld, waiting: this.waiters.size };
  }

  /**
   * @returns what gives the lock back; calling it again does nothing.
   * @throws WriteLockTimeoutError
   */
  acquire(): Promise<Release> {
    if (!this.isHeld) {
      this.isHeld = true;
      return Promise.resolve(this.makeRelease());
    }
    return new Promise<Release>((admit, reject) => {
      const timer = setTimeout(() => {
        this.waiters.delete(waiter);
        reject(new WriteLockTimeoutError(this.timeoutMs));
      }, this.timeoutMs);
      const waiter: Waiter = { admit, timer };
      this.waiters.add(waiter);
    });
  }

  private makeRelease(): Release {
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      this.admitNext();
    };
  }

  private admitNext(): void {
    const [next] = this.waiters;
    if (!next) {
      this.isHeld = false;
      return;
    }
    this.waiters.delete(next);
    clearTimeout(next.timer);
    next.admit(this.makeRelease());
  }
}
