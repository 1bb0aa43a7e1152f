import { Injectable } from '@nestjs/common';
import { Bell } from '../../jobs/engine/bell.js';

/** Wakes whoever runs schedules in this process, when one was made or changed. Other processes look every 5 s. */
@Injectable()
export class ScheduleSignals {
  readonly bell = new Bell();

  /** After the transaction that changed it. */
  wake(): void {
    this.bell.ring();
  }
}
