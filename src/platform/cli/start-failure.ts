import { ConfigError } from '../config/load-config.js';
import { DatabaseOwnedError } from '../database/ownership-lock.js';
import { SchemaAheadError, SchemaBehindError } from '../database/schema-errors.js';
import { DomainError } from '../errors/domain-error.js';
import { ListenError } from '../http/listen.js';
import { outliveReader } from './closed-pipe.js';
import { Terminal } from './terminal.js';

const SELF_EXPLAINING = [
  ConfigError,
  DatabaseOwnedError,
  SchemaAheadError,
  SchemaBehindError,
  ListenError,
  DomainError,
];

/** What to print when a process cannot start: the remedy alone where the error has one, else the stack for a report. */
export function describeStartFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (SELF_EXPLAINING.some((type) => error instanceof type)) return error.message;
  return error.stack ?? error.message;
}

/** Runs an entry file's work; a failure is printed and ends the process with exit code 1. */
export async function runEntry(work: () => Promise<void>): Promise<void> {
  outliveReader(process.stdout);
  outliveReader(process.stderr);
  try {
    await work();
  } catch (error) {
    new Terminal().error(describeStartFailure(error));
    process.exit(1);
  }
}
