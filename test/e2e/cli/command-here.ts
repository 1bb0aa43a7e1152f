import { NestFactory } from '@nestjs/core';
import { Command } from 'commander';
import { registerAnalyze } from '../../../src/analysis/analyze.command.js';
import { AppModule } from '../../../src/app.module.js';
import { registerJobs } from '../../../src/jobs/jobs.command.js';
import { registerBars } from '../../../src/market/bars.command.js';
import { registerSymbols } from '../../../src/market/symbols/symbols.command.js';
import type { OpenContext } from '../../../src/platform/cli/context.js';
import { describeStartFailure } from '../../../src/platform/cli/start-failure.js';
import { Terminal } from '../../../src/platform/cli/terminal.js';
import { loadConfig } from '../../../src/platform/config/load-config.js';

/** What a command line printed, and the exit code that it would have ended with. */
export interface CommandEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Keeps what is written, in lines that end where those of a process end. */
class Paper {
  private text = '';

  write(text: string): void {
    this.text += text;
  }

  read(): string {
    return this.text.replace(/\n$/, '');
  }
}

/**
 * Runs one command line to its end in this process, on an application of its own that is opened and closed as
 * `dist/cli.js` does it: for tests that are not about the process. One after the other, as the exit code is the process's.
 */
export async function runHere(
  environment: Readonly<Record<string, string>>,
  words: readonly string[],
): Promise<CommandEnd> {
  const out = new Paper();
  const err = new Paper();
  const terminal = new Terminal(out, err);
  const open: OpenContext = () =>
    NestFactory.createApplicationContext(
      AppModule.forRoot(loadConfig({ LOG_LEVEL: 'silent', ...environment }), 'tool'),
      {
        logger: false,
        abortOnError: false,
      },
    );
  const program = new Command('barometer').exitOverride();
  for (const register of [registerAnalyze, registerJobs, registerBars, registerSymbols])
    register(program, open, terminal);
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    terminal.error(describeStartFailure(error));
    process.exitCode = 1;
  }
  const code = Number(process.exitCode);
  process.exitCode = before;
  return { code, stdout: out.read(), stderr: err.read() };
}
