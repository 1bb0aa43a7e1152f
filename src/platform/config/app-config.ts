export type NodeEnvironment = 'development' | 'production' | 'test';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

export type Dialect = 'sqlite' | 'postgres';

export type ProcessRole = 'all' | 'api' | 'worker';

export type JobEngineName = 'lease-table' | 'bullmq';

/** How a connection to Postgres is encrypted; certificates and keys are PEM texts. */
export interface DatabaseTls {
  /** Whether the server's certificate has to be signed by `ca`, or by somebody whom Node trusts. */
  readonly isVerified: boolean;
  /** Whether it has to be for the host that is connected to, too. */
  readonly isNameVerified: boolean;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

/** Where the data lives; `path` is a file or `:memory:`. */
export type DatabaseTarget =
  | { readonly dialect: 'sqlite'; readonly path: string }
  | { readonly dialect: 'postgres'; readonly url: string; readonly tls?: DatabaseTls };

/** How much a key, or an address, may do. */
export interface RateLimits {
  readonly isEnabled: boolean;
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
  readonly tickersPerDay: number;
  readonly failedLoginsPerMinute: number;
}

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
  /** Addresses, networks, and names of ranges that Fastify knows. */
  readonly trustedProxies!: readonly string[];
  readonly rateLimits!: RateLimits;
  readonly marketProviders!: readonly string[];
  readonly yahooBaseUrl!: string;
  readonly providerRequestsPerSecond!: number;
  readonly outboundAllowPrivate!: boolean;
  readonly webhookTimeoutMs!: number;
  readonly scheduleMinimumSeconds!: number;
  readonly calendarsDir!: string | null;
  readonly shutdownDrainMs!: number;
  readonly migrateOnStart!: boolean;
  readonly demoOnFirstStart!: boolean;
  readonly metricsPort!: number | null;
  readonly sseMaxStreamsPerKey!: number;
}
