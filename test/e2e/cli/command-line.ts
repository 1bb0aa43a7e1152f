import { createEmptyDatabase, type TestDatabaseServer } from '../../support/database.js';
import { endPrograms, type Exit, startProgram } from '../../support/process.js';
import { readFirstKey } from '../processes/server-client.js';
import { type CommandEnd, runHere } from './command-here.js';

/** A running server, and the command line on the same database. */
export interface Installation {
  readonly database: TestDatabaseServer;
  readonly url: string;
  /** The first key, which has every scope and belongs to the owner `default`. */
  readonly key: string;
  /** A request with the first key, or with another one. */
  readonly get: (path: string, key?: string) => Promise<{ status: number; body: unknown }>;
  /** Starts the built program, for what a process does. */
  readonly cli: (...parameters: string[]) => Promise<Exit>;
  /** The same commands without a process: `analyze`, `jobs`, `bars` and `symbols`. */
  readonly run: (...parameters: string[]) => Promise<CommandEnd>;
}

/** Runs `node dist/cli.js` to its end. */
export function runCli(parameters: readonly string[], environment: Readonly<Record<string, string>>): Promise<Exit> {
  return startProgram('cli', { parameters, environment }).exit;
}

async function install(): Promise<Installation> {
  const database = await createEmptyDatabase();
  const environment = { DATABASE_URL: database.url, MARKET_PROVIDERS: 'upload,demo' };
  const server = startProgram('main', { environment: { ...environment, PORT: '0', DEMO_ON_FIRST_START: 'false' } });
  const url = await server.waitUntilListening();
  const key = readFirstKey(server);
  return {
    database,
    url,
    key,
    get: async (path, other = key) => {
      const response = await fetch(`${url}${path}`, { headers: { 'x-api-key': other } });
      return { status: response.status, body: await response.json() };
    },
    cli: (...parameters) => runCli(parameters, environment),
    run: (...parameters) => runHere(environment, parameters),
  };
}

/** Gives the test file one installation: `const here = useInstallation();`, and `here().cli('keys', 'list')` in tests. */
export function useInstallation(): () => Installation {
  let current: Installation | null = null;
  beforeAll(async () => {
    current = await install();
  });
  afterAll(async () => {
    await endPrograms();
    await current?.database.drop();
  });
  return () => {
    if (!current) throw new Error('The installation exists only while tests run.');
    return current;
  };
}
