import type { Strategy } from './strategies/strategy.js';

/** Which version of whose strategy. It means the same for ever. */
export interface VersionReference {
  readonly ownerId: string;
  readonly id: string;
  readonly version: number;
}

/** Strategies that were read; of many who ask for the same one at the same time, one reads it. Forgets the oldest. */
export class StrategyMemory {
  private readonly known = new Map<string, Promise<Strategy | null>>();

  constructor(private readonly most: number) {}

  /** What is not there, or could not be read, is not remembered. */
  get({ ownerId, id, version }: VersionReference, read: () => Promise<Strategy | null>): Promise<Strategy | null> {
    const key = JSON.stringify([ownerId, id, version]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const reading = this.readOnce(key, read);
    this.known.set(key, reading);
    this.forgetOldest();
    return reading;
  }

  private async readOnce(key: string, read: () => Promise<Strategy | null>): Promise<Strategy | null> {
    let strategy: Strategy | null = null;
    try {
      strategy = await read();
      return strategy;
    } finally {
      if (strategy === null) this.known.delete(key);
    }
  }

  private forgetOldest(): void {
    const [oldest] = this.known.keys();
    if (oldest !== undefined && this.known.size > this.most) this.known.delete(oldest);
  }
}
