import type { FactoryProvider } from '@nestjs/common';
import { AppConfig } from '../../platform/config/app-config.js';
import type { JobEngine } from './job-engine.js';
import { LeaseTableEngine } from './lease-table.engine.js';

export const JOB_ENGINE = Symbol('JOB_ENGINE');

export const jobEngineProvider: FactoryProvider<JobEngine> = {
  provide: JOB_ENGINE,
  inject: [AppConfig],
  useFactory: () => new LeaseTableEngine(),
};
