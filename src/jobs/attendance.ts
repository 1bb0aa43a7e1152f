import type { Progress, Terminal } from '../platform/cli/terminal.js';
import type { Job } from './engine/job.js';

/** Where the signals of a process come from, and how it ends: `process`, or a test's own. */
export interface SignalSource {
  on(name: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(name: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  exit(code: number): unknown;
}

/**
 * Somebody at a terminal who stays with a job: sees how far it is; Ctrl-C (SIGINT) cancels it, a second one ends the
 * process on the spot; SIGTERM leaves the job to others.
 */
export class Attendance {
  private readonly leaving = new AbortController();
  private progress: Progress | null = null;
  private shown = 0;
  private interrupts = 0;

  constructor(
    private readonly terminal: Terminal,
    private readonly label: string,
    private readonly source: SignalSource,
    private readonly cancel: () => void,
  ) {}

  /** Aborts when nobody stays any longer. */
  get signal(): AbortSignal {
    return this.leaving.signal;
  }

  get isCancelWanted(): boolean {
    return this.interrupts > 0;
  }

  begin(): void {
    this.source.on('SIGINT', this.interrupt);
    this.source.on('SIGTERM', this.terminate);
  }

  show({ counts }: Job): void {
    if (this.isCancelWanted) return;
    this.progress ??= this.terminal.progress(counts.total, this.label);
    const done = counts.total - counts.queued - counts.running;
    if (done > this.shown) this.progress.advance(done - this.shown);
    this.shown = Math.max(this.shown, done);
  }

  end(): void {
    this.hideProgress();
    this.source.off('SIGINT', this.interrupt);
    this.source.off('SIGTERM', this.terminate);
  }

  private readonly interrupt = (): void => {
    this.interrupts += 1;
    this.hideProgress();
    if (this.interrupts > 1) {
      this.source.exit(1);
      return;
    }
    this.terminal.error('Cancelling the job. Press Ctrl-C again to leave at once.');
    this.cancel();
  };

  private readonly terminate = (): void => {
    this.hideProgress();
    if (this.signal.aborted) this.source.exit(1);
    else this.leaving.abort();
  };

  /** Leaves the last state on the screen, and the cursor where others can write. */
  private hideProgress(): void {
    this.progress?.stop();
    this.progress = null;
  }
}
