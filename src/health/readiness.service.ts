import { Injectable, type OnApplicationBootstrap, ServiceUnavailableException } from '@nestjs/common';
import {
  type HealthCheckAttempt,
  type HealthCheckResult,
  HealthCheckService,
  HealthIndicatorService,
} from '@nestjs/terminus';
import { Database } from '../platform/database/database.service.js';
import { Migrator } from '../platform/database/migrator.js';
import { ShutdownState } from '../platform/shutdown/shutdown-state.js';
import type { Check } from './checks.js';

/** A probe waits this long for the database, and then believes the answer for as long. */
const PROBE_MS = 1_000;

export interface ReadinessChecks {
  readonly database: Check;
  readonly migrations: Check;
  /** `down` before the application has started, and from the moment it is told to stop. */
  readonly lifecycle: Check;
}

export interface ReadinessReport {
  readonly isReady: boolean;
  readonly checks: ReadinessChecks;
}

const NOT_ASKED: Check = { status: 'down', detail: 'Not checked.' };

/** Whether requests can be served at all. */
@Injectable()
export class Readiness implements OnApplicationBootstrap {
  private isStarted = false;
  private isSchemaCurrent = false;

  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly database: Database,
    private readonly migrator: Migrator,
    private readonly shutdown: ShutdownState,
  ) {}

  onApplicationBootstrap(): void {
    this.isStarted = true;
  }

  async check(): Promise<ReadinessReport> {
    const { status, details } = await this.runChecks();
    const of = (name: string): Check => toCheck(details[name]);
    const checks = { database: of('database'), migrations: of('migrations'), lifecycle: of('lifecycle') };
    return { isReady: status === 'ok', checks };
  }

  private async runChecks(): Promise<Pick<HealthCheckResult, 'status' | 'details'>> {
    try {
      return await this.health.check([
        () => this.attempt('database', () => this.assertReachable()).cacheFor(PROBE_MS),
        () => this.attempt('migrations', () => this.assertSchemaCurrent()).cacheFor(PROBE_MS),
        // Not cached: the balancer has to learn at once that the process is stopping.
        () => this.attempt('lifecycle', () => this.assertRunning()),
      ]);
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      return error.getResponse() as HealthCheckResult;
    }
  }

  private attempt(name: string, assert: () => Promise<void> | void): HealthCheckAttempt {
    return this.indicators.check(name).attempt(assert).withTimeout(PROBE_MS);
  }

  private async assertReachable(): Promise<void> {
    if (!(await this.database.isReachable(PROBE_MS))) throw new Error('The database does not answer.');
  }

  /** A schema that was current stays so for this process: its list of migrations does not change. */
  private async assertSchemaCurrent(): Promise<void> {
    if (this.isSchemaCurrent) return;
    const { pending, unknown } = await this.countDifferences();
    if (unknown > 0) {
      throw new Error(
        `The database is newer than this program, by ${unknown} migrations: deploy the version that made them.`,
      );
    }
    if (pending > 0) throw new Error(`${pending} migrations are still to be run: npm run cli -- migrate`);
    this.isSchemaCurrent = true;
  }

  private async countDifferences(): Promise<{ readonly pending: number; readonly unknown: number }> {
    try {
      return {
        pending: (await this.migrator.pending()).length,
        unknown: (await this.migrator.unknown()).length,
      };
    } catch (cause) {
      // The driver's message may name hosts and users; the probe is public.
      throw new Error('The state of the schema cannot be read.', { cause });
    }
  }

  private assertRunning(): void {
    if (!this.isStarted) throw new Error('The process is starting.');
    if (this.shutdown.isDraining) throw new Error('The process is stopping.');
  }
}

function toCheck(result: HealthCheckResult['details'][string] | undefined): Check {
  if (!result) return NOT_ASKED;
  const { status, message } = result;
  if (status === 'up') return { status };
  return typeof message === 'string' ? { status: 'down', detail: message } : { status: 'down' };
}
