import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/id.js';
import { Settings } from '../platform/database/settings.repository.js';

const SETTING = 'demo-run';
const RUNNING = 'running';
const DONE = 'done';

/** How long an unfinished run is left alone before it counts as dead. */
const ABANDONED_AFTER_MS = 60_000;

/** Says in the database which process analyses the demo market, and that it was done. */
@Injectable()
export class DemoRunClaim {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** A ticket for the process that is to run; null when another one is at it, or when it was done. */
  async take(): Promise<string | null> {
    const ticket = this.issue();
    if (await this.settings.claim(SETTING, ticket)) return ticket;
    const current = await this.settings.find(SETTING);
    if (current === null || !this.isAbandoned(current)) return null;
    return (await this.settings.replaceIf(SETTING, current, ticket)) ? ticket : null;
  }

  /** Shows that the run is alive: a new ticket in place of the old one, or null when another process took over. */
  async renew(ticket: string): Promise<string | null> {
    const renewed = this.issue();
    return (await this.settings.replaceIf(SETTING, ticket, renewed)) ? renewed : null;
  }

  /** Leaves what is not done yet to the next process that looks, at once. */
  async giveUp(ticket: string): Promise<void> {
    await this.settings.replaceIf(SETTING, ticket, `${RUNNING} ${new Date(0).toISOString()}`);
  }

  /** Whether another process is at it, or died over it. */
  async isUnfinished(): Promise<boolean> {
    return (await this.settings.find(SETTING))?.startsWith(RUNNING) ?? false;
  }

  /** No process runs it ever again. */
  async finish(ticket: string): Promise<void> {
    await this.settings.replaceIf(SETTING, ticket, `${DONE} ${this.clock.now().toISOString()}`);
  }

  private issue(): string {
    return `${RUNNING} ${this.clock.now().toISOString()} ${newId()}`;
  }

  private isAbandoned(value: string): boolean {
    const [state, since = ''] = value.split(' ');
    return state === RUNNING && this.clock.now().getTime() - Date.parse(since) >= ABANDONED_AFTER_MS;
  }
}
