import 'reflect-metadata';
import { ENTITIES } from './src/entities.js';
import { MIGRATIONS } from './src/migrations/catalog.js';
import { loadConfig } from './src/platform/config/load-config.js';
import { createDataSource, toDatabaseOptions } from './src/platform/database/data-source.js';

const { database } = loadConfig();

/** For the TypeORM command line, on the database that DATABASE_URL names; see docs/recipes/add-a-migration.md. */
export default createDataSource(
  {
    ...toDatabaseOptions(database, { entities: ENTITIES, migrations: MIGRATIONS[database.dialect] }),
    logger: 'advanced-console',
  },
  'tool',
);
