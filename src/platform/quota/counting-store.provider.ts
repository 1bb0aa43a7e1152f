import type { FactoryProvider } from '@nestjs/common';
import { AppConfig } from '../config/app-config.js';
import { Database } from '../database/database.service.js';
import { type CountingStore, RedisCountingStore } from './counting-store.js';

export const COUNTING_STORE = Symbol('COUNTING_STORE');

/** A Redis where one is configured, else the database: a table on Postgres, nothing on SQLite. */
export const countingStoreProvider: FactoryProvider<CountingStore> = {
  provide: COUNTING_STORE,
  inject: [AppConfig, Database],
  useFactory: ({ redisUrl }: AppConfig, database: Database): CountingStore =>
    redisUrl === null
      ? {
          kind: database.dialect === 'postgres' ? 'postgres' : 'memory',
          createLimiter: (window) => Promise.resolve(database.createRequestLimiter(window)),
          close: () => Promise.resolve(),
        }
      : new RedisCountingStore(redisUrl),
};
