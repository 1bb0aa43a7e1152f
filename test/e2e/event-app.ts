import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module.js';
import { KeysService } from '../../src/auth/keys.service.js';
import type { ItemChange } from '../../src/jobs/item-change.js';
import { JobSettlement } from '../../src/jobs/job-settlement.service.js';
import { JobsRuntime } from '../../src/jobs/jobs-runtime.service.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { configureHttp } from '../../src/platform/http/configure-http.js';
import { createHttpAdapter } from '../../src/platform/http/http-adapter.js';
import { listen } from '../../src/platform/http/listen.js';
import { AMPLE_LIMITS } from '../support/app.js';
import { createEmptyDatabase, type TestDatabaseServer } from '../support/database.js';
import { EventClient, type OpenOptions } from '../support/event-client.js';

const SCOPES = ['analysis:read', 'analysis:bulk', 'jobs:read', 'jobs:write'] as const;
const NOTHING = { code: 'UNKNOWN_TICKER', detail: 'Nobody knows it.', retryable: false };

export interface SubmittedJob {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown> & { readonly id: string };
}

/** The whole application with a key; its jobs stand still until `work` is called or a test settles items itself. */
export class EventApp {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly key: string,
    readonly database: TestDatabaseServer,
  ) {}

  static async start({
    database,
    environment = {},
  }: { database?: TestDatabaseServer; environment?: Record<string, string> } = {}): Promise<EventApp> {
    const server = database ?? (await createEmptyDatabase());
    const config = loadConfig({
      NODE_ENV: 'test',
      DATABASE_URL: server.url,
      SECRETS_KEY: 'the-same-secret-for-all-processes-0123456789',
      MARKET_PROVIDERS: 'upload,demo',
      DEMO_ON_FIRST_START: 'false',
      ...AMPLE_LIMITS,
      ...environment,
    });
    const adapter = createHttpAdapter(config);
    const options = { logger: false, abortOnError: false } as const;
    const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, options);
    await configureHttp(app);
    const url = `http://127.0.0.1:${await listen(app, 0)}`;
    const created = new EventApp(app, url, '', server);
    return new EventApp(app, url, await created.createKey('default'), server);
  }

  async createKey(owner: string): Promise<string> {
    const order = { owner, name: 'Test key', scopes: SCOPES, expiresAt: null };
    return (await this.app.get(KeysService).create(order)).key;
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, { ...init, headers: { 'x-api-key': this.key, ...init.headers } });
  }

  async submit(body: object, headers: Record<string, string> = {}): Promise<SubmittedJob> {
    const all = { 'content-type': 'application/json', ...headers };
    const response = await this.fetch('/v1/analyses/bulk', {
      method: 'POST',
      headers: all,
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as SubmittedJob['body'],
    };
  }

  /** A job over so many tickers that nobody knows. */
  async submitUnknown(count: number): Promise<string> {
    const { body } = await this.submit({ tickers: Array.from({ length: count }, (_, index) => `T${index}.DEMO`) });
    return body.id;
  }

  follow(jobId: string, options: Partial<OpenOptions> = {}): Promise<EventClient> {
    return EventClient.open(`${this.url}/v1/jobs/${jobId}/events`, { key: this.key, ...options });
  }

  /** Has the next items fail, in one transaction. */
  async settle(count: number): Promise<void> {
    const settlement = this.app.get(JobSettlement, { strict: false });
    const claim = await settlement.claim({ workerId: randomUUID(), leaseMs: 30_000, limit: count });
    if (claim?.items.length !== count) throw new Error('There are not so many items to settle.');
    const items = claim.items.map(({ position }) => {
      const change: ItemChange = { position, attempts: 1, deferrals: 0, state: 'failed', error: NOTHING };
      return { token: claim.token, change };
    });
    await settlement.settle(claim.job.id, items, async () => undefined);
  }

  /** Begins to work on jobs. */
  async work(): Promise<void> {
    await this.app.get(JobsRuntime).start();
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}
