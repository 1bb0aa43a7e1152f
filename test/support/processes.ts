import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const PROJECT_ROOT = join(__dirname, '..', '..');

const REGISTER = join(__dirname, 'register-swc.cjs');

export interface Outcome {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A Node process that a test started. */
export interface RunningProcess {
  readonly child: ChildProcess;
  /** Resolves with the first line of its output that matches; rejects if it ends before. */
  waitForLine(pattern: RegExp): Promise<string>;
  /** Resolves when it has ended and all its output is there. */
  readonly outcome: Promise<Outcome>;
}

/**
 * Starts `script` (TypeScript or JavaScript, from the project's root) with the environment of the tests and `environment`
 * on top of it. TypeScript is compiled as it loads.
 */
export function startProcess(
  script: string,
  parameters: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): RunningProcess {
  const child = spawn(process.execPath, ['--require', REGISTER, script, ...parameters], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const errors: Buffer[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const readErrors = (): string => Buffer.concat(errors).toString();
  const outcome = once(child, 'close').then(([exitCode, signal]) => ({
    exitCode: exitCode as number | null,
    signal: signal as NodeJS.Signals | null,
    stdout: lines.join('\n'),
    stderr: readErrors(),
  }));
  const waitForLine = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const known = lines.find((line) => pattern.test(line));
      if (known !== undefined) resolve(known);
      reader.on('line', (line) => {
        if (pattern.test(line)) resolve(line);
      });
      void outcome.then(() => reject(new Error(`It ended without a line like ${String(pattern)}: ${readErrors()}`)));
    });
  return { child, waitForLine, outcome };
}
