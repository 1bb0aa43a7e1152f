import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AppConfig } from '../config/app-config.js';
import {
  createDataSource,
  type DatabaseAccess,
  type DatabaseOptions,
  type Schema,
  toDatabaseOptions,
} from './data-source.js';
import { Metrics } from '../metrics/metrics.service.js';
import { observePool } from './database-metrics.js';
import { Database } from './database.service.js';
import { Migrator } from './migrator.js';
import { prepareSchema } from './schema-gate.js';
import { Settings } from './settings.repository.js';

export interface DatabaseModuleOptions extends Schema {
  /** `server` (the default) refuses to start on a SQLite file that another server has open. */
  readonly access?: DatabaseAccess;
}

/**
 * Opens the database and brings its schema up to date before anything can use it. Needs `AppConfig` and `Clock` from
 * global modules.
 */
@Module({})
export class DatabaseModule {
  static forRoot({ access = 'server', ...schema }: DatabaseModuleOptions): DynamicModule {
    const typeOrm = TypeOrmModule.forRootAsync({
      inject: [AppConfig],
      useFactory: (config: AppConfig) => ({
        ...toDatabaseOptions(config.database, schema),
        // Whoever runs the process restarts it; a start that fails says why at once.
        toRetry: () => false,
      }),
      dataSourceFactory: (options) => Promise.resolve(createDataSource(options as DatabaseOptions, access)),
    });
    const database = {
      provide: Database,
      inject: [DataSource, Migrator, AppConfig, { token: Metrics, optional: true }],
      useFactory: async (dataSource: DataSource, migrator: Migrator, config: AppConfig, metrics?: Metrics) => {
        await prepareSchema(migrator, { mode: config.migrateOnStart ? 'migrate' : 'refuse', access });
        const opened = new Database(dataSource);
        if (metrics) observePool(metrics, () => opened.poolState);
        return opened;
      },
    };
    return {
      module: DatabaseModule,
      global: true,
      imports: [typeOrm],
      providers: [Migrator, database, Settings],
      exports: [Database, Migrator, Settings],
    };
  }
}
