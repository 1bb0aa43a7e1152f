/** Longer than this, and other workers could have had some of the items. */
const LONG_MS = 1_500;
/** Shorter than this, and claiming costs more than it has to. */
const SHORT_MS = 400;

/** How many items to claim at once: about as many as are worked off in a second, whatever an item takes. */
export class ClaimSize {
  private size: number;

  constructor(
    private readonly smallest: number,
    private readonly largest: number,
  ) {
    this.size = smallest;
  }

  get current(): number {
    return this.size;
  }

  /** Tells how long the items of the last claim lasted, when that was a full one. */
  adapt(lastedMs: number): void {
    if (lastedMs < SHORT_MS) this.size = Math.min(this.largest, this.size * 2);
    else if (lastedMs > LONG_MS) this.size = Math.max(this.smallest, Math.floor(this.size / 2));
  }
}
