/** Lets one loop wait until others have something for it. Ringing while nobody waits is remembered, once. */
export class Bell {
  private hasRung = false;
  private answer: (() => void) | null = null;

  ring(): void {
    if (this.answer) this.answer();
    else this.hasRung = true;
  }

  /** Until it rings, or `atMostMs` have passed. */
  async wait(atMostMs?: number): Promise<void> {
    if (!this.hasRung) await this.nextRing(atMostMs);
    this.hasRung = false;
  }

  private nextRing(atMostMs: number | undefined): Promise<void> {
    return new Promise((resolve) => {
      const timer = atMostMs === undefined ? undefined : setTimeout(() => this.answer?.(), atMostMs);
      this.answer = () => {
        clearTimeout(timer);
        this.answer = null;
        resolve();
      };
    });
  }
}
