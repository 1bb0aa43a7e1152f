// A process of its own on the database of a test; `processes.ts` starts it.
import 'reflect-metadata';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { SystemClock } from '../../src/platform/clock/clock.js';
import { createDataSource, type DatabaseAccess, toDatabaseOptions } from '../../src/platform/database/data-source.js';
import { Database } from '../../src/platform/database/database.service.js';
import { Migrator } from '../../src/platform/database/migrator.js';
import { Settings } from '../../src/platform/database/settings.repository.js';
import { ENTITIES } from '../../src/entities.js';
import { MIGRATIONS } from '../../src/migrations/catalog.js';

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

async function open(access: DatabaseAccess) {
  const { database } = loadConfig();
  const schema = { entities: ENTITIES, migrations: MIGRATIONS[database.dialect] };
  return createDataSource(toDatabaseOptions(database, schema), access).initialize();
}

async function migrate(): Promise<void> {
  const dataSource = await open('tool');
  say('connected');
  say(`ran ${JSON.stringify(await new Migrator(dataSource).migrate())}`);
  await dataSource.destroy();
}

async function serve(): Promise<void> {
  await open('server');
  say('serving');
  setInterval(() => undefined, 60_000);
}

async function claim(names: readonly string[]): Promise<void> {
  const dataSource = await open('tool');
  const settings = new Settings(new Database(dataSource), new SystemClock());
  const outcomes = await Promise.all(names.map((name) => settings.claim(name, String(process.pid))));
  say(`won ${JSON.stringify(names.filter((_, index) => outcomes[index]))}`);
  say(`shared ${await settings.getOrCreate('shared', () => String(process.pid))}`);
  await dataSource.destroy();
}

const ROLES: Readonly<Record<string, (parameters: readonly string[]) => Promise<void>>> = { migrate, serve, claim };

async function main([role = '', ...parameters]: readonly string[]): Promise<void> {
  const run = ROLES[role];
  if (!run) throw new Error(`There is no role "${role}".`);
  await run(parameters);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
