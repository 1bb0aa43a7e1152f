import type { INestApplicationContext } from '@nestjs/common';
import { Command } from 'commander';
import type { OpenContext } from '../../src/platform/cli/context.js';
import { Terminal } from '../../src/platform/cli/terminal.js';
import type { AuthApp } from './auth-app.js';

type Register = (program: Command, open: OpenContext, terminal: Terminal) => void;

/** Runs one command line in this process, on the services of a running application. */
export async function runInProcess({ app }: Pick<AuthApp, 'app'>, register: Register, words: readonly string[]) {
  const written = { out: '', err: '' };
  const terminal = new Terminal({ write: (text) => (written.out += text) }, { write: (text) => (written.err += text) });
  const context = {
    get: (service: never): unknown => app.get<unknown>(service, { strict: false }),
    close: () => Promise.resolve(),
  } as unknown as INestApplicationContext;
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  register(program, () => Promise.resolve(context), terminal);
  for (const command of program.commands.flatMap((group) => group.commands)) {
    command.exitOverride().configureOutput({ writeErr: () => undefined });
  }
  const failure = await program.parseAsync([...words], { from: 'user' }).then(
    () => null,
    (error: Error) => error,
  );
  return { ...written, failure };
}
