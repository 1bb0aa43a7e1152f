// `npm run rehearse:image`: builds what the Dockerfile says without an engine, and runs it as one would: another user, a
// read-only file system, an empty PATH, process 1 of its own namespace. Linux and root only; about two minutes.
// Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);

if (process.platform !== 'linux' || process.getuid() !== 0) {
  process.stderr.write('This needs root on Linux, for namespaces and mounts. With Docker at hand: docker build .\n');
  process.exit(2);
}
if (process.argv[2] !== 'inside') {
  const parameters = ['--mount', '--propagation', 'private', '--', process.execPath, self, 'inside'];
  const run = spawnSync('unshare', parameters, { stdio: 'inherit', timeout: 600_000 });
  process.exit(run.status ?? 1);
}
const require = createRequire(import.meta.url);
require('../test/support/register-swc.cjs');
const { rehearseImage } = require('../test/rehearsal/image.ts');
const isWell = await rehearseImage((line) => process.stdout.write(`${line}\n`));
process.exit(isWell ? 0 : 1);
