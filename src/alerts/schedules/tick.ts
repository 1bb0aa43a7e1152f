import { parseCron } from './cron.js';
import type { Schedule } from './schedule.js';

/** A tick that is later than this is not run any more. */
export const CATCH_UP_MS = 12 * 3_600_000;

/** A tick that is due, and the one after it. */
export interface DueTick {
  readonly tick: Date;
  readonly nextRunAt: Date | null;
  readonly isMissed: boolean;
}

/** Of all ticks that have passed the latest one; of those before it, nothing is left. */
export function findDueTick({ cron, timeZone, nextRunAt }: Schedule, now: Date): DueTick | null {
  if (nextRunAt === null || nextRunAt > now) return null;
  const times = parseCron(cron, timeZone);
  const latest = times.latest(now);
  const tick = latest === null || latest < nextRunAt ? nextRunAt : latest;
  return { tick, nextRunAt: times.next(now), isMissed: now.getTime() - tick.getTime() > CATCH_UP_MS };
}
