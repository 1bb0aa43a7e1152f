// `npm run typeorm -- migration:show`: the TypeORM CLI on this project's data source, straight from the sources.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const [command = '--help', ...rest] = process.argv.slice(2);
const source = command.startsWith('-') ? [] : ['-d', path('ormconfig.ts')];
const run = spawnSync(
  process.execPath,
  [
    '--require',
    path('test/support/register-swc.cjs'),
    path('node_modules/typeorm/cli.js'),
    command,
    ...rest,
    ...source,
  ],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 1);
