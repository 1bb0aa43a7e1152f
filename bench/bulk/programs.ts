import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const BENCH_KEY = 'bench-key-of-thirty-two-characters-or-more';

export type Environment = Readonly<Record<string, string>>;

/** The build, as an operator starts it. */
const PROGRAMS = join(__dirname, '..', '..', '..', 'dist');

export const environmentOf = (environment: Environment): NodeJS.ProcessEnv => ({
  ...process.env,
  MASTER_API_KEY: BENCH_KEY,
  MARKET_PROVIDERS: 'upload,demo',
  DEMO_ON_FIRST_START: 'false',
  LOG_LEVEL: 'warn',
  NODE_ENV: 'production',
  SHUTDOWN_DRAIN_MS: '0',
  RATE_LIMIT_READS_PER_MINUTE: '1000000',
  RATE_LIMIT_WRITES_PER_MINUTE: '1000000',
  RATE_LIMIT_TICKERS_PER_DAY: '100000000',
  PORT: '0',
  ...environment,
});

/** Runs one of the bench's own programs to its end. */
export async function runProgram(script: string, parameters: readonly string[], environment: Environment) {
  await promisify(execFile)(process.execPath, [script, ...parameters], { env: environmentOf(environment) });
}

/** A server or worker that the bench started. */
export class Program {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(
    name: 'main' | 'worker',
    environment: Environment,
    flags: readonly string[] = [],
  ): Promise<Program> {
    const child = spawn(process.execPath, [...flags, join(PROGRAMS, `${name}.js`)], {
      env: environmentOf({ ...environment, LOG_LEVEL: 'info' }),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const port = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const [, found] = /Listening on port (\d+)/.exec(line) ?? [];
        if (found !== undefined) resolve(found);
      });
      void once(child, 'exit').then(() => reject(new Error(`${name} ended before it listened`)));
    });
    return new Program(child, `http://127.0.0.1:${port}`);
  }

  /** Largest resident set so far in MB; null where the system does not say. */
  readPeakRssMb(): number | null {
    const path = `/proc/${this.child.pid}/status`;
    if (!existsSync(path)) return null;
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(path, 'utf8')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  }

  /** Processor seconds used so far; null where the system does not say. */
  readCpuSeconds(): number | null {
    const path = `/proc/${this.child.pid}/stat`;
    if (!existsSync(path)) return null;
    const fields = readFileSync(path, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}
