import { Injectable } from '@nestjs/common';
import { Bell } from '../../jobs/engine/bell.js';

/** Wakes whoever sends in this process, when it made something to send. Other processes look every second. */
@Injectable()
export class DeliverySignals {
  readonly bell = new Bell();

  /** After the transaction that made it. */
  wake(): void {
    this.bell.ring();
  }
}
