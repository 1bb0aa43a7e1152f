import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { Findings } from '../chaos/findings.js';
import { JobApi } from '../chaos/job-api.js';
import { findFreePort, type Exit, type RunningProgram, until } from '../support/process.js';
import { PROJECT_ROOT } from '../support/processes.js';
import { type CopyStep, type ImageStage, parseDockerfile } from './dockerfile.js';
import { type Layer, signalInside, Workshop } from './sandbox.js';

const KEY = 'rehearsal-key-of-thirty-two-characters-or-more';
const SYSTEM_TOOLS = ['python3', 'make', 'g++'];

const seconds = (startedAt: number): string => `${((performance.now() - startedAt) / 1_000).toFixed(1)} s`;

const isHere = (tool: string): boolean => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

/** An image that was built the way the Dockerfile says, on this machine's system in place of the base image. */
class Image {
  private readonly layers = new Map<string | null, Layer>();

  constructor(
    private readonly workshop: Workshop,
    private readonly stages: readonly ImageStage[],
    private readonly findings: Findings,
  ) {}

  get stage(): ImageStage {
    const last = this.stages.at(-1);
    if (!last) throw new Error('The Dockerfile is empty.');
    return last;
  }

  get layer(): Layer {
    const last = this.layers.get(this.stage.name);
    if (!last) throw new Error('The image is not built.');
    return last;
  }

  build(): void {
    for (const stage of this.stages) {
      const layer = this.workshop.openLayer(stage.name ?? 'image');
      this.layers.set(stage.name, layer);
      mkdirSync(join(layer.written, stage.workdir), { recursive: true });
      for (const step of stage.steps) {
        const startedAt = performance.now();
        if (step.kind === 'copy') this.copy(step, stage, layer);
        else if (!this.isProvided(step.command)) {
          layer.build(step.command, stage.workdir);
          this.findings.note(`RUN ${step.command}: ${seconds(startedAt)}`);
        }
      }
    }
  }

  start(command: readonly string[], environment: Readonly<Record<string, string>> = {}): RunningProgram {
    const { user, workdir, environment: given } = this.stage;
    return this.layer.start(command, { user: user ?? '0:0', workdir, environment: { ...given, ...environment } });
  }

  /** Packages of the system are not installed on a machine that has what they bring. */
  private isProvided(command: string): boolean {
    if (!command.startsWith('apt-get') || !SYSTEM_TOOLS.every(isHere)) return false;
    this.findings.note(`RUN apt-get ...: left out, ${SYSTEM_TOOLS.join(', ')} are here`);
    return true;
  }

  private copy({ from, sources, target, owner }: CopyStep, { workdir }: ImageStage, layer: Layer): void {
    const origin = from === null ? PROJECT_ROOT : this.layers.get(from)?.written;
    if (origin === undefined) throw new Error(`There is no stage ${from} to copy from.`);
    for (const source of sources) {
      const isMany = target.endsWith('/');
      const to = join(layer.written, workdir, target, isMany ? basename(source) : '');
      cpSync(join(origin, source), to, { recursive: true, verbatimSymlinks: true });
      if (owner !== null) execFileSync('chown', ['--recursive', owner, to]);
    }
  }
}

async function isReady(url: string): Promise<true | null> {
  const response = await fetch(`${url}/health/ready`).catch(() => null);
  return response?.status === 200 ? true : null;
}

async function stop(program: RunningProgram): Promise<Exit> {
  signalInside(program, 'SIGTERM');
  return program.exit;
}

/** What an engine asks of a container: ready, healthy, and gone when it is told to go. */
async function checkServer(image: Image, findings: Findings, name: string, options: ServerOptions): Promise<void> {
  const port = String(await findFreePort());
  const startedAt = performance.now();
  const server = image.start(options.command, { ...options.environment, PORT: port });
  try {
    const url = await server.waitUntilListening();
    await until(() => isReady(url));
    findings.check(`${name}: ready`, true, seconds(startedAt));
    const { healthcheck } = image.stage;
    const healthy = await image.start(healthcheck, { PORT: port }).exit;
    findings.check(`${name}: HEALTHCHECK exits with 0`, healthy.code === 0, String(healthy.code));
    await options.use?.(url);
    const stoppedAt = performance.now();
    const { code } = await stop(server);
    findings.check(`${name}: SIGTERM to process 1, exit 0`, code === 0, `${code} after ${seconds(stoppedAt)}`);
    const gone = await image.start(healthcheck, { PORT: port }).exit;
    findings.check(`${name}: HEALTHCHECK exits with 1 afterwards`, gone.code === 1, String(gone.code));
  } finally {
    server.signal('SIGKILL');
    await server.exit;
  }
}

interface ServerOptions {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly use?: (url: string) => Promise<void>;
}

async function checkSandbox(image: Image, findings: Findings): Promise<void> {
  const probe = [
    'const fs = require("node:fs");',
    'const tryTo = (path) => { try { fs.writeFileSync(path, ""); return "written"; } catch (error) { return error.code; } };',
    'console.log(JSON.stringify([process.pid, process.getuid(), process.env.PATH, tryTo("/app/x"), tryTo("/x"), tryTo("/data/x")]));',
  ].join('\n');
  const { stdout, stderr } = await image.start(['node', '-e', probe]).exit;
  const expected = JSON.stringify([1, 1000, '', 'EROFS', 'EROFS', 'written']);
  findings.check('process 1, user 1000, no PATH; only /data takes writes', stdout === expected, stdout + stderr);
}

async function checkOnPostgres(image: Image, findings: Findings, url: string): Promise<void> {
  const environment = {
    DATABASE_URL: url,
    MASTER_API_KEY: KEY,
    MARKET_PROVIDERS: 'upload,demo',
    SHUTDOWN_DRAIN_MS: '1000',
    MIGRATE_ON_START: 'false',
  };
  const early = await image.start(image.stage.command, { ...environment, PORT: '0' }).exit;
  const isRefused = early.code === 1 && early.stderr.includes('behind');
  findings.check('a server that may not migrate refuses an empty database', isRefused, String(early.code));
  const migrated = await image.start(['node', 'dist/cli.js', 'migrate'], environment).exit;
  findings.check('the migrate command exits with 0', migrated.code === 0, migrated.stdout.split('\n').at(-1));
  const api = { command: image.stage.command, environment: { ...environment, ROLE: 'api' } };
  const worker = { command: ['node', 'dist/worker.js'], environment: { ...environment, ROLE: 'worker' } };
  await checkServer(image, findings, 'api', {
    ...api,
    use: async (apiUrl) => {
      const client = new JobApi(apiUrl, KEY);
      const { body } = await client.send('POST', '/v1/analyses/bulk', { universe: 'demo' });
      const { id } = body as { readonly id: string };
      await checkServer(image, findings, 'worker', {
        ...worker,
        use: async () => {
          const { status, counts } = await client.untilOver(id, 60_000);
          findings.check('a job of the api is done by the worker', status === 'completed', JSON.stringify(counts));
        },
      });
    },
  });
}

interface PostgresServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Builds what the Dockerfile builds, and runs it as an engine would. Needs root on Linux. */
export async function rehearseImage(print: (line: string) => void): Promise<boolean> {
  const findings = new Findings(print);
  const { startPostgres } = createRequire(__filename)('../support/embedded-postgres.cjs') as {
    startPostgres: () => Promise<PostgresServer>;
  };
  const workshop = new Workshop();
  const postgres = await startPostgres();
  try {
    const stages = parseDockerfile(readFileSync(join(PROJECT_ROOT, 'Dockerfile'), 'utf8'));
    const image = new Image(workshop, stages, findings);
    const startedAt = performance.now();
    image.build();
    findings.check('every step of the Dockerfile runs in a clean folder', true, seconds(startedAt));
    const app = join(image.layer.written, image.stage.workdir);
    const size = execFileSync('du', ['-sh', app], { encoding: 'utf8' }).split('\t')[0];
    findings.note(`${size} besides the base image`);
    const leftOver = ['src', 'test', 'node_modules/typescript', 'node_modules/jest'].filter((name) =>
      existsSync(join(app, name)),
    );
    findings.check('no sources and no development packages are in it', leftOver.length === 0, leftOver.join(' '));
    await checkSandbox(image, findings);
    await checkOnPostgres(image, findings, postgres.url);
    await checkServer(image, findings, 'SQLite on /data', {
      command: image.stage.command,
      environment: {
        DATABASE_URL: 'sqlite:/data/barometer.sqlite',
        MASTER_API_KEY: KEY,
        MARKET_PROVIDERS: 'upload,demo',
        SHUTDOWN_DRAIN_MS: '0',
      },
    });
  } catch (error) {
    findings.check('the rehearsal ran to its end', false, error instanceof Error ? error.message : String(error));
  } finally {
    await postgres.stop();
    workshop.close();
  }
  const { passed, failed } = findings.counts;
  print(`${passed} passed, ${failed} failed`);
  return failed === 0;
}
