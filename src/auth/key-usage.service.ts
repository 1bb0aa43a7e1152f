import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { ApiKeyRepository } from './api-key.repository.js';
import type { StoredKey } from './stored-key.js';

/** `lastUsedAt` is exact to this much; in return a key costs one write a minute, however busy it is. */
const USAGE_RESOLUTION_MS = 60_000;

/** Notes when keys were last used, without making the request wait for it. */
@Injectable()
export class KeyUsage implements OnModuleDestroy {
  private readonly logger = new Logger(KeyUsage.name);
  private readonly notedAt = new Map<string, number>();
  private readonly pending = new Set<Promise<void>>();

  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly clock: Clock,
  ) {}

  note(key: Pick<StoredKey, 'id' | 'lastUsedAt'>): void {
    const now = this.clock.now();
    const last = this.notedAt.get(key.id) ?? key.lastUsedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
    if (now.getTime() - last < USAGE_RESOLUTION_MS) return;
    this.notedAt.set(key.id, now.getTime());
    const write = this.write(key.id, now);
    this.pending.add(write);
    void write.finally(() => this.pending.delete(write));
  }

  /** Resolves when nothing is being written any more. */
  async settle(): Promise<void> {
    await Promise.all(this.pending);
  }

  async onModuleDestroy(): Promise<void> {
    await this.settle();
  }

  private async write(id: string, now: Date): Promise<void> {
    try {
      await this.keys.markUsed(id, now, new Date(now.getTime() - USAGE_RESOLUTION_MS));
    } catch (error) {
      // The key is good; a note that could not be written is no reason to turn the request away.
      this.logger.warn({ msg: 'lastUsedAt could not be written', err: error, keyRowId: id });
    }
  }
}
