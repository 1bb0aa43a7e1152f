import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AppConfig } from '../../../../src/platform/config/app-config.js';
import { ConfigModule } from '../../../../src/platform/config/config.module.js';
import { loadConfig } from '../../../../src/platform/config/load-config.js';
import { Clock, SystemClock } from '../../../../src/platform/clock/clock.js';
import type { DatabaseAccess } from '../../../../src/platform/database/data-source.js';
import { DatabaseModule } from '../../../../src/platform/database/database.module.js';
import { Migrator } from '../../../../src/platform/database/migrator.js';
import { DatabaseOwnedError } from '../../../../src/platform/database/ownership-lock.js';
import { SchemaBehindError } from '../../../../src/platform/database/schema-errors.js';
import { Settings } from '../../../../src/platform/database/settings.repository.js';
import { createEmptyDatabase, PRODUCT_SCHEMA, type TestDatabaseServer } from '../../../support/database.js';

@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }], exports: [Clock] })
class TestClockModule {}

describe('the database module', () => {
  let server: TestDatabaseServer;

  const start = async (access: DatabaseAccess, overrides: Partial<AppConfig> = {}) => {
    const config = Object.assign(new AppConfig(), loadConfig(), { database: server.target }, overrides);
    const imports = [
      TestClockModule,
      ConfigModule.forRoot(config),
      DatabaseModule.forRoot({ access, ...PRODUCT_SCHEMA }),
    ];
    return (await Test.createTestingModule({ imports }).compile()).init();
  };

  beforeEach(async () => {
    server = await createEmptyDatabase();
  });

  afterEach(() => server.drop());

  it('migrates before anything can use the database', async () => {
    const app = await start('server');
    expect(await app.get(Migrator).isBehind()).toBe(false);
    expect(await app.get(Settings).claim('a', 'b')).toBe(true);
    await app.close();
  });

  it('refuses an old schema when it may not migrate', async () => {
    await expect(start('server', { migrateOnStart: false })).rejects.toThrow(SchemaBehindError);
  });

  it('gives the SQLite file back when it closes, and lets tools in beside a server', async () => {
    const first = await start('server');
    const tool = await start('tool');
    expect(await tool.get(Settings).claim('a', 'b')).toBe(true);
    await tool.close();
    if (server.target.dialect === 'sqlite') {
      await expect(start('server')).rejects.toThrow(DatabaseOwnedError);
    } else {
      await (await start('server')).close();
    }
    await first.close();
    await (await start('server')).close();
  });
});
