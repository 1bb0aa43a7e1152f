import { availableParallelism } from 'node:os';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Piscina } from 'piscina';
import { DomainError } from '../../platform/errors/domain-error.js';
import { findWorkerFile } from '../../platform/threads/worker-file.js';
import type { ChartTheme, Drawing } from './drawing.js';
import type { DrawingOrder } from './render-drawing.js';

const MOST_THREADS = 2;
const countThreads = (): number => Math.max(1, Math.min(availableParallelism() - 1, MOST_THREADS));
/** Idle threads give their memory back, and load the library anew when they are needed again. */
const IDLE_MS = 60_000;
/** A chart takes a tenth of a second; those who waited longer than this behind others are told so. */
const DEADLINE_MS = 15_000;

/** Draws charts in threads of their own, so that requests are answered meanwhile. */
@Injectable()
export class ChartThreads implements OnModuleDestroy {
  private pool: Piscina<DrawingOrder, string> | null = null;

  /**
   * A drawing as SVG, the same text for the same drawing and theme.
   * @throws DomainError REQUEST_TIMEOUT
   */
  async render(drawing: Drawing, theme: ChartTheme, signal: AbortSignal): Promise<string> {
    this.pool ??= this.open();
    const deadline = AbortSignal.timeout(DEADLINE_MS);
    try {
      return await this.pool.run({ drawing, theme }, { signal: AbortSignal.any([signal, deadline]) });
    } catch (error) {
      // Nobody reads what is answered to a client that has left.
      if (!deadline.aborted && !signal.aborted) throw error;
      const detail = `The chart was not drawn within ${DEADLINE_MS / 1000} s. Try again; ask for fewer bars if it goes on.`;
      throw new DomainError('REQUEST_TIMEOUT', detail, { cause: error, retryAfterSeconds: 5 });
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool?.destroy();
  }

  private open(): Piscina<DrawingOrder, string> {
    return new Piscina<DrawingOrder, string>({
      filename: findWorkerFile('reports/charts/chart.worker.js'),
      minThreads: 0,
      maxThreads: countThreads(),
      idleTimeout: IDLE_MS,
    });
  }
}
