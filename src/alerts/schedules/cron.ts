import { Cron } from 'croner';

/** How many runs are looked at to find the shortest time between two. */
const SAMPLE = 100;

/** A cron pattern in a time zone. */
export interface CronTimes {
  /** The first one after an instant; null when there is none any more. */
  next(after: Date): Date | null;
  /** The last one before an instant, or at it. */
  latest(at: Date): Date | null;
  /** The shortest time between two of the next hundred, in milliseconds; null with fewer than two. */
  shortestGapMs(after: Date): number | null;
}

/** The pattern or the zone cannot be used; the message says why. */
export class CronError extends Error {}

/**
 * Five fields, or six with seconds first; `@daily` and its like. Where clocks are put forward, what falls into the hour
 * that is left out runs right after it; where they are put back, a fixed time runs once, the first time, and a pattern
 * with `*` for the hour runs through both.
 * @throws CronError
 */
export function parseCron(pattern: string, timeZone: string): CronTimes {
  const cron = open(pattern, timeZone);
  return {
    next: (after) => cron.nextRun(after),
    latest: (at) => cron.previousRuns(1, new Date(at.getTime() + 1))[0] ?? null,
    shortestGapMs: (after) => {
      const runs = cron.nextRuns(SAMPLE, after).map((run) => run.getTime());
      const gaps = runs.slice(1).map((run, index) => run - (runs[index] ?? run));
      return gaps.length === 0 ? null : Math.min(...gaps);
    },
  };
}

function open(pattern: string, timeZone: string): Cron {
  try {
    const cron = new Cron(pattern, { timezone: timeZone, paused: true, mode: '5-or-6-parts' });
    cron.nextRun();
    return cron;
  } catch (error) {
    throw new CronError(error instanceof Error ? error.message.replace(/^Cron\w+: /, '') : String(error));
  }
}

/** Whether it is a name of a zone, such as `Asia/Kolkata`; offsets are none: they know no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
