import { Injectable } from '@nestjs/common';

/** Something that takes away what is old. */
export interface Sweep {
  /** For the log. */
  readonly name: string;
  /** Works in small transactions, and stops between two of them when the signal aborts; the number of rows removed. */
  sweep(signal: AbortSignal): Promise<number>;
}

/** What there is to sweep. Features register while their modules start. */
@Injectable()
export class Sweeps {
  private readonly sweeps = new Map<string, Sweep>();

  /** @throws Error when there is one of that name already, which stops the start */
  register(sweep: Sweep): void {
    if (this.sweeps.has(sweep.name)) throw new Error(`There are two sweeps named '${sweep.name}'.`);
    this.sweeps.set(sweep.name, sweep);
  }

  list(): readonly Sweep[] {
    return [...this.sweeps.values()];
  }
}
