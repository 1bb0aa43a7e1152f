import type { Params } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import type { Options } from 'pino-http';
import type { AppConfig } from '../config/app-config.js';

const SECRET_FIELDS = [
  'authorization',
  'cookie',
  'apiKey',
  'secret',
  'secretHash',
  'password',
  'masterApiKey',
  'secretsKey',
  '["x-api-key"]',
  '["set-cookie"]',
];

/** Where pino looks for secrets: at the top, and up to three levels down, whatever the names in between. */
const REDACTED_PATHS = SECRET_FIELDS.flatMap((field) => {
  const member = field.startsWith('[') ? field : `.${field}`;
  return [field, `*${member}`, `*.*${member}`, `*.*.*${member}`];
});

const KEY_SHAPE = /bar_[\w-]{8,}/g;
const QUERY_KEY = /([?&](?:api[_-]?key|key|token|access_token)=)[^&\s"]+/gi;
const URL_PASSWORD = /(\w+:\/\/[^\s:/@]*:)[^\s@/]+@/g;

/** Shorter ones are words that stand in lines for other reasons, such as a password `postgres`. */
const SHORTEST_LITERAL = 12;

const passwordOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? decodeURIComponent(new URL(url).password) : null;

/** A secret as it is, in an address, and in JSON. */
const formsOf = (secret: string): string[] => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];

function listSecretForms({ masterApiKey, secretsKey, redisUrl, database }: AppConfig): string[] {
  const databaseUrl = database.dialect === 'postgres' ? database.url : null;
  const secrets = [masterApiKey, secretsKey, passwordOf(redisUrl), passwordOf(databaseUrl)];
  const literal = secrets.filter((secret) => secret !== null && secret.length >= SHORTEST_LITERAL);
  return [...new Set(literal.flatMap((secret) => formsOf(secret ?? '')))].sort((a, b) => b.length - a.length);
}

/** Takes keys, passwords and what the environment holds in secrets out of a finished log line, wherever they stand. */
export function createRedactor(config: AppConfig): (line: string) => string {
  const secrets = listSecretForms(config);
  return (line) => {
    const shaped = line.replace(KEY_SHAPE, 'bar_***').replace(QUERY_KEY, '$1***').replace(URL_PASSWORD, '$1***@');
    return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), shaped);
  };
}

function computeLevel(config: AppConfig): string {
  return config.nodeEnv === 'test' ? 'silent' : config.logLevel;
}

export interface LoggerSettings {
  /** Where lines go instead of standard output; the level is then `LOG_LEVEL` in tests too. */
  readonly destination?: DestinationStream;
}

/** JSON lines in production, readable ones in development, none in tests; no secret in any of them. */
export function buildLoggerParams(config: AppConfig, settings: LoggerSettings = {}): Params {
  const options: Options = {
    level: settings.destination ? config.logLevel : computeLevel(config),
    autoLogging: false,
    quietReqLogger: true,
    redact: { paths: REDACTED_PATHS, censor: '***' },
    hooks: { streamWrite: createRedactor(config) },
    base: { pid: process.pid },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    ...(config.nodeEnv === 'development' &&
      !settings.destination && {
        // pino refuses a formatter of levels together with a transport.
        formatters: {},
        transport: {
          target: 'pino-pretty',
          options: { singleLine: true, translateTime: 'SYS:HH:MM:ss.l', ignore: 'pid,hostname' },
        },
      }),
  };
  // The HTTP layer opens a log context for each request itself, before any middleware.
  return { pinoHttp: settings.destination ? [options, settings.destination] : options, forRoutes: [] };
}
