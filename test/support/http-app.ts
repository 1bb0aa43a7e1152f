import { type DynamicModule, Global, Module, type Provider, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppConfig } from '../../src/platform/config/app-config.js';
import { ConfigModule } from '../../src/platform/config/config.module.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { DomainError } from '../../src/platform/errors/domain-error.js';
import { configureHttp } from '../../src/platform/http/configure-http.js';
import { createHttpAdapter } from '../../src/platform/http/http-adapter.js';
import { HttpModule } from '../../src/platform/http/http.module.js';
import { listen } from '../../src/platform/http/listen.js';
import type { Principal } from '../../src/platform/http/principal.js';
import { type GateRequest, RequestGate, type RouteAccess } from '../../src/platform/http/request-gate.js';
import { RequestQuota } from '../../src/platform/http/request-quota.js';
import { LoggingModule } from '../../src/platform/logging/logging.module.js';
import { MetricsModule } from '../../src/platform/metrics/metrics.module.js';
import { Secrets } from '../../src/platform/secrets/secrets.service.js';
import { ShutdownModule } from '../../src/platform/shutdown/shutdown.module.js';

export const TEST_KEY = 'key-with-analysis-read';

const PRINCIPAL: Principal = {
  ownerId: '01900000-0000-7000-8000-000000000001',
  ownerName: 'default',
  keyId: 'testkey',
  keyName: 'test',
  scopes: ['analysis:read', 'market:write', 'ops:read'],
};

/** Knows one key. */
class OneKeyGate extends RequestGate {
  override async identify(request: GateRequest, access: RouteAccess): Promise<Principal | null> {
    if (access.kind === 'public') return null;
    const sent = request.headers['x-api-key'] ?? request.headers.authorization?.replace('Bearer ', '');
    if (sent !== TEST_KEY) throw new DomainError('UNAUTHENTICATED', 'Send a key.');
    return PRINCIPAL;
  }

  override authorize(_principal: Principal | null, access: RouteAccess): void {
    const isShort = access.kind === 'scopes' && !access.scopes.every((scope) => PRINCIPAL.scopes.includes(scope));
    if (isShort) throw new DomainError('INSUFFICIENT_SCOPE', 'The key lacks a scope.');
  }
}

const UNLIMITED: RequestQuota = { take: async () => null, describe: async () => ({}) };

const FIXED_SECRETS: Pick<Secrets, 'derive'> = { derive: async () => Buffer.alloc(32, 7) };

@Global()
@Module({
  providers: [
    { provide: RequestGate, useClass: OneKeyGate },
    { provide: RequestQuota, useValue: UNLIMITED },
    { provide: Secrets, useValue: FIXED_SECRETS },
  ],
  exports: [RequestGate, RequestQuota, Secrets],
})
class FakeAuthModule {}

@Module({})
class FeatureModule {
  static with(controllers: Type[], providers: Provider[]): DynamicModule {
    return { module: FeatureModule, controllers, providers };
  }
}

export interface HttpAppOptions {
  readonly controllers: Type[];
  readonly providers?: Provider[];
  readonly config?: Partial<AppConfig>;
  /** Receives the log lines; without it nothing is logged. */
  readonly onLogLine?: (line: string) => void;
  /** A port to listen on instead of any free one. */
  readonly port?: number;
  /** Called between `configureHttp` and `listen`. */
  readonly prepare?: (app: NestFastifyApplication) => void;
}

export interface HttpApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly port: number;
  /** A request with the test key, unless `headers` say otherwise. */
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** A server with the whole HTTP layer and the controllers of a test, without a database. */
export async function startHttpApp(options: HttpAppOptions): Promise<HttpApp> {
  const config = Object.assign(loadConfig({ NODE_ENV: 'test', DATABASE_URL: 'sqlite::memory:' }), options.config);
  const { onLogLine } = options;
  @Module({
    imports: [
      ConfigModule.forRoot(config),
      LoggingModule.forRoot(onLogLine ? { destination: { write: onLogLine } } : {}),
      ShutdownModule,
      HttpModule,
      MetricsModule,
      FakeAuthModule,
      FeatureModule.with(options.controllers, options.providers ?? []),
    ],
  })
  class TestAppModule {}
  const app = await NestFactory.create<NestFastifyApplication>(TestAppModule, createHttpAdapter(config), {
    logger: false,
  });
  await configureHttp(app);
  options.prepare?.(app);
  const port = await listen(app, options.port ?? 0).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  const url = `http://127.0.0.1:${port}`;
  const request = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${url}${path}`, { ...init, headers: { 'x-api-key': TEST_KEY, ...init.headers } });
  return { app, url, port, request, close: () => app.close() };
}
