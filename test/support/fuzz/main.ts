import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demandMutations, RandomCases, runContractChecks, runRandomCases } from './campaign.js';
import { type ContractDocument, readOperations } from './contract.js';
import { CurlPrinter } from './curl.js';
import { Ledger } from './ledger.js';
import { SchemaChecker } from './schema.js';
import { type ServerProcess, startServer } from './server-process.js';
import { LoopbackClient } from './wire.js';
import { NARROW_SCOPES, prepareWorld, type World } from './world.js';

export const USAGE =
  'Usage: npm run fuzz -- [--minutes N] [--seed S] [--database sqlite|postgres|both] [--concurrency N]';

const DATABASES = { sqlite: ['sqlite'], postgres: ['postgres'], both: ['sqlite', 'postgres'] } as const;
type Database = (typeof DATABASES)['both'][number];

export interface FuzzOptions {
  readonly minutes: number;
  readonly seed: string;
  readonly databases: readonly Database[];
  readonly concurrency: number;
}

/** What the surroundings give: the build, its document, and a place for a database of each kind. */
export interface FuzzSurroundings {
  readonly dist: string;
  readonly document: ContractDocument;
  readonly openDatabase: (database: Database, folder: string) => Promise<{ url: string; close: () => Promise<void> }>;
  readonly print: (line: string) => void;
}

const isDatabaseChoice = (text: string): text is keyof typeof DATABASES => Object.hasOwn(DATABASES, text);

/** Reads the command line. Throws an Error that says what is wrong with it. */
export function parseOptions(parameters: readonly string[]): FuzzOptions {
  const text = { type: 'string' } as const;
  const options = { minutes: text, seed: text, database: text, concurrency: text };
  const { values } = parseArgs({ args: [...parameters], options, strict: true });
  const minutes = Number(values.minutes ?? 1);
  const concurrency = Number(values.concurrency ?? 4);
  const database = values.database ?? 'both';
  if (!(minutes > 0 && minutes <= 1440)) throw new Error('--minutes must be above 0 and at most 1440.');
  if (!(Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 64)) {
    throw new Error('--concurrency must be a whole number from 1 to 64.');
  }
  if (!isDatabaseChoice(database)) throw new Error('--database must be sqlite, postgres or both.');
  return { minutes, concurrency, seed: values.seed ?? String(randomInt(2 ** 31)), databases: DATABASES[database] };
}

async function makeWorld(server: ServerProcess, document: ContractDocument, client: LoopbackClient): Promise<World> {
  const [stranger, ...narrow] = await Promise.all([
    server.createKey('stranger', 'all'),
    ...NARROW_SCOPES.map((scope) => server.createKey('default', scope)),
  ]);
  return prepareWorld({
    client,
    port: server.port,
    document,
    operations: readOperations(document),
    checker: new SchemaChecker(document, 'closed'),
    callers: {
      owner: server.masterKey,
      stranger: stranger ?? '',
      narrow: NARROW_SCOPES.map((scope, index) => ({ scope, key: narrow[index] ?? '' })),
    },
  });
}

/** What must hold of the process as a whole, once the requests are over. */
async function judgeServer(server: ServerProcess, ledger: Ledger): Promise<void> {
  const died = server.hasDied();
  const exitCode = await server.stop();
  if (died) ledger.fail('the server process', 'it ended during the run');
  else if (exitCode !== 0) ledger.fail('the server process', `it ended with ${String(exitCode)} after SIGTERM`);
  for (const line of server.badLines) ledger.fail(`the server's output: ${line.slice(0, 80)}`, line);
}

async function fuzzServer(
  server: ServerProcess,
  options: FuzzOptions,
  surroundings: FuzzSurroundings,
): Promise<Ledger> {
  const ledger = new Ledger();
  const client = new LoopbackClient(server.port, options.concurrency);
  try {
    const world = await makeWorld(server, surroundings.document, client);
    await runContractChecks(world, ledger.record);
    const cases = new RandomCases(world, options.seed);
    const minutes = options.minutes / options.databases.length;
    await runRandomCases(world, { ...options, minutes, cases, isOver: () => server.hasDied() }, ledger.record);
    ledger.demandSuccesses(world.operations);
    if (minutes >= 0.25) demandMutations(ledger, cases);
    const unfit = cases.listInapplicable();
    if (unfit.length > 0) surroundings.print(`mutations that fit no operation: ${unfit.join('; ')}`);
  } finally {
    client.close();
    await judgeServer(server, ledger);
  }
  return ledger;
}

function report(ledger: Ledger, name: string, server: ServerProcess, surroundings: FuzzSurroundings): void {
  const { print } = surroundings;
  const folder = join(tmpdir(), `barometer-fuzz-${name}-failures`);
  rmSync(folder, { recursive: true, force: true });
  const keys = { $KEY: server.masterKey };
  const curl = new CurlPrinter({ origin: 'http://127.0.0.1:3000', keys, folder });
  print(`${name}: ${ledger.requests} requests; answers by operation:`);
  ledger.renderCoverage().forEach(print);
  const failures = ledger.renderFailures((wire) => curl.print(wire));
  if (failures.length === 0) return;
  print('Failures; to send them again: MARKET_PROVIDERS=upload,demo npm start, and KEY=<your key>');
  failures.forEach(print);
}

/** Runs everything on every database asked for. True when nothing failed; the last line printed counts. */
export async function runFuzz(options: FuzzOptions, surroundings: FuzzSurroundings): Promise<boolean> {
  const { print } = surroundings;
  print(
    `seed ${options.seed}; the same run again: npm run fuzz -- --seed ${options.seed} --minutes ${options.minutes}`,
  );
  const totals = { passed: 0, failed: 0 };
  for (const name of options.databases) {
    const folder = mkdtempSync(join(tmpdir(), 'barometer-fuzz-'));
    const database = await surroundings.openDatabase(name, folder);
    try {
      const server = await startServer({ dist: surroundings.dist, databaseUrl: database.url });
      const ledger = await fuzzServer(server, options, surroundings);
      report(ledger, name, server, surroundings);
      totals.passed += ledger.counts.passed;
      totals.failed += ledger.counts.failed;
    } finally {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  print(`${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed === 0;
}
