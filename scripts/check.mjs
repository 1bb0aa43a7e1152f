// `npm run check`: formatting, lint, architecture, types, dead code, generated files, then every test.
// With --without-tests only what comes before them. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';

const checks = ['format:check', 'lint', 'arch', 'typecheck', 'deadcode', 'generate:check', 'api:lint', 'api:changes'];
const failed = [];
for (const name of checks) {
  const started = Date.now();
  const run = spawnSync('npm', ['run', '--silent', name], { encoding: 'utf8', shell: process.platform === 'win32' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (run.status === 0) process.stdout.write(`ok ${name} (${seconds} s)\n`);
  else {
    failed.push(name);
    process.stdout.write(`FAILED ${name} (${seconds} s)\n${run.stdout}${run.stderr}\n`);
  }
}
if (process.argv.includes('--without-tests')) {
  process.stdout.write(`${checks.length - failed.length} passed, ${failed.length} failed\n`);
  process.exit(failed.length === 0 ? 0 : 1);
}
const tests = spawnSync('npm', ['test'], { stdio: 'inherit', shell: process.platform === 'win32' });
process.exit(failed.length === 0 && tests.status === 0 ? 0 : 1);
