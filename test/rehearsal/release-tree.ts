import { spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { RunningProgram } from '../support/process.js';
import { PROJECT_ROOT } from '../support/processes.js';

/** A step of the schema that a release brings, as SQL for Postgres. */
export interface SchemaStep {
  /** Sorted and stored by it: ends with the milliseconds, as names of migrations do. */
  readonly name: string;
  readonly up: string;
}

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

const migrationOf = ({ name, up }: SchemaStep): string =>
  `exports.MIGRATIONS.postgres.push(class ${name} {
    constructor() { this.name = ${JSON.stringify(name)}; }
    async up(runner) { await runner.query(${JSON.stringify(up)}); }
    async down() {}
  });\n`;

/** Files below a folder with their times, in one text. */
const describeFiles = (folder: string): string =>
  readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${name} ${statSync(join(folder, 'dist', name)).mtimeMs}`)
    .concat(readdirSync(folder))
    .join('\n');

/** A version of the product as it is deployed: built, on its own, and not to be written to. */
export class ReleaseTree {
  private readonly files: string;

  private constructor(
    readonly version: string,
    private readonly folder: string,
  ) {
    this.files = describeFiles(folder);
  }

  /** Copies what `npm run build` made, under another version, with migrations that are not in it. */
  static create(version: string, steps: readonly SchemaStep[]): ReleaseTree {
    const folder = mkdtempSync(join(tmpdir(), 'barometer-release-'));
    cpSync(join(PROJECT_ROOT, 'dist'), join(folder, 'dist'), { recursive: true });
    const manifest = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as object;
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, version }));
    symlinkSync(realpathSync(join(PROJECT_ROOT, 'node_modules')), join(folder, 'node_modules'));
    const catalog = join(folder, 'dist', 'migrations', 'catalog.js');
    for (const step of steps) appendFileSync(catalog, `\n${migrationOf(step)}`);
    chmodSync(folder, 0o755);
    return new ReleaseTree(version, folder);
  }

  /** Starts a program of it with this environment and nothing else; as root, under a user who may not write to the tree. */
  start(program: string, parameters: readonly string[], environment: Readonly<Record<string, string>>): RunningProgram {
    const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
    const child = spawn(process.execPath, [join(this.folder, 'dist', `${program}.js`), ...parameters], {
      ...user,
      cwd: this.folder,
      env: { ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new RunningProgram(child);
  }

  /** Whether everything in it is as it was. */
  isUntouched(): boolean {
    return describeFiles(this.folder) === this.files;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
