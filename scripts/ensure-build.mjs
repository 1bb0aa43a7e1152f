// Builds `dist` when it is missing or older than what it is made from. Exports `ensureBuild` and runs it when called.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', 'main.js');
const inputs = ['tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json'];

function newestInput() {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = [...sources, ...inputs.map((name) => join(root, name)).filter((file) => existsSync(file))];
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

/** @param {'when-stale' | 'when-missing'} mode */
export function ensureBuild(mode) {
  if (existsSync(stamp) && (mode === 'when-missing' || !existsSync(join(root, 'src')))) return;
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= newestInput()) return;
  const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  if (!existsSync(nest)) {
    process.stderr.write('The build needs the development dependencies. Run: npm ci --include=dev\n');
    process.exit(1);
  }
  process.stderr.write('Building ...\n');
  const build = spawnSync(process.execPath, [nest, 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (build.status !== 0) process.exit(build.status ?? 1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureBuild(process.argv.includes('--only-when-missing') ? 'when-missing' : 'when-stale');
}
