import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningProgram } from '../support/process.js';

/** Where mounts go that nobody outside sees: the whole rehearsal runs in a mount namespace of its own. */
export class Workshop {
  private readonly folder = mkdtempSync(join(tmpdir(), 'barometer-image-'));

  constructor() {
    execFileSync('mount', ['-t', 'tmpfs', 'rehearsal', this.folder]);
  }

  /** A file system that begins as this machine's, on which what is written stays in a layer of its own. */
  openLayer(name: string): Layer {
    const folder = join(this.folder, name);
    for (const part of ['written', 'work', 'root']) mkdirSync(join(folder, part), { recursive: true });
    return new Layer(folder);
  }

  close(): void {
    execFileSync('umount', ['--recursive', this.folder]);
    rmSync(this.folder, { recursive: true });
  }
}

export interface Sandbox {
  readonly user: string;
  readonly workdir: string;
  readonly environment: Readonly<Record<string, string>>;
}

export class Layer {
  readonly written: string;
  private readonly root: string;

  constructor(private readonly folder: string) {
    this.written = join(folder, 'written');
    this.root = join(folder, 'root');
  }

  /** A build step: as root, with the network, on a file system that may be written to. */
  build(command: string, workdir: string): void {
    const upper = `upperdir=${this.written},workdir=${join(this.folder, 'work')}`;
    const script = [
      'set -e',
      `mount -t overlay layer -o lowerdir=/,${upper} "$ROOT"`,
      'mount -t tmpfs tmp "$ROOT/tmp" -o mode=1777',
      'mount -t proc proc "$ROOT/proc"',
      'mount --rbind /dev "$ROOT/dev"',
      'mkdir -p "$ROOT$WORKDIR"',
      'exec chroot "$ROOT" /bin/sh -c "cd $WORKDIR && $COMMAND"',
    ].join('\n');
    const environment = { ...process.env, ROOT: this.root, WORKDIR: workdir, COMMAND: command };
    const run = spawnSync('unshare', [...NAMESPACES, 'sh', '-c', script], { env: environment, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`RUN ${command} ended with ${run.status}:\n${run.stdout}\n${run.stderr}`);
  }

  /**
   * Starts what is built: another user, process 1 of its own namespace, a read-only root, `/tmp` and
   * `/data` in memory, an empty PATH, and nothing of this machine's environment. The network is this machine's.
   */
  start([program = '', ...parameters]: readonly string[], { user, workdir, environment }: Sandbox): RunningProgram {
    const [uid] = user.split(':');
    const variables = Object.entries({ PATH: '', ...environment }).map(([name, value]) => `${name}=${value}`);
    const script = [
      'set -e',
      `mount -t overlay image -o ro,lowerdir=${this.written}:/ "$1"`,
      'for hidden in tmp root home work; do [ -d "$1/$hidden" ] && mount -t tmpfs tmp "$1/$hidden" -o mode=1777; done',
      `[ -d "$1/data" ] && mount -t tmpfs data "$1/data" -o mode=700,uid=${uid}`,
      'mount -t proc proc "$1/proc"',
      'mount --rbind /dev "$1/dev"',
      'root=$1; shift',
      `exec setpriv --no-new-privs chroot --userspec=${user} "$root" "$@"`,
    ].join('\n');
    const inside = ['/usr/bin/env', '-i', '-C', workdir, ...variables, absolute(program), ...parameters];
    const child = spawn('unshare', [...NAMESPACES, 'sh', '-c', script, 'sandbox', this.root, ...inside], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new RunningProgram(child);
  }
}

const NAMESPACES = ['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--ipc', '--uts', '--'];

/** Where an image has Node on its PATH, this machine has it elsewhere. */
const absolute = (program: string): string => (program === 'node' ? process.execPath : program);

/** Sends a signal to process 1 of the sandbox, as an engine does, and not to what started it. */
export function signalInside(program: RunningProgram, name: NodeJS.Signals): void {
  const children = readFileSync(`/proc/${program.pid}/task/${program.pid}/children`, 'utf8').trim();
  process.kill(Number(children), name);
}
