import { type FactoryProvider, Logger } from '@nestjs/common';
import { AppConfig } from '../../platform/config/app-config.js';
import { PostgresCarrier, RedisCarrier } from './bullmq-carriers.js';
import { BullmqEngine } from './bullmq.engine.js';
import type { JobEngine } from './job-engine.js';
import { LeaseTableEngine } from './lease-table.engine.js';

export const JOB_ENGINE = Symbol('JOB_ENGINE');

function createJobEngine({ jobEngine, redisUrl, database }: AppConfig): JobEngine {
  if (jobEngine === 'lease-table') return new LeaseTableEngine();
  const log = new Logger('JobEngine');
  if (redisUrl !== null)
    return new BullmqEngine({ kind: 'redis', createCarrier: () => new RedisCarrier(redisUrl), log });
  if (database.dialect !== 'postgres') throw new Error('JOB_ENGINE=bullmq needs a Postgres or a Redis.');
  const { url, tls } = database;
  return new BullmqEngine({ kind: 'postgres', createCarrier: () => new PostgresCarrier(url, tls), log });
}

export const jobEngineProvider: FactoryProvider<JobEngine> = {
  provide: JOB_ENGINE,
  inject: [AppConfig],
  useFactory: createJobEngine,
};
