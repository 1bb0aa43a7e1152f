import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/**
 * The compiled file that a thread runs, by its path below `src`. Run from its sources, as tests do, the program uses the
 * threads of its build.
 */
export function findWorkerFile(path: string): string {
  const root = __filename.endsWith('.ts') ? join(ROOT, '..', 'dist') : ROOT;
  return join(root, path);
}
