import { DomainError } from '../../errors/domain-error.js';

const RETRY_AFTER_SECONDS = 5;

/** How many streams each key has open in this process. */
export class StreamSlots {
  private readonly taken = new Map<string, number>();

  constructor(private readonly limit: number) {}

  /**
   * @returns what gives the slot back
   * @throws DomainError RATE_LIMITED when the key has as many as it may have
   */
  take(keyId: string): () => void {
    const count = this.taken.get(keyId) ?? 0;
    if (count >= this.limit) {
      const detail = `This key has ${count} event streams open, which is as many as a key may have. Close one, or follow the job with GET /v1/jobs/{id}.`;
      throw new DomainError('RATE_LIMITED', detail, { retryAfterSeconds: RETRY_AFTER_SECONDS });
    }
    this.taken.set(keyId, count + 1);
    let isTaken = true;
    return () => {
      if (isTaken) this.release(keyId);
      isTaken = false;
    };
  }

  private release(keyId: string): void {
    const left = (this.taken.get(keyId) ?? 1) - 1;
    if (left > 0) this.taken.set(keyId, left);
    else this.taken.delete(keyId);
  }
}
