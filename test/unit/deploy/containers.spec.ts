import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '../../../src/platform/config/load-config.js';
import { VARIABLES } from '../../../src/platform/config/variables.js';
import { DEPLOY, readYaml } from './kustomize.js';

const ROOT = join(DEPLOY, '..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

/** The drain by default, and what closing may take after it; see graceful-stop. */
const STOP_SECONDS = Number(VARIABLES.SHUTDOWN_DRAIN_MS.fallback) / 1_000 + 15;

const sourceOf = (program: string): string => join(ROOT, 'src', program.replace(/^dist\//, '').replace(/\.js$/, '.ts'));

/** Programs below dist that a text runs with node. */
const programsIn = (text: string): string[] => [...text.matchAll(/dist\/[\w/-]+\.js/g)].map(([name]) => name);

describe('the Dockerfile', () => {
  const text = read('Dockerfile');
  const steps = text.replaceAll(/\\\n/g, ' ').split('\n');
  const copies = steps.filter((line) => line.startsWith('COPY ') && !line.includes('--from='));
  const sources = copies.flatMap((line) =>
    line
      .split(/\s+/)
      .filter((word) => !word.startsWith('--'))
      .slice(1, -1),
  );

  test('copies files that are there, and that the context does not leave out', () => {
    const admitted = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const normal = sources.map((name) => name.replace(/^\.\//, ''));
    expect(normal.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
    expect(new Set(normal)).toEqual(new Set(admitted));
  });

  test('ends with a user that is not root and a program that takes signals itself', () => {
    const last = text.slice(text.lastIndexOf('FROM '));
    expect(/^USER (.*)$/m.exec(last)?.[1]).toBe('1000:1000');
    expect(/^CMD (.*)$/m.exec(last)?.[1]).toBe('["node", "dist/main.js"]');
    expect(last).not.toMatch(/^ENTRYPOINT/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
    expect(text.match(/^FROM (\S+)/gm)).toEqual(['FROM node:24-bookworm-slim', 'FROM node:24-bookworm-slim']);
  });

  test('names programs that are built', () => {
    const programs = programsIn(text);
    expect(programs).toEqual(expect.arrayContaining(['dist/main.js', 'dist/worker.js', 'dist/cli.js']));
    expect(programs.filter((program) => !existsSync(sourceOf(program)))).toEqual([]);
  });
});

interface ComposeService {
  readonly image: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly stop_grace_period?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly disable?: boolean; readonly test?: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

describe('docker-compose.yml', () => {
  const { services, volumes } = readYaml(join(ROOT, 'docker-compose.yml')) as {
    readonly services: Readonly<Record<string, ComposeService>>;
    readonly volumes: Readonly<Record<string, unknown>>;
  };
  const own = Object.entries(services).filter(([, { build }]) => build !== undefined);

  /** `${NAME}`, `${NAME:-instead}` and `${NAME:?why it is needed}`, with secrets for those that have to be set. */
  const fill = (value: string): string =>
    value.replaceAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_match, _name, sign: string, rest: string) =>
      sign === '-' ? rest : 'a-secret-of-more-than-32-characters-0123456789',
    );

  test('runs one image as api, worker and migrate, read-only and without rights', () => {
    expect(own.map(([name]) => name)).toEqual(['api', 'worker', 'migrate']);
    expect(new Set(own.map(([, { image }]) => image)).size).toBe(1);
    for (const [, service] of own) {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
      expect(Number.parseInt(service.stop_grace_period ?? '', 10)).toBeGreaterThan(STOP_SECONDS);
      const programs = programsIn((service.command ?? []).join(' '));
      expect(programs.filter((program) => !existsSync(sourceOf(program)))).toEqual([]);
    }
  });

  test('sets variables that the product reads, to values that it takes', () => {
    for (const [, { environment = {} }] of own) {
      expect(Object.keys(environment).filter((name) => !(name in VARIABLES))).toEqual([]);
      const filled = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, fill(value)]));
      expect(loadConfig(filled)).toMatchObject({ database: { dialect: 'postgres' }, nodeEnv: 'production' });
    }
  });

  test('starts without no secret, and holds none', () => {
    const text = read('docker-compose.yml');
    expect(text).toMatch(/\$\{MASTER_API_KEY:\?/);
    expect(text).toMatch(/\$\{POSTGRES_PASSWORD:\?/);
    expect(text).not.toMatch(/(PASSWORD|KEY): (?!\$\{)\S/);
  });

  test('waits for what it needs: servers that are healthy, a schema that is migrated', () => {
    for (const [, { depends_on = {} }] of own) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        const needed = services[name];
        const isDone = condition === 'service_completed_successfully';
        expect(isDone ? needed?.build : needed?.healthcheck?.test).toBeDefined();
      }
    }
    expect(Object.keys(volumes)).toEqual(['postgres']);
  });
});

describe('Railway', () => {
  const old = read('railway.toml');
  const current = read('deploy/railway/railway.ts');
  const numberIn = (text: string, name: string): number =>
    Number(new RegExp(`\\b${name}\\b\\s*[=:]\\s*(\\d+)`).exec(text)?.[1]);

  test.each(['overlapSeconds', 'drainingSeconds', 'healthcheckTimeout', 'restartPolicyMaxRetries'])(
    'both forms say the same about %s',
    (name) => {
      expect(numberIn(old, name)).toBeGreaterThan(0);
      expect(numberIn(current, name)).toBe(numberIn(old, name));
    },
  );

  test('leaves a process the time that it needs to stop', () => {
    expect(numberIn(old, 'drainingSeconds')).toBeGreaterThan(STOP_SECONDS);
  });

  test('starts programs that exist, with variables that are read, and checks a path that is served', () => {
    const programs = [...programsIn(old), ...programsIn(current)];
    expect(programs.filter((program) => !existsSync(sourceOf(program)))).toEqual([]);
    const variables = [...current.matchAll(/^\s+([A-Z][A-Z_]+):/gm)].map(([, name]) => name ?? '');
    expect(variables.length).toBeGreaterThan(4);
    expect(variables.filter((name) => !(name in VARIABLES))).toEqual([]);
    const { paths } = JSON.parse(read('openapi.json')) as { readonly paths: object };
    for (const text of [old, current]) {
      expect(Object.keys(paths)).toContain(/healthcheck(?:Path = "|: ')([^"']+)/.exec(text)?.[1]);
    }
  });
});
