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

/** Takes keys and passwords out of a finished log line, wherever they stand in a text. */
export function redactText(line: string): string {
  return line.replace(KEY_SHAPE, 'bar_***').replace(QUERY_KEY, '$1***').replace(URL_PASSWORD, '$1***@');
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
    hooks: { streamWrite: redactText },
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
