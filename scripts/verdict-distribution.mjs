// Imports folders of CSV series into a database of its own, analyses every ticker with every built-in strategy through
// the command line, and prints how often each verdict was reached, what could not be analysed and why, and the time.
//   node scripts/verdict-distribution.mjs <folder> [<folder> ...]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './ensure-build.mjs';

const VERDICTS = ['strong_buy', 'buy', 'hold', 'sell', 'strong_sell', 'insufficient_data'];
const STRATEGIES = ['balanced', 'trend-following', 'mean-reversion', 'momentum-breakout', 'weekly-target'];
const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write('usage: node scripts/verdict-distribution.mjs <folder of CSV files> [<folder> ...]\n');
  process.exit(2);
}

ensureBuild('when-stale');
const cliFile = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'barometer-verdicts-'));
const env = {
  ...process.env,
  DATABASE_URL: `sqlite:${join(home, 'data.sqlite')}`,
  MARKET_PROVIDERS: 'upload',
  LOG_LEVEL: 'error',
};
const cli = (...args) => {
  const run = spawnSync(process.execPath, [cliFile, ...args], { env, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.status === null) throw run.error;
  return run;
};
const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1);

try {
  let started = Date.now();
  for (const folder of folders)
    process.stdout.write(cli('bars', 'import', folder).stdout.split('\n').slice(-3).join('\n'));
  process.stdout.write(`import: ${seconds(started)} s\n\n`);
  const tickers = folders
    .flatMap((folder) => readdirSync(folder))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.slice(0, -4));
  const insufficient = new Map();
  for (const strategy of STRATEGIES) {
    started = Date.now();
    const { items: analyses, failed: failures } = JSON.parse(
      cli('analyze', ...tickers, '--strategy', strategy, '--json').stdout,
    );
    const count = (verdict) => analyses.filter((analysis) => analysis.verdict === verdict).length;
    const shares = VERDICTS.map(
      (verdict) => `${verdict} ${count(verdict)} (${((100 * count(verdict)) / analyses.length).toFixed(1)} %)`,
    );
    process.stdout.write(
      `${strategy}: ${analyses.length} analysed, ${failures.length} not, ${seconds(started)} s: ${shares.join(', ')}\n`,
    );
    for (const failure of failures) insufficient.set(failure.ticker, `${failure.code}: ${failure.detail}`);
  }
  process.stdout.write(`\nNot analysed (${insufficient.size}):\n`);
  for (const [ticker, reason] of insufficient) process.stdout.write(`  ${ticker}: ${reason}\n`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
