import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module.js';
import type { CreatedKey } from '../../src/auth/key-description.js';
import type { KeyOrder } from '../../src/auth/key-maker.service.js';
import { KeysService } from '../../src/auth/keys.service.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { configureHttp } from '../../src/platform/http/configure-http.js';
import { createHttpAdapter } from '../../src/platform/http/http-adapter.js';
import { listen } from '../../src/platform/http/listen.js';
import { AMPLE_LIMITS } from '../support/app.js';
import { createEmptyDatabase } from '../support/database.js';

export const MASTER_KEY = 'a-master-key-that-is-long-enough-for-anyone';

/** The whole application on a database of its own. */
export interface AuthApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly createKey: (order?: Partial<KeyOrder>) => Promise<CreatedKey>;
  readonly close: () => Promise<void>;
}

export async function startAuthApp(environment: Readonly<Record<string, string>> = {}): Promise<AuthApp> {
  const server = await createEmptyDatabase();
  const config = loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: server.url,
    MARKET_PROVIDERS: 'upload,demo',
    ...AMPLE_LIMITS,
    ...environment,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), createHttpAdapter(config), {
    logger: false,
    abortOnError: false,
  });
  await configureHttp(app);
  const url = `http://127.0.0.1:${await listen(app, 0)}`;
  const anOrder = { owner: 'default', name: 'Test key', scopes: ['analysis:read'], expiresAt: null } as const;
  return {
    app,
    url,
    fetch: (path, init) => fetch(`${url}${path}`, init),
    createKey: (order) => app.get(KeysService).create({ ...anOrder, ...order }),
    close: async () => {
      await app.close();
      await server.drop();
    },
  };
}
