import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/id.js';
import { Settings } from '../platform/database/settings.repository.js';

const SETTING = 'sweep';

/** Shorter than the wait between two sweeps of a process, so that one that comes a little early is not refused. */
const CLAIM_MS = 45 * 60_000;

/** Says in the database when a process last began to sweep, so that of all processes one does it at a time. */
@Injectable()
export class SweepClaim {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** Whether this process is to sweep now; no other one is told so for the next 45 minutes. */
  async take(): Promise<boolean> {
    const ticket = `${this.clock.now().toISOString()} ${newId()}`;
    if (await this.settings.claim(SETTING, ticket)) return true;
    const current = await this.settings.find(SETTING);
    if (current === null || this.holds(current)) return false;
    return this.settings.replaceIf(SETTING, current, ticket);
  }

  private holds(ticket: string): boolean {
    const [since = ''] = ticket.split(' ');
    return this.clock.now().getTime() - Date.parse(since) < CLAIM_MS;
  }
}
