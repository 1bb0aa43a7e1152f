"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.redactText = redactText;
exports.buildLoggerParams = buildLoggerParams;
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
function redactText(line) {
    return line.replace(KEY_SHAPE, 'bar_***').replace(QUERY_KEY, '$1***').replace(URL_PASSWORD, '$1***@');
}
function computeLevel(config) {
    return config.nodeEnv === 'test' ? 'silent' : config.logLevel;
}
/** JSON lines in production, readable ones in development, none in tests; no secret in any of them. */
function buildLoggerParams(config, settings = {}) {
    const options = {
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
