import { type Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_OWNER, OwnersService } from '../auth/owners.service.js';
import type { OpenContext } from '../platform/cli/context.js';
import { Terminal } from '../platform/cli/terminal.js';
import { Clock } from '../platform/clock/clock.js';
import { collectPages } from '../platform/http/collect-pages.js';
import { MAXIMUM_PAGE_LIMIT } from '../platform/http/page.dto.js';
import { AttendedJobs } from './attended-jobs.service.js';
import { type ItemState, JOB_STATUSES, type JobItem, type JobStatus } from './engine/job.js';
import { JobChangesService } from './job-changes.service.js';
import { JobHistoryService } from './job-history.service.js';
import { toJobItemDto } from './job-item.dto.js';
import { describeJob, showItems, showJob, showJobs } from './job-text.js';
import { toJobDto } from './job.dto.js';
import { JobsService } from './jobs.service.js';

type Context = Awaited<ReturnType<OpenContext>>;

interface CommonOptions {
  readonly owner: string;
  readonly json?: boolean;
}

interface ListOptions extends CommonOptions {
  readonly status?: JobStatus;
  readonly limit: number;
}

interface ShowOptions extends CommonOptions {
  readonly items?: boolean;
  readonly failed?: boolean;
}

interface RetryOptions extends CommonOptions {
  readonly wait: boolean;
}

/** What a command works with: the application, the terminal, and whose jobs it is about. */
interface Desk {
  readonly context: Context;
  readonly terminal: Terminal;
  readonly ownerId: string;
}

const DEFAULT_LIMIT = 20;

function readLimit(text: string): number {
  const limit = /^\d+$/.test(text) ? Number(text) : NaN;
  if (limit >= 1 && limit <= MAXIMUM_PAGE_LIMIT) return limit;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MAXIMUM_PAGE_LIMIT}.`);
}

const now = ({ context }: Desk): Date => context.get(Clock, { strict: false }).now();

function listItems({ context, ownerId }: Desk, id: string, state?: ItemState): Promise<JobItem[]> {
  const history = context.get(JobHistoryService, { strict: false });
  return collectPages((cursor) => history.listItems(ownerId, id, { state, cursor, limit: MAXIMUM_PAGE_LIMIT }));
}

async function list(desk: Desk, { status, limit, json }: ListOptions): Promise<void> {
  const { context, terminal, ownerId } = desk;
  const history = context.get(JobHistoryService, { strict: false });
  const { items, nextCursor } = await history.list(ownerId, { status }, { limit });
  if (json) terminal.json({ items: items.map((job) => toJobDto(job, now(desk))) });
  else showJobs(terminal, items);
  if (nextCursor !== null) terminal.error(`There are more than ${limit}; --limit takes up to ${MAXIMUM_PAGE_LIMIT}.`);
}

async function show(desk: Desk, id: string, { items: wantsAll, failed, json }: ShowOptions): Promise<void> {
  const { context, terminal, ownerId } = desk;
  const job = await context.get(JobsService, { strict: false }).get(ownerId, id);
  const items = wantsAll || failed ? await listItems(desk, id, wantsAll ? undefined : 'failed') : null;
  const jobDto = toJobDto(job, now(desk));
  if (json) {
    terminal.json(items === null ? jobDto : { job: jobDto, items: items.map(toJobItemDto) });
    return;
  }
  showJob(terminal, job, now(desk));
  if (items !== null) showItems(terminal, items);
}

async function cancel(desk: Desk, id: string, { json }: CommonOptions): Promise<void> {
  const { context, terminal, ownerId } = desk;
  const job = await context.get(JobChangesService, { strict: false }).cancel(ownerId, id);
  if (json) terminal.json(toJobDto(job, now(desk)));
  else terminal.line(describeJob(job));
}

async function retry(desk: Desk, id: string, { wait, json }: RetryOptions): Promise<void> {
  const { context, terminal, ownerId } = desk;
  const changes = context.get(JobChangesService, { strict: false });
  const submit = () => changes.retryFailed({ ownerId, id, requestId: null });
  if (!wait) {
    const job = await submit();
    if (json) terminal.json(toJobDto(job, now(desk)));
    else terminal.line(describeJob(job));
    return;
  }
  const job = await context.get(AttendedJobs, { strict: false }).run({ terminal, label: 'Trying again', submit });
  const failed = await listItems(desk, job.id, 'failed');
  if (json) terminal.json({ job: toJobDto(job, now(desk)), items: failed.map(toJobItemDto) });
  else if (failed.length > 0) showItems(terminal, failed);
  else terminal.line(`Nothing failed. Job ${job.id}.`);
  if (job.status !== 'completed') process.exitCode = 1;
}

/** `jobs list`, `jobs show`, `jobs cancel` and `jobs retry`. */
export function registerJobs(program: Command, open: OpenContext, terminal = new Terminal()): void {
  const withDesk = async ({ owner }: CommonOptions, work: (desk: Desk) => Promise<void>): Promise<void> => {
    const context = await open();
    try {
      const { id: ownerId } = await context.get(OwnersService, { strict: false }).getByName(owner);
      await work({ context, terminal, ownerId });
    } finally {
      await context.close();
    }
  };
  const jobs = program.command('jobs').description('background jobs: list, show, cancel, retry');
  const withCommonOptions = (command: Command): Command =>
    command.option('--owner <name>', 'whose jobs', DEFAULT_OWNER).option('--json', 'print one JSON document');

  withCommonOptions(jobs.command('list'))
    .description('list jobs, newest first')
    .addOption(new Option('--status <status>', 'only jobs with this status').choices(JOB_STATUSES))
    .option('--limit <count>', 'how many at most', readLimit, DEFAULT_LIMIT)
    .action((options: ListOptions) => withDesk(options, (desk) => list(desk, options)));

  withCommonOptions(jobs.command('show'))
    .description('show a job and how far it is')
    .argument('<id>', 'as jobs list shows it')
    .option('--items', 'every ticker and what became of it')
    .option('--failed', 'the tickers that failed, and why')
    .action((id: string, options: ShowOptions) => withDesk(options, (desk) => show(desk, id, options)));

  withCommonOptions(jobs.command('cancel'))
    .description('cancel a job; results that are there stay')
    .argument('<id>', 'as jobs list shows it')
    .action((id: string, options: CommonOptions) => withDesk(options, (desk) => cancel(desk, id, options)));

  withCommonOptions(jobs.command('retry'))
    .description('try again what failed, as a new job; exit code 1 when something fails again')
    .argument('<id>', 'of a job that is over, as jobs list shows it')
    .option('--no-wait', 'only submit; a server or worker does it')
    .action((id: string, options: RetryOptions) => withDesk(options, (desk) => retry(desk, id, options)));
}
