import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VARIABLES } from '../../../src/platform/config/variables.js';
import { at, type MarkdownFile, type MarkdownLine, readMarkdownFiles, ROOT } from './markdown.js';

const files = readMarkdownFiles();
const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** Every match of a pattern, with its place. */
function findAll(pattern: RegExp, where: (line: MarkdownLine) => boolean = () => true) {
  return files.flatMap((file: MarkdownFile) =>
    file.lines
      .filter(where)
      .flatMap((line) => [...line.text.matchAll(pattern)].map((match) => ({ file, line, match }))),
  );
}

function findUnknown(
  pattern: RegExp,
  isKnown: (...groups: string[]) => boolean,
  where?: (line: MarkdownLine) => boolean,
) {
  const found = findAll(pattern, where);
  const unknown = found.filter(({ match }) => !isKnown(...match.slice(1).map((group) => group ?? '')));
  return { count: found.length, unknown: unknown.map(({ file, line, match }) => at(file, line, match[0])) };
}

/** Names of commands and subcommands, as the command files register them. */
function readCliCommands(): ReadonlySet<string> {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.command.ts'))
    .map((name) => readFileSync(join(ROOT, 'src', name), 'utf8'));
  const names = sources.flatMap((text) => [...text.matchAll(/\bcommand\('([\w-]+)'/g)].map(([, name]) => name ?? ''));
  return new Set([...names, 'help']);
}

describe('commands in the documentation', () => {
  test('npm scripts exist', () => {
    const { count, unknown } = findUnknown(/\bnpm (?:run )(?:--?\S+ )*([\w:-]+)/g, (name) => name in scripts);
    expect(unknown).toEqual([]);
    expect(count).toBeGreaterThan(10);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']));
  });

  test('scripts that are run with node exist', () => {
    const { unknown } = findUnknown(/\bnode ((?:scripts|dist)\/[\w./-]+)/g, (path) =>
      path.startsWith('dist/')
        ? existsSync(join(ROOT, 'src', path.slice('dist/'.length).replace(/\.js$/, '.ts')))
        : existsSync(join(ROOT, path)),
    );
    expect(unknown).toEqual([]);
  });

  test('benches exist', () => {
    const { count, unknown } = findUnknown(/npm run bench -- ([\w-]+)/g, (name) =>
      existsSync(join(ROOT, 'bench', `${name}.ts`)),
    );
    expect(unknown).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });

  test('commands of the command line exist', () => {
    const commands = readCliCommands();
    const groups = new Set(['bars', 'symbols', 'keys', 'jobs', 'strategies', 'watchlists']);
    const { count, unknown } = findUnknown(
      /(?:npm run cli --|node dist\/cli\.js) (\w+)(?: ([\w-]+))?/g,
      (first = '', second = '') => commands.has(first) && (!groups.has(first) || second === '' || commands.has(second)),
    );
    expect(unknown).toEqual([]);
    expect(count).toBeGreaterThan(5);
  });

  test('no path follows --selectProjects, which would take it for a project', () => {
    const projects = ['unit', 'sqlite', 'postgres'];
    const { unknown } = findUnknown(/--selectProjects ((?:[\w/.]+ ?)+)/g, (names = '') =>
      names
        .trim()
        .split(' ')
        .every((name) => projects.includes(name)),
    );
    expect(unknown).toEqual([]);
  });

  test('environment variables that are set in code blocks are read by somebody', () => {
    const ofTools = ['TEST_REDIS_URL', 'BENCH_DATABASE_URL', 'GOLDEN_DIR', 'KEY', 'POSTGRES_PASSWORD'];
    const known = new Set([...Object.keys(VARIABLES), ...ofTools]);
    const { count, unknown } = findUnknown(
      /(?:^|[\s`])([A-Z][A-Z0-9_]+)=/g,
      (name) => known.has(name),
      ({ isInFence }) => isInFence,
    );
    expect(unknown).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});

describe('the page on dependencies', () => {
  const page = files.find(({ path }) => path === 'docs/dependencies.md');
  const cells = (page?.lines ?? [])
    .filter(({ text }) => text.startsWith('|'))
    .map(({ text }) => text.split('|')[1] ?? '');
  const named = new Set(cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')));
  const installed = Object.keys({ ...dependencies, ...devDependencies });
  const isTypes = (name: string): boolean => name.startsWith('@types/');

  test('explains every package of package.json', () => {
    expect(installed.filter((name) => !named.has(name) && !isTypes(name))).toEqual([]);
  });

  test('explains no package that is gone', () => {
    expect([...named].filter((name) => !installed.includes(name) && !isTypes(name))).toEqual([]);
  });
});
