import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '../../src/platform/clock/clock.js';

/** The clock of a running application, which goes on only when it is told to. */
export class MovedClock {
  private ms: number;

  constructor(app: INestApplicationContext, start = new Date()) {
    this.ms = start.getTime();
    Object.assign(app.get(Clock), { now: () => new Date(this.ms) });
  }

  now(): Date {
    return new Date(this.ms);
  }

  set(instant: Date): void {
    this.ms = instant.getTime();
  }

  goOn(ms: number): void {
    this.ms += ms;
  }
}
