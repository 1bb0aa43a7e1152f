import { untilAborted } from '../../platform/abort/until-aborted.js';
import type { Carrier, ReceivingEnd, SendingEnd } from './bullmq-carriers.js';
import type { AnnouncedJob } from './job-engine.js';

const ITEMS_PER_MESSAGE = 50;
const MOST_MESSAGES = 32;
const READY_WITHIN_MS = 8_000;
const SENT_WITHIN_MS = 5_000;
const CLOSED_WITHIN_MS = 2_000;
const CUT_WITHIN_MS = 2_000;

/** The outcome of `work`; fails when it takes longer. */
export const within = <T>(ms: number, work: Promise<T>): Promise<T> => untilAborted(work, AbortSignal.timeout(ms));

/**
 * One life of the connections to a queue, up to their first trouble. Nothing of it is mended, for BullMQ never forgets a
 * start that failed, and repeats some failures without a pause: whoever wants to go on makes another link.
 */
export class BullmqLink {
  private readonly ends: (SendingEnd | ReceivingEnd)[] = [];
  private sender: Promise<SendingEnd> | null = null;
  private receiver: Promise<ReceivingEnd> | null = null;
  private closed: Promise<void> | null = null;

  /** @param onTrouble is called at every sign of trouble, until the link is closed */
  constructor(
    private readonly carrier: Carrier,
    private readonly onTrouble: (error: Error) => void,
  ) {}

  /** Until messages can be sent. */
  async open(): Promise<void> {
    this.sender ??= this.attach(this.carrier.createSender());
    await this.sender;
  }

  /**
   * As many wake-ups as there are workers that the job could use. Their names follow from the job, so that one that is
   * still there is not sent twice; one that was received is gone, and can be sent again.
   */
  async send({ id, total }: AnnouncedJob): Promise<void> {
    const sender = await this.sender;
    if (!sender) throw new Error('The link is not open.');
    const count = Math.min(Math.ceil(total / ITEMS_PER_MESSAGE), MOST_MESSAGES);
    const messages = Array.from({ length: count }, (_, chunk) => ({
      name: 'wake-up',
      data: { jobId: id, chunk },
      opts: { jobId: `${id}-${chunk}`, removeOnComplete: true, removeOnFail: true } as const,
    }));
    await within(SENT_WITHIN_MS, sender.addBulk(messages));
  }

  /** From now on messages are received; asking again changes nothing. */
  async receive(onMessage: () => void): Promise<void> {
    this.receiver ??= this.attach(this.carrier.createReceiver(onMessage));
    await this.receiver;
  }

  /** Leaves the messages to others. Never throws. */
  async stopReceiving(): Promise<void> {
    const receiver = this.receiver;
    this.receiver = null;
    const stopping = receiver?.then((end) => end.close());
    if (stopping) await within(CLOSED_WITHIN_MS, stopping).catch(() => undefined);
  }

  /** Lets go of every connection, in good order if possible. Never throws. */
  close(): Promise<void> {
    this.closed ??= this.end();
    return this.closed;
  }

  private async attach<End extends SendingEnd | ReceivingEnd>(creating: Promise<End>): Promise<End> {
    const end = await creating;
    // These stay when the link is closed: an error that nobody listens to would end the process.
    end.on('error', (error) => this.report(error));
    end.on('ioredis:close', () => this.report(new Error('The connection was closed.')));
    this.ends.push(end);
    if (this.closed) {
      await this.end();
      throw new Error('The link was closed.');
    }
    await within(READY_WITHIN_MS, end.waitUntilReady());
    return end;
  }

  private report(error: Error): void {
    if (!this.closed) this.onTrouble(error);
  }

  private async end(): Promise<void> {
    const closing = Promise.allSettled(this.ends.map((end) => end.close()));
    try {
      await within(CLOSED_WITHIN_MS, closing);
    } catch {
      // Who does not answer is not waited for.
      const cutting = Promise.allSettled(this.ends.map((end) => end.disconnect()));
      this.carrier.cut();
      await within(CUT_WITHIN_MS, cutting).catch(() => undefined);
    }
  }
}
