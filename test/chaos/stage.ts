import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type RunningProgram, startProgram } from '../support/process.js';
import { ScriptedYahoo } from '../support/scripted-yahoo.js';
import { type Answer, businessRows, chartBody, json } from '../support/yahoo-answers.js';
import type { Findings } from './findings.js';
import { JobApi } from './job-api.js';

export type DatabaseName = 'sqlite' | 'postgres';

export interface ChaosOptions {
  readonly database: DatabaseName;
  /** The form that runs in CI: the same scenario, smaller. */
  readonly isShort: boolean;
  /** Where BullMQ keeps its messages; the Postgres when null. */
  readonly redisUrl: string | null;
  readonly findings: Findings;
}

export interface StageSettings {
  readonly environment?: Readonly<Record<string, string>>;
  /** Parameters of the Postgres server. */
  readonly postgres?: Readonly<Record<string, string>>;
}

interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
  restart(signal?: string): Promise<void>;
  /** Ends it, and leaves its data for `resume`. */
  halt(signal?: string): Promise<void>;
  resume(): Promise<void>;
}

export const CHAOS_KEY = 'chaos-key-of-thirty-two-characters-or-more';

/** 120 sessions, enough for a verdict. */
const FROM = '2026-01-05';
const TO = '2026-06-19';

/** A chart of its own for every ticker, after 150 to 300 ms or as long as is said. */
function slowChart(ticker: string, delayMs = 150 + Math.random() * 150): Answer {
  const body = json(chartBody({ ticker, rows: businessRows(ticker, FROM, TO) }));
  return (response) => {
    void pause(delayMs).then(() => {
      if (!response.destroyed) body(response);
    });
  };
}

/** A database, a provider that is slow, and the programs of the product, all real. */
export class Stage {
  private readonly programs = new Set<RunningProgram>();
  private readonly delays = new Map<string, number>();

  private constructor(
    readonly options: ChaosOptions,
    readonly provider: ScriptedYahoo,
    readonly databaseUrl: string,
    readonly postgres: PostgresServer | null,
    private readonly folder: string,
    private readonly settings: StageSettings,
  ) {
    provider.fallback = (ticker) => (ticker.startsWith('NOSUCH') ? null : slowChart(ticker, this.delays.get(ticker)));
  }

  static async open(options: ChaosOptions, settings: StageSettings = {}): Promise<Stage> {
    const provider = await ScriptedYahoo.start();
    const folder = await mkdtemp(join(tmpdir(), 'barometer-chaos-'));
    if (options.database === 'sqlite') {
      return new Stage(options, provider, `sqlite:${join(folder, 'chaos.sqlite')}`, null, folder, settings);
    }
    const { startPostgres } = createRequire(__filename)('../support/embedded-postgres.cjs') as {
      startPostgres: (options: { settings: Readonly<Record<string, string>> }) => Promise<PostgresServer>;
    };
    const postgres = await startPostgres({ settings: settings.postgres ?? {} });
    return new Stage(options, provider, postgres.url, postgres, folder, settings);
  }

  async close(): Promise<void> {
    for (const program of this.programs) program.signal('SIGKILL');
    await Promise.all([...this.programs].map(({ exit }) => exit));
    await this.provider.close();
    await this.postgres?.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Has the provider answer later than usual for one ticker. */
  delay(ticker: string, delayMs: number): void {
    this.delays.set(ticker, delayMs);
  }

  /** What a program of the product is told. */
  environmentOf(environment: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
    const { redisUrl } = this.options;
    return {
      NODE_ENV: 'production',
      DATABASE_URL: this.databaseUrl,
      MASTER_API_KEY: CHAOS_KEY,
      PORT: '0',
      MARKET_PROVIDERS: 'upload,demo,yahoo',
      YAHOO_BASE_URL: this.provider.url,
      OUTBOUND_ALLOW_PRIVATE: 'true',
      PROVIDER_REQUESTS_PER_SECOND: '100',
      RATE_LIMIT_ENABLED: 'false',
      SHUTDOWN_DRAIN_MS: '0',
      LOG_LEVEL: 'info',
      ...(redisUrl !== null && { REDIS_URL: redisUrl }),
      ...this.settings.environment,
      ...environment,
    };
  }

  /** Starts a program and waits until it listens. */
  async start(
    name: 'main' | 'worker',
    environment: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly program: RunningProgram; readonly url: string }> {
    const program = startProgram(name, { environment: this.environmentOf(environment) });
    this.programs.add(program);
    void program.exit.then(() => this.programs.delete(program));
    return { program, url: await program.waitUntilListening() };
  }

  api(url: string): JobApi {
    return new JobApi(url, CHAOS_KEY);
  }
}

export const tickersOf = (count: number, prefix = 'CHAOS'): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** `kill -9`, and the end awaited. */
export async function killNow(program: RunningProgram): Promise<void> {
  program.signal('SIGKILL');
  await program.exit;
}
