// `npm run rehearse:image`: builds what the Dockerfile says without an engine, and runs it as one would: another user, a
// read-only file system, an empty PATH, process 1 of its own namespace. Linux and root only. About
// two minutes on a quiet machine, most of it `npm ci`; a quarter of an hour at most.
// Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const LIMIT_MS = 900_000;
const self = fileURLToPath(import.meta.url);

if (process.platform !== 'linux' || process.getuid() !== 0) {
  process.stderr.write('This needs root on Linux, for namespaces and mounts. With Docker at hand: docker build .\n');
  process.exit(2);
}
if (process.argv[2] !== 'inside') {
  // In a namespace of processes, so that nothing is left of it when it takes too long.
  const namespaces = ['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc'];
  const run = spawnSync('unshare', [...namespaces, '--', process.execPath, self, 'inside'], {
    stdio: 'inherit',
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  if (run.status === null) process.stdout.write('It took longer than a quarter of an hour.\n0 passed, 1 failed\n');
  process.exit(run.status ?? 1);
}
const require = createRequire(import.meta.url);
require('../test/support/register-swc.cjs');
const { rehearseImage } = require('../test/rehearsal/image.ts');
const isWell = await rehearseImage((line) => process.stdout.write(`${line}\n`));
process.exit(isWell ? 0 : 1);
