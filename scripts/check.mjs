// `npm run check`: formatting, lint, architecture, types, dead code, generated files, then every test.
// With --without-tests only what comes before them. Ends with `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ensureBuild } from './ensure-build.mjs';

// The longest first: each of them keeps one core busy, so two run at a time where there are two cores.
const checks = ['lint', 'format:check', 'typecheck', 'arch', 'deadcode', 'generate:check', 'api:changes', 'api:lint'];
const lanes = Math.min(availableParallelism(), 2);
const shell = process.platform === 'win32';
const failed = [];

/** Runs one check and says how it ended, with all its output when it failed. */
function check(name) {
  const started = Date.now();
  const run = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'], shell });
  let output = '';
  for (const stream of [run.stdout, run.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    const finish = (isWell) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (!isWell) failed.push(name);
      process.stdout.write(isWell ? `ok ${name} (${seconds} s)\n` : `FAILED ${name} (${seconds} s)\n${output}\n`);
      resolve();
    };
    run.once('error', (error) => {
      output += error.message;
      finish(false);
    });
    run.once('close', (code) => finish(code === 0));
  });
}

async function runLane(waiting) {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await check(name);
}

// generate:check loads the build, and must not make it while others read files.
ensureBuild('when-stale');
const waiting = [...checks];
await Promise.all(Array.from({ length: lanes }, () => runLane(waiting)));
if (process.argv.includes('--without-tests')) {
  process.stdout.write(`${checks.length - failed.length} passed, ${failed.length} failed\n`);
  process.exit(failed.length === 0 ? 0 : 1);
}
const tests = spawnSync('npm', ['test'], { stdio: 'inherit', shell });
process.exit(failed.length === 0 && tests.status === 0 ? 0 : 1);
