// `npm run fuzz -- --minutes N [--seed S] [--database sqlite|postgres|both]`: contract fuzz of the built server, on this
// machine only. Ends with `N passed, N failed`.
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './ensure-build.mjs';

const require = createRequire(import.meta.url);
require('../test/support/register-swc.cjs');
const { parseOptions, runFuzz, USAGE } = require('../test/support/fuzz/main.ts');
const { startPostgres } = require('../test/support/embedded-postgres.cjs');

const print = (line) => process.stdout.write(`${line}\n`);
const dist = fileURLToPath(new URL('../dist', import.meta.url));

async function openDatabase(name, folder) {
  if (name === 'sqlite') return { url: `sqlite:${join(folder, 'fuzz.sqlite')}`, close: async () => undefined };
  const server = await startPostgres();
  return { url: server.url, close: () => server.stop() };
}

function readOptions() {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    process.exit(2);
  }
}

const options = readOptions();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
ensureBuild('when-stale');
const { renderOpenApi } = require('../dist/openapi.js');
const document = JSON.parse(JSON.stringify(await renderOpenApi()));
const isWell = await runFuzz(options, { dist, document, openDatabase, print });
process.exit(isWell ? 0 : 1);
