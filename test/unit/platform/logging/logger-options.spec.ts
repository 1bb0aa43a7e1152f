import pino from 'pino';
import { loadConfig } from '../../../../src/platform/config/load-config.js';
import { buildLoggerParams, createRedactor } from '../../../../src/platform/logging/logger-options.js';

const configOf = (environment: Record<string, string>) =>
  loadConfig({ MASTER_API_KEY: 'm'.repeat(32), ...environment });

/** What a logger with our options writes. */
function write(log: (logger: pino.Logger) => void): string {
  let written = '';
  const destination = { write: (line: string) => void (written += line) };
  const { pinoHttp } = buildLoggerParams(configOf({ NODE_ENV: 'production' }), { destination });
  if (!Array.isArray(pinoHttp)) throw new TypeError('options and a destination were expected');
  const { autoLogging: _, quietReqLogger: __, ...options } = pinoHttp[0];
  log(pino(options as pino.LoggerOptions, pinoHttp[1]));
  return written;
}

describe('the log of production', () => {
  it('is JSON with the level as a word and the time in UTC', () => {
    const line = JSON.parse(write((logger) => logger.warn({ a: 1 }, 'text')));
    expect(line).toMatchObject({ level: 'warn', a: 1, msg: 'text' });
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it.each([
    { authorization: 'hidden' },
    { headers: { authorization: 'hidden', cookie: 'hidden', 'x-api-key': 'hidden', 'set-cookie': 'hidden' } },
    { req: { headers: { 'x-api-key': 'hidden' } } },
    { secret: 'hidden', config: { masterApiKey: 'hidden', secretsKey: 'hidden' } },
    { err: new Error('postgres://barometer:hidden@db:5432/barometer refused') },
    { url: '/v1/me?api_key=hidden&x=1' },
    { text: 'the key bar_hidden12_hiddenhidden_abcd is wrong' },
  ])('does not show secrets: %j', (fields) => {
    const line = write((logger) => logger.error(fields, 'failed'));
    expect(line).toContain('***');
    expect(line).not.toContain('hidden');
    expect(() => JSON.parse(line)).not.toThrow();
  });

  it('holds the causes of an error', () => {
    const error = new Error('outer', { cause: new Error('inner') });
    expect(write((logger) => logger.error({ err: error }, 'failed'))).toContain('inner');
  });
});

describe('the log by environment', () => {
  const optionsOf = (environment: Record<string, string>): Record<string, unknown> =>
    buildLoggerParams(configOf(environment)).pinoHttp as unknown as Record<string, unknown>;

  it('is readable in development, silent in tests, and at LOG_LEVEL in production', () => {
    expect(optionsOf({ NODE_ENV: 'development' }).transport).toMatchObject({ target: 'pino-pretty' });
    expect(optionsOf({ NODE_ENV: 'test' }).level).toBe('silent');
    expect(optionsOf({ NODE_ENV: 'production', LOG_LEVEL: 'warn' })).toMatchObject({ level: 'warn' });
    expect(optionsOf({ NODE_ENV: 'production' }).transport).toBeUndefined();
  });
});

describe('the redactor', () => {
  const redactText = createRedactor(
    configOf({
      MASTER_API_KEY: 'a master "key" of thirty-two characters / more',
      SECRETS_KEY: 's'.repeat(40),
      DATABASE_URL: 'postgres://barometer:a%20long%20password@db/barometer',
      REDIS_URL: 'redis://:short@cache',
    }),
  );

  it.each([
    ['/v1/jobs/a master "key" of thirty-two characters / more', '/v1/jobs/***'],
    ['{"path":"/v1/a master \\"key\\" of thirty-two characters / more"}', '{"path":"/v1/***"}'],
    ['/v1/a%20master%20%22key%22%20of%20thirty-two%20characters%20%2F%20more', '/v1/***'],
    [`the root is ${'s'.repeat(40)}`, 'the root is ***'],
    ['a long password was wrong', '*** was wrong'],
    ['redis://:short@cache', 'redis://:***@cache'],
    ['it took a short time', 'it took a short time'],
  ])('takes what the environment holds in secret out of %j', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  it('leaves other text alone', () => {
    const text = '{"msg":"bars of M&M.NS at http://127.0.0.1:3000/v1/tickers/bar?limit=5"}';
    expect(redactText(text)).toBe(text);
  });
});
