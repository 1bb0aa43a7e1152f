// `npm run bench -- <name> [--json <file>]`: compiles bench/ with the compiler of the build, then runs one bench.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const run = (args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const compiled = run([tsc, '-p', 'tsconfig.bench.json']);
process.exit(compiled === 0 ? run(['dist-bench/bench/bench.js', ...process.argv.slice(2)]) : compiled);
