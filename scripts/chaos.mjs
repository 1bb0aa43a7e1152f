// `npm run chaos -- <scenario>... [--database sqlite|postgres|both] [--short] [--redis <url>]`: kills, stops and starves
// the built programs while they work, on this machine only. Ends with `N passed, N failed`.
import { createRequire } from 'node:module';
import { ensureBuild } from './ensure-build.mjs';

const require = createRequire(import.meta.url);
require('../test/support/register-swc.cjs');
const { parseOrder, runChaos, USAGE } = require('../test/chaos/main.ts');

function readOrder() {
  try {
    return parseOrder(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    process.exit(2);
  }
}

const order = readOrder();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
ensureBuild('when-stale');
const isWell = await runChaos(order, (line) => process.stdout.write(`${line}\n`));
process.exit(isWell ? 0 : 1);
