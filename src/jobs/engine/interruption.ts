/** `cancelled`: the job was. `lease_lost`: another worker has it. `shutdown`: this process ends. `timeout`: too slow. */
export type InterruptionKind = 'cancelled' | 'lease_lost' | 'shutdown' | 'timeout';

/** Why an item's signal was aborted. */
export class ItemInterruption extends Error {
  constructor(readonly kind: InterruptionKind) {
    super(`the item was interrupted: ${kind}`);
    this.name = 'ItemInterruption';
  }
}
