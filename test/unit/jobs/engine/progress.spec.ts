import { computeEtaSeconds, computeProgress } from '../../../../src/jobs/engine/progress.js';
import type { JobCounts, JobStatus } from '../../../../src/jobs/engine/job.js';

const NOW = new Date('2026-01-02T03:04:15Z');
const STARTED = new Date('2026-01-02T03:04:05Z');
const counts = (some: Partial<JobCounts>): JobCounts => ({
  ...{ total: 10, queued: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0 },
  ...some,
});
const eta = (status: JobStatus, some: Partial<JobCounts>, startedAt: Date | null = STARTED, now = NOW) =>
  computeEtaSeconds({ status, counts: counts(some), startedAt }, now);

describe('the progress of a job', () => {
  it('is the share of items that are over, whatever became of them', () => {
    expect(computeProgress({ counts: counts({ queued: 5, running: 1, succeeded: 2, failed: 1, cancelled: 1 }) })).toBe(
      0.4,
    );
    expect(computeProgress({ counts: counts({ queued: 10 }) })).toBe(0);
    expect(computeProgress({ counts: counts({ succeeded: 10 }) })).toBe(1);
    expect(computeProgress({ counts: counts({ total: 0 }) })).toBe(1);
  });
});

describe('the time left', () => {
  it('is computed from the rate since the start', () => {
    expect(eta('running', { succeeded: 4, queued: 5, running: 1 })).toBe(15);
  });

  it('is unknown before anything was measured', () => {
    expect(eta('queued', { queued: 10 }, null)).toBeNull();
    expect(eta('running', { queued: 9, running: 1 })).toBeNull();
  });

  it('is zero when the job is over', () => {
    expect(eta('cancelled', { cancelled: 10 }, null)).toBe(0);
  });

  it('is never negative, even when clocks disagree', () => {
    expect(eta('running', { succeeded: 5, queued: 5 }, NOW, STARTED)).toBe(0);
  });
});
