import { existsSync } from 'node:fs';
import { AppConfig, type RateLimits } from './app-config.js';
import { VARIABLES, type VariableDefinition, type VariableName } from './variables.js';

type Environment = Readonly<Record<string, string | undefined>>;

type Values = { [N in VariableName]: (typeof VARIABLES)[N] extends VariableDefinition<infer T> ? T | null : never };

/** The environment cannot be used; `problems` says why, one line for each variable, with its fix. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not valid:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** The process's environment, with `.env` of the working directory below it. */
export function readEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

function readVariables(environment: Environment): { values: Values; problems: string[] } {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, definition] of Object.entries(VARIABLES)) {
    const text = environment[name]?.trim() || definition.fallback;
    if (text === null) {
      values[name] = null;
      continue;
    }
    const parsed = definition.schema.safeParse(text);
    if (parsed.success) values[name] = parsed.data;
    else problems.push(`${name} ${parsed.error.issues[0]?.message ?? 'is not valid'}.`);
  }
  return { values: values as Values, problems };
}

function required<T>(value: T | null): T {
  if (value === null) throw new TypeError('a variable without a fallback was taken for one with');
  return value;
}

function productionProblems(environment: Environment, values: Values): string[] {
  if (values.NODE_ENV !== 'production') return [];
  if (environment.MASTER_API_KEY?.trim()) return [];
  return ['MASTER_API_KEY is required in production. Make one with: openssl rand -base64 48.'];
}

function jobProblems({ DATABASE_URL: database, REDIS_URL, ROLE, JOB_ENGINE }: Values): string[] {
  if (database?.dialect !== 'sqlite') return [];
  const problems: string[] = [];
  if (JOB_ENGINE === 'bullmq' && REDIS_URL === null)
    problems.push('JOB_ENGINE=bullmq needs a Postgres in DATABASE_URL, or a Redis in REDIS_URL.');
  if (ROLE === 'api')
    problems.push(
      'ROLE=api needs a Postgres in DATABASE_URL: a SQLite file has one server, which has to do the jobs too.',
    );
  return problems;
}

function readRateLimits(values: Values): RateLimits {
  return {
    isEnabled: required(values.RATE_LIMIT_ENABLED),
    readsPerMinute: required(values.RATE_LIMIT_READS_PER_MINUTE),
    writesPerMinute: required(values.RATE_LIMIT_WRITES_PER_MINUTE),
    tickersPerDay: required(values.RATE_LIMIT_TICKERS_PER_DAY),
    failedLoginsPerMinute: required(values.RATE_LIMIT_FAILED_LOGINS_PER_MINUTE),
  };
}

/**
 * Validates the environment.
 * @throws ConfigError with every problem at once.
 */
export function loadConfig(environment: Environment = readEnvironment()): AppConfig {
  const { values, problems } = readVariables(environment);
  problems.push(...productionProblems(environment, values), ...jobProblems(values));
  if (problems.length > 0) throw new ConfigError(problems);
  const nodeEnv = required(values.NODE_ENV);
  const database = required(values.DATABASE_URL);
  return Object.assign(new AppConfig(), {
    nodeEnv,
    port: required(values.PORT),
    logLevel: required(values.LOG_LEVEL),
    database,
    redisUrl: values.REDIS_URL,
    role: required(values.ROLE),
    jobEngine: values.JOB_ENGINE ?? (database.dialect === 'postgres' ? 'bullmq' : 'lease-table'),
    jobLeaseMs: required(values.JOB_LEASE_MS),
    jobConcurrency: required(values.JOB_CONCURRENCY),
    jobQueueLimit: required(values.JOB_QUEUE_LIMIT),
    masterApiKey: values.MASTER_API_KEY,
    secretsKey: values.SECRETS_KEY,
    corsOrigins: required(values.CORS_ORIGINS),
    trustedProxies: required(values.TRUST_PROXY),
    rateLimits: readRateLimits(values),
    marketProviders: required(values.MARKET_PROVIDERS),
    yahooBaseUrl: required(values.YAHOO_BASE_URL),
    providerRequestsPerSecond: required(values.PROVIDER_REQUESTS_PER_SECOND),
    outboundAllowPrivate: required(values.OUTBOUND_ALLOW_PRIVATE),
    webhookTimeoutMs: required(values.WEBHOOK_TIMEOUT_MS),
    scheduleMinimumSeconds: required(values.SCHEDULE_MINIMUM_SECONDS),
    calendarsDir: values.CALENDARS_DIR,
    shutdownDrainMs: required(values.SHUTDOWN_DRAIN_MS),
    migrateOnStart: required(values.MIGRATE_ON_START),
    demoOnFirstStart: values.DEMO_ON_FIRST_START ?? nodeEnv !== 'production',
    metricsPort: values.METRICS_PORT,
    sseMaxStreamsPerKey: required(values.SSE_MAX_STREAMS_PER_KEY),
  } satisfies AppConfig);
}
