import { readFile } from 'node:fs/promises';
import { DomainError } from '../errors/domain-error.js';

/** A file that somebody named on the command line. @throws DomainError VALIDATION_FAILED when it cannot be read */
export async function readTextFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const isFolder = cause instanceof Error && 'code' in cause && cause.code === 'EISDIR';
    const why = isFolder ? 'it is a folder' : 'there is no such file';
    throw new DomainError('VALIDATION_FAILED', `${path} cannot be read: ${why}.`, { cause });
  }
}
