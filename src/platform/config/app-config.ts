export type NodeEnvironment = 'development' | 'production' | 'test';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

export type Dialect = 'sqlite' | 'postgres';

export type ProcessRole = 'all' | 'api' | 'worker';

export type JobEngineName = 'lease-table' | 'bullmq';

/** Where the data lives; `path` is a file or `:memory:`. */
export type DatabaseTarget =
  { readonly dialect: 'sqlite'; readonly path: string } | { readonly dialect: 'postgres'; readonly url: string };

/** The validated configuration, and the token under which it is injected. */
export class AppConfig {
  readonly nodeEnv!: NodeEnvironment;
  readonly port!: number;
  readonly logLevel!: LogLevel;
  readonly database!: DatabaseTarget;
  readonly redisUrl!: string | null;
  readonly role!: ProcessRole;
  readonly jobEngine!: JobEngineName;
  readonly jobLeaseMs!: number;
  readonly jobConcurrency!: number;
  readonly jobQueueLimit!: number;
  readonly masterApiKey!: string | null;
  readonly secretsKey!: string | null;
  readonly corsOrigins!: readonly string[];
  readonly marketProviders!: readonly string[];
  readonly yahooBaseUrl!: string;
  readonly providerRequestsPerSecond!: number;
  readonly outboundAllowPrivate!: boolean;
  readonly shutdownDrainMs!: number;
  readonly migrateOnStart!: boolean;
  readonly demoOnFirstStart!: boolean;
  readonly metricsPort!: number | null;
  readonly sseMaxStreamsPerKey!: number;
}
