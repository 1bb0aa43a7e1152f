import { renderConfigurationPage, renderEnvExample } from '../../../../src/platform/config/documentation.js';
import { ConfigError, loadConfig } from '../../../../src/platform/config/load-config.js';
import { VARIABLES } from '../../../../src/platform/config/variables.js';

const LONG_KEY = 'a-master-key-of-more-than-thirty-two-characters';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('works with nothing set: SQLite below ./.data, port 3000, the demo market on', () => {
    expect(loadConfig({})).toMatchObject({
      nodeEnv: 'development',
      port: 3000,
      logLevel: 'info',
      database: { dialect: 'sqlite', path: './.data/barometer.sqlite' },
      masterApiKey: null,
      corsOrigins: [],
      marketProviders: ['upload', 'demo', 'yahoo'],
      migrateOnStart: true,
      demoOnFirstStart: true,
      metricsPort: null,
    });
  });

  it('counts an empty variable as not set', () => {
    expect(loadConfig({ PORT: ' ', LOG_LEVEL: '' })).toMatchObject({ port: 3000, logLevel: 'info' });
  });

  it.each([
    ['sqlite:/var/lib/b.sqlite', { dialect: 'sqlite', path: '/var/lib/b.sqlite' }],
    ['sqlite::memory:', { dialect: 'sqlite', path: ':memory:' }],
    ['postgres://u:p@h:5432/d', { dialect: 'postgres', url: 'postgres://u:p@h:5432/d' }],
    ['postgresql://u:p@h/d', { dialect: 'postgres', url: 'postgresql://u:p@h/d' }],
  ])('reads the database address %s', (url, expected) => {
    expect(loadConfig({ DATABASE_URL: url }).database).toEqual(expected);
  });

  it('reports every problem at once, each with its fix', () => {
    const problems = problemsOf({
      DATABASE_URL: 'mysql://h/d',
      PORT: '70000',
      NODE_ENV: 'staging',
      LOG_LEVEL: 'loud',
      MASTER_API_KEY: 'short',
      CORS_ORIGINS: 'https://app.example.com/path',
      MARKET_PROVIDERS: 'bloomberg',
      MIGRATE_ON_START: 'yes',
    });
    expect(problems).toHaveLength(8);
    expect(problems.join('\n')).toMatch(/DATABASE_URL must be sqlite:<path>/);
    expect(problems.join('\n')).toMatch(/PORT must be from 0 to 65535/);
    expect(problems.join('\n')).toMatch(/MASTER_API_KEY must have at least 32 characters; make one with/);
    expect(problems.join('\n')).toMatch(/MARKET_PROVIDERS must name one or more of upload, demo, yahoo/);
  });

  it('never repeats a secret in a problem', () => {
    expect(problemsOf({ MASTER_API_KEY: 'hunter2', DATABASE_URL: 'oracle://u:hunter2@h' }).join()).not.toMatch(
      'hunter2',
    );
  });

  it('refuses production without a master key, and with a short one', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([expect.stringMatching(/^MASTER_API_KEY is required/)]);
    expect(problemsOf({ NODE_ENV: 'production', MASTER_API_KEY: 'short' })).toHaveLength(1);
    expect(loadConfig({ NODE_ENV: 'production', MASTER_API_KEY: LONG_KEY }).demoOnFirstStart).toBe(false);
  });

  it('accepts a master key of any characters and lets the demo analysis be asked for in production', () => {
    const config = loadConfig({
      NODE_ENV: 'production',
      MASTER_API_KEY: `${LONG_KEY} ü/=`,
      DEMO_ON_FIRST_START: 'true',
    });
    expect(config.masterApiKey).toBe(`${LONG_KEY} ü/=`);
    expect(config.demoOnFirstStart).toBe(true);
  });
});

describe('the generated configuration documents', () => {
  it('name every variable', () => {
    for (const name of Object.keys(VARIABLES)) {
      expect(renderConfigurationPage()).toContain(`\`${name}\``);
      expect(renderEnvExample()).toContain(`\n#${name}=`);
    }
  });

  it('give an example that is valid as it stands', () => {
    const lines = renderEnvExample()
      .split('\n')
      .filter((line) => /^#[A-Z_]+=/.test(line))
      .map((line) => line.slice(1).split('='));
    expect(problemsOf(Object.fromEntries(lines) as Record<string, string>)).toEqual([]);
  });
});
