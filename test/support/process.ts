import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PROJECT_ROOT } from './processes.js';

/** A built program, as an operator starts it with `node dist/<name>.js`. */
type Program = 'main' | 'worker' | 'cli';

export interface ProgramOptions {
  readonly parameters?: readonly string[];
  /** All there is besides PATH and HOME: nothing of the tests' own environment reaches the program. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where the server says that it listens: to a person, and in the log of production. */
const LISTENING = /(?:listens on http:\/\/localhost:|Listening on port )(\d+)/;
const PATIENCE_MS = 60_000;

/** A program that a test started. It is over when `exit` resolves, with all its output. */
export class RunningProgram {
  readonly exit: Promise<Exit>;
  private readonly lines: { readonly stdout: string[]; readonly stderr: string[] } = { stdout: [], stderr: [] };
  private readonly listeners = new Set<(line: string) => void>();

  constructor(private readonly child: ChildProcess) {
    this.collect('stdout');
    this.collect('stderr');
    this.exit = once(child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      stdout: this.stdout,
      stderr: this.stderr,
    }));
  }

  get stdout(): string {
    return this.lines.stdout.join('\n');
  }

  get stderr(): string {
    return this.lines.stderr.join('\n');
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Closes the reading end of its standard output, as `head` does. */
  stopReading(): void {
    this.child.stdout?.destroy();
  }

  /** The first line of either output that matches; rejects when the program ends, or a minute passes, without one. */
  async waitForLine(pattern: RegExp): Promise<string> {
    const known = [...this.lines.stdout, ...this.lines.stderr].find((line) => pattern.test(line));
    if (known !== undefined) return known;
    const patience = AbortSignal.timeout(PATIENCE_MS);
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        this.listeners.delete(listener);
        finish();
      };
      const listener = (line: string): void => {
        if (pattern.test(line)) settle(() => resolve(line));
      };
      const fail = (why: string): void =>
        settle(() =>
          reject(new Error(`${why} without a line like ${String(pattern)}:\n${this.stdout}\n${this.stderr}`)),
        );
      this.listeners.add(listener);
      patience.addEventListener('abort', () => fail(`${PATIENCE_MS} ms passed`));
      void this.exit.then(() => fail('It ended'));
    });
  }

  /** The address of the API, as soon as it listens. */
  async waitUntilListening(): Promise<string> {
    const line = await this.waitForLine(LISTENING);
    return `http://127.0.0.1:${LISTENING.exec(line)?.[1]}`;
  }

  private collect(name: 'stdout' | 'stderr'): void {
    const stream = this.child[name];
    if (!stream) throw new Error(`The program was started without ${name}.`);
    createInterface({ input: stream }).on('line', (line) => {
      this.lines[name].push(line);
      for (const listener of [...this.listeners]) listener(line);
    });
  }
}

/** Starts `dist/<program>.js` in a folder without a `.env`; `endPrograms` ends it if nothing else did. */
export function startProgram(program: Program, { parameters = [], environment = {} }: ProgramOptions = {}) {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'dist', `${program}.js`), ...parameters], {
    cwd: tmpdir(),
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const running = new RunningProgram(child);
  started.add(running);
  void running.exit.then(() => started.delete(running));
  return running;
}

const started = new Set<RunningProgram>();

/** Ends what this test file started and is still running, with SIGKILL and by process id. */
export async function endPrograms(): Promise<void> {
  const left = [...started];
  for (const running of left) running.signal('SIGKILL');
  await Promise.all(left.map(({ exit }) => exit));
}

/** Asks again, without a pause of its own, until the answer is not null; rejects when the time is over. */
export async function until<T>(ask: (signal: AbortSignal) => Promise<T | null>, deadlineMs = PATIENCE_MS): Promise<T> {
  const signal = AbortSignal.timeout(deadlineMs);
  for (;;) {
    const answer = await ask(signal);
    if (answer !== null) return answer;
    signal.throwIfAborted();
  }
}

/** A port that nobody listens on; another process may take it before it is used. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '::');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new TypeError('The server has no port.');
  return address.port;
}
