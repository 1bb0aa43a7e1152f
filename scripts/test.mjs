// `npm test`: everything. The build comes first, because process tests start the built programs.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { ensureBuild } from './ensure-build.mjs';

ensureBuild('when-stale');
if (!process.env.TEST_REDIS_URL)
  process.stdout.write('TEST_REDIS_URL is not set: tests that need a Redis are not registered.\n');
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const run = spawn(process.execPath, [jest, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => run.kill(signal));
run.on('exit', (code) => process.exit(code ?? 1));
