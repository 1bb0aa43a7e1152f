import Redis from 'ioredis';
import { PostgresCarrier, RedisCarrier } from '../../src/jobs/engines/bullmq-carriers.js';
import { BullmqEngine } from '../../src/jobs/engines/bullmq.engine.js';
import type { AnnouncedJob, EngineLog, JobEngine, JobWorker } from '../../src/jobs/engines/job-engine.js';
import { LeaseTableEngine } from '../../src/jobs/engines/lease-table.engine.js';
import { currentDialect } from '../../src/platform/config/dialect.js';
import { createEmptyDatabase, onPostgresServer, type TestDatabaseServer } from '../support/database.js';

/** Tests do not wait for two seconds. */
const RECONCILE_EVERY_MS = 50;

export class FakeWorker implements JobWorker {
  wakes = 0;
  private waiting: (() => void)[] = [];

  constructor(public due: AnnouncedJob | null = null) {}

  wake(): void {
    this.wakes += 1;
    for (const answer of this.waiting.splice(0)) answer();
  }

  async findDueJob(): Promise<AnnouncedJob | null> {
    return this.due;
  }

  /** The next time that it is woken, from the call on. */
  nextWake(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

export class LinesLog implements EngineLog {
  readonly lines: string[] = [];
  readonly warnings: string[] = [];

  log(message: string): void {
    this.lines.push(message);
  }

  warn(message: string): void {
    this.warnings.push(message);
  }
}

/** What carries messages, and what a test may do to it. */
export interface TestBackend {
  readonly url: string;
  wipe(): Promise<void>;
  countMessages(): Promise<number>;
  drop(): Promise<void>;
}

export interface EngineUnderTest {
  readonly name: string;
  /** Null where the tables alone are enough. */
  readonly createBackend: (() => Promise<TestBackend>) | null;
  readonly create: (url: string, log?: EngineLog) => JobEngine;
}

const leaseTable: EngineUnderTest = {
  name: 'lease-table',
  createBackend: null,
  create: () => new LeaseTableEngine(RECONCILE_EVERY_MS),
};

async function createPostgresBackend(): Promise<TestBackend> {
  const { url, drop }: TestDatabaseServer = await createEmptyDatabase();
  return {
    url,
    drop,
    wipe: async () => {
      await onPostgresServer('DROP SCHEMA "bullmq" CASCADE', url);
    },
    countMessages: async () => {
      const [row] = await onPostgresServer<{ count: number }>('SELECT count(*)::int AS count FROM bullmq.job', url);
      return row?.count ?? 0;
    },
  };
}

export const onPostgres = {
  name: 'bullmq on Postgres',
  createBackend: createPostgresBackend,
  create: (url: string, log: EngineLog = new LinesLog()): JobEngine =>
    new BullmqEngine({
      kind: 'postgres',
      createCarrier: () => new PostgresCarrier(url),
      log,
      reconcileEveryMs: RECONCILE_EVERY_MS,
    }),
} satisfies EngineUnderTest;

/** A number of its own on the server, which is emptied. */
async function createRedisBackend(server: string): Promise<TestBackend> {
  const url = new URL(server);
  url.pathname = '/15';
  const client = new Redis(url.href);
  await client.flushdb();
  return {
    url: url.href,
    wipe: async () => {
      await client.flushdb();
    },
    countMessages: async () => (await client.keys('barometer:barometer-jobs:*-*-*-*-*-*')).length,
    drop: async () => {
      await client.flushdb();
      await client.quit();
    },
  };
}

const onRedis = (server: string): EngineUnderTest => ({
  name: 'bullmq on Redis',
  createBackend: () => createRedisBackend(server),
  create: (url, log = new LinesLog()) =>
    new BullmqEngine({
      kind: 'redis',
      createCarrier: () => new RedisCarrier(url),
      log,
      reconcileEveryMs: RECONCILE_EVERY_MS,
    }),
});

function listEngines(): EngineUnderTest[] {
  if (currentDialect() === 'sqlite') return [leaseTable];
  const redis = process.env.TEST_REDIS_URL;
  return [leaseTable, onPostgres, ...(redis ? [onRedis(redis)] : [])];
}

/** All that can be used here; Redis only where `TEST_REDIS_URL` says where one is. */
export const ENGINES = listEngines();
