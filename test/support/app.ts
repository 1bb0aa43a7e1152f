import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module.js';
import type { AppConfig } from '../../src/platform/config/app-config.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { configureHttp } from '../../src/platform/http/configure-http.js';
import { createHttpAdapter } from '../../src/platform/http/http-adapter.js';
import { listen } from '../../src/platform/http/listen.js';
import { setupDocs } from '../../src/platform/http/openapi/docs.js';
import { createEmptyDatabase, type TestDatabaseServer } from './database.js';

/** Accepted as it stands, with every scope, as the owner `default`. */
export const MASTER_KEY = 'master-key-of-the-tests-0123456789abcdef';

/** Requests are counted, but no test meets a limit that it does not set. */
export const AMPLE_LIMITS = {
  RATE_LIMIT_READS_PER_MINUTE: '1000000',
  RATE_LIMIT_WRITES_PER_MINUTE: '1000000',
  RATE_LIMIT_TICKERS_PER_DAY: '1000000',
  RATE_LIMIT_FAILED_LOGINS_PER_MINUTE: '1000000',
};

export interface StartAppOptions {
  /** Overrides of the configuration; without any, prices come from uploads and the demo market only. */
  readonly config?: Partial<AppConfig>;
  /** Whether `/docs` and `/openapi.json` are served. */
  readonly docs?: boolean;
  /** A database that is there already, and stays when the application is closed; else a fresh one for it alone. */
  readonly database?: TestDatabaseServer;
}

/** The whole product on a database of its own, behind a real port. */
export interface RunningApp {
  readonly app: NestFastifyApplication;
  readonly config: AppConfig;
  readonly url: string;
  readonly port: number;
  readonly key: string;
  /** A request with the master key, unless `headers` hold another `x-api-key`; `json` becomes the body. */
  readonly request: (path: string, init?: RequestInit & { json?: unknown }) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** Boots the real application, migrations included, on a database of the current dialect. */
export async function startApp(options: StartAppOptions = {}): Promise<RunningApp> {
  const server = options.database ?? (await createEmptyDatabase());
  const environment = {
    NODE_ENV: 'test',
    MASTER_API_KEY: MASTER_KEY,
    MARKET_PROVIDERS: 'upload,demo',
    ...AMPLE_LIMITS,
  };
  const config = Object.assign(loadConfig({ ...environment, DATABASE_URL: server.url }), options.config);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), createHttpAdapter(config), {
    logger: false,
    abortOnError: false,
  });
  await configureHttp(app);
  if (options.docs) setupDocs(app);
  const port = await listen(app, 0);
  const url = `http://127.0.0.1:${port}`;
  const request: RunningApp['request'] = (path, { json, ...init } = {}) =>
    fetch(`${url}${path}`, {
      ...init,
      headers: {
        'x-api-key': MASTER_KEY,
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...init.headers,
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
  const close = async (): Promise<void> => {
    await app.close();
    if (!options.database) await server.drop();
  };
  return { app, config, url, port, key: MASTER_KEY, request, close };
}

/**
 * Gives the test file (or the `describe` block) one running application: `const server = useApp();` at the top,
 * `server().request('/v1/me')` inside of tests.
 */
export function useApp(options: StartAppOptions = {}): () => RunningApp {
  let current: RunningApp | null = null;
  beforeAll(async () => {
    current = await startApp(options);
  });
  afterAll(async () => {
    await current?.close();
  });
  return () => {
    if (!current) throw new Error('The application runs only while tests run.');
    return current;
  };
}
