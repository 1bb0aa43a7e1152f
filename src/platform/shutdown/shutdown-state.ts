import { Injectable } from '@nestjs/common';

/** Whether the process has been told to stop; readiness answers 503 from that moment on. */
@Injectable()
export class ShutdownState {
  private readonly controller = new AbortController();

  get isDraining(): boolean {
    return this.controller.signal.aborted;
  }

  /** Aborts when draining starts; for streams and loops that have to end. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  startDraining(): void {
    this.controller.abort();
  }
}
