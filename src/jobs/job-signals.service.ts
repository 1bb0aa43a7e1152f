import { Injectable } from '@nestjs/common';

type Listener = (jobId: string) => void;

/**
 * Says within this process that a job was changed, so that nobody here has to wait for the next look at the table. Other
 * processes notice by looking.
 */
@Injectable()
export class JobSignals {
  private readonly listeners = new Set<Listener>();

  changed(jobId: string): void {
    for (const listener of [...this.listeners]) listener(jobId);
  }

  /** @returns what ends it */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
