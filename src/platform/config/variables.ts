import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { readPostgresTls } from './postgres-tls.js';
import { DEFAULT_DATABASE_URL, parseDatabaseUrl } from './database-url.js';

/** One environment variable: how it is read, what it means, and what stands in its place when it is not set. */
export interface VariableDefinition<T = unknown> {
  readonly schema: z.ZodType<T, string>;
  /** The text used when the variable is not set or empty; null when there is none. */
  readonly fallback: string | null;
  /** How the documentation describes the fallback, when the text alone does not say it. */
  readonly fallbackNote?: string;
  readonly accepts: string;
  readonly description: string;
  readonly isSecret?: true;
}

const KNOWN_PROVIDERS = ['upload', 'demo', 'yahoo'];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const integer = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${minimum} to ${maximum}`)
    .transform(Number)
    .refine((value) => value >= minimum && value <= maximum, `must be from ${minimum} to ${maximum}`);

const boolean = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

const secret = z.string().min(32, 'must have at least 32 characters; make one with: openssl rand -base64 48');

const isOrigin = (value: string): boolean => URL.canParse(value) && new URL(value).origin === value;

/** The addresses whose word about a client's address is taken: a range by its name, or one of our own. */
const PROXY_RANGES: Readonly<Record<string, readonly string[]>> = {
  none: [],
  private: ['loopback', 'linklocal', 'uniquelocal', '100.64.0.0/10'],
};

const isAddressOrNetwork = (value: string): boolean => ipaddr.isValid(value) || ipaddr.isValidCIDR(value);

const isHttpUrl = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

const isRedisUrl = (value: string): boolean => URL.canParse(value) && /^rediss?:$/.test(new URL(value).protocol);

const variable = <T>(definition: VariableDefinition<T>): VariableDefinition<T> => definition;

/** Every variable that the product reads; `.env.example` and `docs/configuration.md` are generated from it. */
export const VARIABLES = {
  DATABASE_URL: variable({
    schema: z.string().transform((value, context) => {
      const target = parseDatabaseUrl(value);
      if (target?.dialect === 'postgres') {
        const read = readPostgresTls(target.url);
        if (read.kind === 'read') return { ...target, url: read.url, ...(read.tls && { tls: read.tls }) };
        context.addIssue({ code: 'custom', message: read.problem });
        return z.NEVER;
      }
      if (target) return target;
      context.addIssue({
        code: 'custom',
        message: 'must be sqlite:<path>, sqlite::memory: or postgres://user:password@host:port/database',
      });
      return z.NEVER;
    }),
    fallback: DEFAULT_DATABASE_URL,
    accepts:
      '`sqlite:<path>`, `sqlite::memory:`, `postgres://...`, with `?sslmode=` `disable`, `require`, `verify-ca` or `verify-full`',
    description:
      'Where everything is stored. The schema is created and migrated at start. `sslrootcert=<file>` names who may sign the certificate of the Postgres, `sslcert` and `sslkey` our own; `sslmode` means what it means to `psql`, and without it nothing is encrypted.',
    isSecret: true,
  }),
  MASTER_API_KEY: variable({
    schema: secret,
    fallback: null,
    accepts: 'any text of at least 32 characters',
    description:
      'A key with every scope, acting as the owner `default`. Required in production. When it is set, no first key is made.',
    isSecret: true,
  }),
  SECRETS_KEY: variable({
    schema: secret,
    fallback: null,
    fallbackNote: 'derived from `MASTER_API_KEY`; in development without either, made once and kept in the database',
    accepts: 'any text of at least 32 characters',
    description:
      'The root from which the key pepper, the cursor secret and the encryption of webhook secrets are derived. Changing it invalidates every stored key, every cursor and every webhook secret.',
    isSecret: true,
  }),
  REDIS_URL: variable({
    schema: z
      .string()
      .refine(isRedisUrl, 'must be redis://[user:password@]host:port[/number], or rediss://... for TLS'),
    fallback: null,
    fallbackNote: 'none: nothing needs a Redis',
    accepts: '`redis://host:port`, `rediss://...`',
    description: 'A Redis that carries the wake-ups of background jobs and counts requests, in place of the Postgres.',
    isSecret: true,
  }),
  ROLE: variable({
    schema: z.enum(['all', 'api', 'worker'], 'must be all, api or worker'),
    fallback: 'all',
    accepts: '`all`, `api`, `worker`',
    description:
      'What `dist/main.js` does: serve the API and work on background jobs, or only one of the two. `dist/worker.js` is always a worker.',
  }),
  JOB_ENGINE: variable({
    schema: z.enum(['lease-table', 'bullmq'], 'must be lease-table or bullmq'),
    fallback: null,
    fallbackNote: '`lease-table` on SQLite, `bullmq` on Postgres',
    accepts: '`lease-table`, `bullmq`',
    description:
      'What wakes workers when there is something to do: looking at the tables, or BullMQ on the Postgres or the Redis.',
  }),
  JOB_LEASE_MS: variable({
    schema: integer(500, 600_000),
    fallback: '30000',
    accepts: '500 to 600000 milliseconds',
    description:
      'How long a worker may be silent before its items are given to others. Renewed at a third of it. The same for all workers.',
  }),
  JOB_CONCURRENCY: variable({
    schema: integer(1, 64),
    fallback: '8',
    accepts: '1 to 64',
    description: 'How many items of background jobs a process works on at the same time.',
  }),
  JOB_QUEUE_LIMIT: variable({
    schema: integer(1, 10_000_000),
    fallback: '100000',
    accepts: '1 to 10000000',
    description:
      'How many unfinished items all jobs may have together; beyond, new jobs are refused with `QUEUE_FULL`.',
  }),
  PORT: variable({
    schema: integer(0, 65_535),
    fallback: '3000',
    accepts: '0 to 65535 (0: any free port)',
    description: 'Port of the HTTP API.',
  }),
  NODE_ENV: variable({
    schema: z.enum(['development', 'production', 'test'], 'must be development, production or test'),
    fallback: 'development',
    accepts: '`development`, `production`, `test`',
    description: 'Production logs JSON, refuses to start without a master key, and analyses no demo market by itself.',
  }),
  LOG_LEVEL: variable({
    schema: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`),
    fallback: 'info',
    accepts: LOG_LEVELS.map((level) => `\`${level}\``).join(', '),
    description: 'The least important log lines that are written.',
  }),
  CORS_ORIGINS: variable({
    schema: list.refine(
      (origins) => origins.every(isOrigin),
      'must be origins like https://app.example.com, separated by commas, without a path or a trailing slash',
    ),
    fallback: '',
    accepts: 'origins separated by commas',
    description: 'Browser origins that may call the API. None by default.',
  }),
  TRUST_PROXY: variable({
    schema: list
      .refine(
        (names) => names.every((name) => name in PROXY_RANGES || isAddressOrNetwork(name)),
        'must be none, private, or addresses and networks like 10.0.0.0/8, separated by commas',
      )
      .transform((names) => names.flatMap((name) => PROXY_RANGES[name] ?? [name])),
    fallback: 'private',
    accepts: '`none`, `private`, addresses and networks separated by commas',
    description:
      'Which proxies are believed when they tell the address of a client in `X-Forwarded-For`. `private`: those with a private address, such as balancers and ingresses. It decides whose wrong keys are counted.',
  }),
  RATE_LIMIT_ENABLED: variable({
    schema: boolean,
    fallback: 'true',
    accepts: '`true`, `false`',
    description:
      'Whether requests, analysed tickers and wrong keys are limited. Analysed tickers are counted in any case.',
  }),
  RATE_LIMIT_READS_PER_MINUTE: variable({
    schema: integer(1, 10_000_000),
    fallback: '600',
    accepts: '1 to 10000000',
    description: 'How many `GET` and `HEAD` requests a key may send in a minute.',
  }),
  RATE_LIMIT_WRITES_PER_MINUTE: variable({
    schema: integer(1, 10_000_000),
    fallback: '120',
    accepts: '1 to 10000000',
    description: 'How many requests of other methods a key may send in a minute.',
  }),
  RATE_LIMIT_TICKERS_PER_DAY: variable({
    schema: integer(1, 1_000_000_000),
    fallback: '20000',
    accepts: '1 to 1000000000',
    description: 'How many tickers a key may have analysed in a day (UTC), in requests and in jobs together.',
  }),
  RATE_LIMIT_FAILED_LOGINS_PER_MINUTE: variable({
    schema: integer(1, 10_000_000),
    fallback: '20',
    accepts: '1 to 10000000',
    description: 'How many wrong keys an address may send in a minute; for IPv6, the network of 64 bits that it is in.',
  }),
  MARKET_PROVIDERS: variable({
    schema: list.refine(
      (names) => names.length > 0 && names.every((name) => KNOWN_PROVIDERS.includes(name)),
      `must name one or more of ${KNOWN_PROVIDERS.join(', ')}, separated by commas`,
    ),
    fallback: 'upload,demo,yahoo',
    accepts: '`upload`, `demo`, `yahoo`, separated by commas',
    description: 'Sources of prices, in the order in which they are asked. Without `yahoo` nothing leaves the machine.',
  }),
  YAHOO_BASE_URL: variable({
    schema: z
      .string()
      .refine(isHttpUrl, 'must be an http or https address')
      .transform((value) => value.replace(/\/+$/, '')),
    fallback: 'https://query2.finance.yahoo.com',
    accepts: 'an http(s) address',
    description: 'Where the chart and search endpoints of the `yahoo` provider are.',
  }),
  PROVIDER_REQUESTS_PER_SECOND: variable({
    schema: integer(1, 100),
    fallback: '2',
    accepts: '1 to 100',
    description: 'How many requests a second each network provider is sent at most.',
  }),
  OUTBOUND_ALLOW_PRIVATE: variable({
    schema: boolean,
    fallback: 'false',
    accepts: '`true`, `false`',
    description:
      'Whether outgoing requests may go to loopback, link-local and private addresses. Meant for tests; production logs a warning.',
  }),
  WEBHOOK_TIMEOUT_MS: variable({
    schema: integer(100, 30_000),
    fallback: '10000',
    accepts: '100 to 30000 milliseconds',
    description: 'How long a receiver of a webhook may take to answer before the attempt has failed.',
  }),
  SCHEDULE_MINIMUM_SECONDS: variable({
    schema: integer(1, 86_400),
    fallback: '300',
    accepts: '1 to 86400 seconds',
    description: 'The shortest time between two runs of a schedule; schedules that would run more often are refused.',
  }),
  CALENDARS_DIR: variable({
    schema: z.string(),
    fallback: null,
    fallbackNote: 'the calendars that come with the product',
    accepts: 'a folder',
    description:
      'Where the calendars of exchanges are, one JSON file each; they take the place of all that come with the product.',
  }),
  SHUTDOWN_DRAIN_MS: variable({
    schema: integer(0, 300_000),
    fallback: '5000',
    accepts: '0 to 300000 milliseconds',
    description: 'How long requests are still served after SIGTERM, while readiness already answers 503.',
  }),
  MIGRATE_ON_START: variable({
    schema: boolean,
    fallback: 'true',
    accepts: '`true`, `false`',
    description: 'Whether the schema is migrated at start. With `false` a process refuses to start on an older schema.',
  }),
  DEMO_ON_FIRST_START: variable({
    schema: boolean,
    fallback: null,
    fallbackNote: '`true`, in production `false`',
    accepts: '`true`, `false`',
    description: 'Whether the first start analyses the demo market. The demo tickers are there in any case.',
  }),
  SSE_MAX_STREAMS_PER_KEY: variable({
    schema: integer(1, 10_000),
    fallback: '10',
    accepts: '1 to 10000',
    description: 'How many event streams a key may have open in each process; more are refused with `RATE_LIMITED`.',
  }),
  METRICS_PORT: variable({
    schema: integer(0, 65_535),
    fallback: null,
    fallbackNote: 'none: `GET /metrics` on `PORT`, with a key that has `ops:read`',
    accepts: '0 to 65535',
    description: 'A second port that serves `GET /metrics` without a key, for a scraper inside the cluster.',
  }),
};

export type VariableName = keyof typeof VARIABLES;
