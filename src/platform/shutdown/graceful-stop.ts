import { setTimeout as delay } from 'node:timers/promises';
import { type INestApplicationContext, Logger } from '@nestjs/common';
import { ShutdownState } from './shutdown-state.js';

export interface GracefulStopOptions {
  /** How long requests are still served after SIGTERM, for balancers to notice. */
  readonly drainMs: number;
  /** How long closing may take after that before the process ends anyway. */
  readonly closeMs?: number;
  /** Ends the process; tests give their own. */
  readonly exit?: (code: number) => void;
}

const DEFAULT_CLOSE_MS = 15_000;

async function closeWithin(app: INestApplicationContext, closeMs: number): Promise<number> {
  const logger = new Logger('Shutdown');
  try {
    const isLate = await Promise.race([app.close().then(() => false), delay(closeMs, true, { ref: false })]);
    if (!isLate) return 0;
    logger.error(`Something did not close within ${closeMs} ms; ending anyway`);
  } catch (error) {
    logger.error({ msg: 'Closing failed', err: error });
  }
  return 1;
}

/**
 * Stops the process in order when it is told to: SIGTERM turns readiness off and goes on serving for `drainMs`, so that
 * no balancer loses a request; SIGINT, from a keyboard, closes at once. A second signal ends the process on the spot.
 * Ours rather than Nest's shutdown hooks, which close modules before anything could drain.
 */
export function installGracefulStop(app: INestApplicationContext, options: GracefulStopOptions): void {
  const state = app.get(ShutdownState);
  const exit = options.exit ?? ((code) => process.exit(code));
  const stop = async (drainMs: number): Promise<void> => {
    if (state.isDraining) return exit(1);
    state.startDraining();
    await delay(drainMs);
    exit(await closeWithin(app, options.closeMs ?? DEFAULT_CLOSE_MS));
  };
  process.on('SIGTERM', () => void stop(options.drainMs));
  process.on('SIGINT', () => void stop(0));
}
