import type { Carrier } from './bullmq-carriers.js';
import { BullmqLink, within } from './bullmq-link.js';
import type { AnnouncedJob, EngineLog, EngineStatus, JobEngine, JobWorker } from './job-engine.js';

/** Nobody who submits a job waits longer for the queue. */
const ANNOUNCED_WITHIN_MS = 1_000;
const PROBED_WITHIN_MS = 1_000;
const RECONCILE_EVERY_MS = 2_000;
/** No job of that name exists, and none has to: whoever gets it looks for work. */
const AFTER_OUTAGE: AnnouncedJob = { id: 'after-outage', total: 1 };

interface BullmqEngineOptions {
  readonly kind: Carrier['kind'];
  /** Makes one for each link. */
  readonly createCarrier: () => Carrier;
  readonly log: EngineLog;
  readonly reconcileEveryMs?: number;
}

/**
 * Wakes workers by messages, which spares them to look at the tables all the time. Every process that works on jobs looks
 * every two seconds all the same, and sends again what was lost; it does without messages while the queue is away.
 */
export class BullmqEngine implements JobEngine {
  readonly name = 'bullmq';
  private link: BullmqLink | null = null;
  private opening: Promise<BullmqLink> | null = null;
  /** All that are not closed yet, whatever became of them. */
  private readonly links = new Set<BullmqLink>();
  private worker: JobWorker | null = null;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;
  /** The job that was to be started when the tables were last looked at. */
  private dueBefore: string | null = null;
  private isInTrouble = false;
  private isClosed = false;

  constructor(private readonly options: BullmqEngineOptions) {}

  async announce(job: AnnouncedJob): Promise<void> {
    // Nobody here needs a message to know.
    this.worker?.wake();
    const wasInTrouble = this.isInTrouble;
    const sending = this.send(job);
    if (!wasInTrouble) await within(ANNOUNCED_WITHIN_MS, sending).catch(() => undefined);
  }

  async listen(worker: JobWorker): Promise<void> {
    this.worker = worker;
    this.timer = setInterval(() => void this.look(), this.options.reconcileEveryMs ?? RECONCILE_EVERY_MS);
    await within(ANNOUNCED_WITHIN_MS, this.look()).catch(() => undefined);
  }

  async stopListening(): Promise<void> {
    this.worker = null;
    clearInterval(this.timer);
    await this.link?.stopReceiving();
  }

  async probe(): Promise<EngineStatus> {
    const connecting = this.connect().catch((error: unknown) => this.lose(error, null));
    await within(PROBED_WITHIN_MS, connecting).catch(() => undefined);
    // One that is only slow to start is not reported as missing.
    return { engine: this.name, carrier: this.options.kind, isReachable: !this.isInTrouble };
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.worker = null;
    clearInterval(this.timer);
    await Promise.all([...this.links].map((link) => link.close()));
  }

  /** One look at a time, however long the queue takes to answer. */
  private look(): Promise<void> {
    this.looking ??= this.reconcile().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  private async reconcile(): Promise<void> {
    // Without messages, this is what wakes.
    if (this.isInTrouble) this.worker?.wake();
    await this.receive();
    const due = await this.findDueJob();
    const isDueStill = due !== null && due.id === this.dueBefore;
    this.dueBefore = due?.id ?? null;
    if (due === null) return;
    const isSent = await this.send(due);
    // Messages of these names may be in the hands of a process that died, and then none is sent for a while.
    if (!isSent || isDueStill) this.worker?.wake();
  }

  private async findDueJob(): Promise<AnnouncedJob | null> {
    try {
      return (await this.worker?.findDueJob()) ?? null;
    } catch {
      // Whoever works on jobs asks the same tables until they answer again, and says what is wrong with them.
      this.worker?.wake();
      return null;
    }
  }

  private receive(): Promise<boolean> {
    return this.attempt(async (link) => {
      if (this.worker) await link.receive(() => this.worker?.wake());
    });
  }

  private send(job: AnnouncedJob): Promise<boolean> {
    return this.attempt((link) => link.send(job));
  }

  /** Whether it succeeded. A link on which anything fails is given up. */
  private async attempt(work: (link: BullmqLink) => Promise<void>): Promise<boolean> {
    let link: BullmqLink | null = null;
    try {
      link = await this.connect();
      await work(link);
      return true;
    } catch (error) {
      this.lose(error, link);
      return false;
    }
  }

  /** The open link, or one that is opened now, once for everybody who asks meanwhile. */
  private async connect(): Promise<BullmqLink> {
    if (this.link) return this.link;
    this.opening ??= this.open().finally(() => {
      this.opening = null;
    });
    return this.opening;
  }

  private async open(): Promise<BullmqLink> {
    if (this.isClosed) throw new Error('The engine is closed.');
    const link = new BullmqLink(this.options.createCarrier(), (error) => {
      // While it is opened, that fails and says why.
      if (this.link === link) this.lose(error, link);
    });
    this.links.add(link);
    try {
      await link.open();
      // After an outage it is good again when it takes messages, not when it only lets us in.
      if (this.isInTrouble) await link.send(AFTER_OUTAGE);
    } catch (error) {
      this.discard(link);
      throw error;
    }
    this.link = link;
    if (this.isInTrouble) this.options.log.log(`The job queue on ${this.options.kind} can be reached again`);
    this.isInTrouble = false;
    return link;
  }

  private discard(link: BullmqLink): void {
    void link.close().finally(() => this.links.delete(link));
  }

  /** Gives the link up, if there was one, and tells about it once for an outage, however many notice it. */
  private lose(error: unknown, link: BullmqLink | null): void {
    if (link) this.discard(link);
    if (link !== this.link) return;
    this.link = null;
    if (this.isInTrouble || this.isClosed) return;
    this.isInTrouble = true;
    // The message alone: what else such errors carry may include a password.
    const reason = error instanceof Error ? error.message : String(error);
    this.options.log.warn(
      `The job queue on ${this.options.kind} cannot be reached: ${reason}. Jobs go on: workers look for them by themselves`,
    );
  }
}
