import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const MASTER_KEY = 'master-key-of-the-fuzz-run-0123456789abcdef';
const LISTENING = /listens on http:\/\/localhost:(\d+)/;
/** What no line may hold: an API key, whoever made it, or the secrets of the server itself. */
const KEY = /bar_[0-9a-f]{16}_\w{10}/;

const BAD_LINE = /\] (?:ERROR|FATAL)\b|"code":"INTERNAL_ERROR"|unhandled|"level":"(?:error|fatal)"/i;
const GRACE_MS = 15_000;
const KEPT_LINES = 20;

/** The built server, running as a process of its own. */
export interface ServerProcess {
  readonly port: number;
  readonly masterKey: string;
  /** Everything bad it said so far: lines of level error, and whatever came over standard error. */
  readonly badLines: readonly string[];
  /** Whether it has ended although nobody asked it to. */
  hasDied(): boolean;
  /** Makes a key through the command line, beside the running server. */
  createKey(owner: string, scopes: string): Promise<string>;
  /** Ends it as an operator would. The exit code; null when it had to be killed. */
  stop(): Promise<number | null>;
}

/** The environment of the server: nothing of ours but what a process needs, and no price from the network. */
function buildEnvironment(databaseUrl: string): NodeJS.ProcessEnv {
  const { PATH, HOME, SystemRoot, TMPDIR } = process.env;
  return {
    ...Object.fromEntries(
      Object.entries({ PATH, HOME, SystemRoot, TMPDIR }).filter(([, value]) => value !== undefined),
    ),
    NODE_ENV: 'development',
    NO_COLOR: '1',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    MASTER_API_KEY: MASTER_KEY,
    MARKET_PROVIDERS: 'upload,demo',
    // The receiver of webhooks is on this machine.
    OUTBOUND_ALLOW_PRIVATE: 'true',
    // Runs are wanted within seconds.
    SCHEDULE_MINIMUM_SECONDS: '1',
    DEMO_ON_FIRST_START: 'false',
    RATE_LIMIT_ENABLED: 'false',
    SHUTDOWN_DRAIN_MS: '0',
    LOG_LEVEL: 'trace',
  };
}

/** Whether a line of the server's output tells of a failure, or a secret. */
export const isBadLine = (line: string): boolean => BAD_LINE.test(line) || KEY.test(line) || line.includes(MASTER_KEY);

function collectBadLines(child: ChildProcess): string[] {
  const bad: string[] = [];
  const keep = (line: string): void => {
    if (bad.length < KEPT_LINES) bad.push(line);
  };
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => isBadLine(line) && keep(line));
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => line.trim() !== '' && keep(line));
  return bad;
}

function waitForPort(child: ChildProcess, badLines: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const port = LISTENING.exec(chunk.toString())?.[1];
      if (port) resolve(Number(port));
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server ended with ${String(code)}: ${badLines.join('\n')}`)));
  });
}

/** Starts `main` of a build in `dist` and waits until it listens. Whoever starts it stops it. */
export async function startServer(options: { dist: string; databaseUrl: string }): Promise<ServerProcess> {
  const env = buildEnvironment(options.databaseUrl);
  const child = spawn(process.execPath, [`${options.dist}/main.js`], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  const exit = once(child, 'exit').then(([code]) => {
    process.removeListener('exit', kill);
    return code as number | null;
  });
  const badLines = collectBadLines(child);
  const port = await waitForPort(child, badLines);
  let isStopping = false;
  return {
    port,
    masterKey: MASTER_KEY,
    badLines,
    hasDied: () => !isStopping && (child.exitCode !== null || child.signalCode !== null),
    createKey: async (owner, scopes) => {
      const parameters = ['keys', 'create', '--owner', owner, '--scopes', scopes, '--json'];
      const { stdout } = await promisify(execFile)(process.execPath, [`${options.dist}/cli.js`, ...parameters], {
        env,
      });
      return (JSON.parse(stdout) as { key: string }).key;
    },
    stop: async () => {
      isStopping = true;
      AbortSignal.timeout(GRACE_MS).addEventListener('abort', kill);
      child.kill('SIGTERM');
      return exit;
    },
  };
}
