// `npm run rehearse`: deploys new versions of the built program on this machine the way a platform does, under load: two api
// and two worker processes on Postgres, overlap, draining, migrations that expand and contract. Two minutes on a quiet
// machine, ten at most.
// With TEST_REDIS_URL the queue is on that Redis. Ends with `N passed, N failed`.
import { createRequire } from 'node:module';
import { ensureBuild } from './ensure-build.mjs';

const LIMIT_MS = 600_000;

const require = createRequire(import.meta.url);
require('../test/support/register-swc.cjs');
const { rehearseRelease } = require('../test/rehearsal/release.ts');

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
ensureBuild('when-stale');
setTimeout(() => {
  process.stdout.write('It took longer than ten minutes.\n0 passed, 1 failed\n');
  process.exit(1);
}, LIMIT_MS).unref();
const isWell = await rehearseRelease((line) => process.stdout.write(`${line}\n`), process.env.TEST_REDIS_URL || null);
process.exit(isWell ? 0 : 1);
