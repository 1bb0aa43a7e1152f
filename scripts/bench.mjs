// `npm run bench -- <name> [--json <file>]`: compiles bench/ with the compiler of the build, then runs one bench. Benches of
// whole programs start the build.
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './ensure-build.mjs';

ensureBuild('when-stale');

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const run = (args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const compiled = run([tsc, '-p', 'tsconfig.bench.json']);
// The application reads its version from the package.json beside its folder, and calendars from the folder beside it.
if (compiled === 0) {
  copyFileSync(`${root}/package.json`, `${root}/dist-bench/package.json`);
  cpSync(`${root}/calendars`, `${root}/dist-bench/calendars`, { recursive: true });
}
process.exit(compiled === 0 ? run(['dist-bench/bench/bench.js', ...process.argv.slice(2)]) : compiled);
