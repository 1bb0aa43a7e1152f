import { Injectable } from '@nestjs/common';
import type { Terminal } from '../platform/cli/terminal.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { Attendance, type SignalSource } from './attendance.js';
import { isFinalStatus } from './engine/job-state.js';
import type { Job } from './engine/job.js';
import { JobChangesService } from './job-changes.service.js';
import { JobFollower } from './job-follower.service.js';
import { describeJob } from './job-text.js';

export interface AttendedOrder {
  readonly terminal: Terminal;
  /** What the progress is called. */
  readonly label: string;
  readonly submit: () => Promise<Job>;
  readonly source?: SignalSource;
}

/** Has a job done for somebody at a terminal who waits for its end. */
@Injectable()
export class AttendedJobs {
  constructor(
    private readonly follower: JobFollower,
    private readonly changes: JobChangesService,
  ) {}

  /**
   * Submits, works on it unless a server does, shows the progress, and says at the end what became of it. After SIGTERM
   * the job is not over. Throws like `submit`.
   */
  async run({ terminal, label, submit, source = process }: AttendedOrder): Promise<Job> {
    let job: Job | null = null;
    const cancel = (): void => {
      if (job) void this.cancel(job, terminal);
    };
    const attendance = new Attendance(terminal, label, source, cancel);
    attendance.begin();
    try {
      job = await submit();
      if (attendance.isCancelWanted) cancel();
      const where = await this.follower.ensureWorkers();
      const { id } = job;
      if (where === 'elsewhere') terminal.error(`A running server works on the job ${id}.`);
      const onChange = (current: Job): void => attendance.show(current);
      job = await this.follower.follow(job, { onChange, signal: attendance.signal });
    } finally {
      attendance.end();
    }
    terminal.error(describeJob(job));
    if (!isFinalStatus(job.status)) terminal.error('It is left to the next server, worker or command that does jobs.');
    return job;
  }

  private async cancel({ ownerId, id }: Job, terminal: Terminal): Promise<void> {
    try {
      await this.changes.cancel(ownerId, id);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      // Over already; what became of it is told at the end.
      if (error.code !== 'INVALID_STATE') terminal.error(`The job could not be cancelled: ${error.message}`);
    }
  }
}
