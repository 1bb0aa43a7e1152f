import { Migrator } from '../../../../src/platform/database/migrator.js';
import {
  createEmptyDatabase,
  openDataSource,
  PRODUCT_SCHEMA,
  type TestDatabaseServer,
} from '../../../support/database.js';
import { type Outcome, startProcess } from '../../../support/processes.js';

describe('the TypeORM command line through ormconfig.ts', () => {
  let server: TestDatabaseServer;

  const run = (command: string): Promise<Outcome> =>
    startProcess('node_modules/typeorm/cli.js', [command, '-d', 'ormconfig.ts'], { DATABASE_URL: server.url }).outcome;

  const listShown = (outcome: Outcome, mark: string): string[] =>
    outcome.stdout.split('\n').filter((line) => line.includes(`[${mark}]`));

  beforeEach(async () => {
    server = await createEmptyDatabase();
  });

  afterEach(() => server.drop());

  it('shows every migration as pending, and as run once they are', async () => {
    const before = await run('migration:show');
    expect(before.stderr).toBe('');
    expect(listShown(before, ' ')).toHaveLength(PRODUCT_SCHEMA.migrations.length);

    const dataSource = await openDataSource(server.target);
    await new Migrator(dataSource).migrate();
    await dataSource.destroy();

    const after = await run('migration:show');
    expect(listShown(after, ' ')).toEqual([]);
    expect(listShown(after, 'X')).toHaveLength(PRODUCT_SCHEMA.migrations.length);
  });

  it('runs and reverts migrations', async () => {
    expect(await run('migration:run')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await run('migration:revert')).toMatchObject({ exitCode: 0, stderr: '' });
    const shown = await run('migration:show');
    expect(listShown(shown, ' ')).toHaveLength(1);
  });
});
