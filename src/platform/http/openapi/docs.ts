import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { buildOpenApi, type OpenApiOptions } from './build-open-api.js';

const DOCS_PATH = '/docs';
const DOCUMENT_PATH = '/openapi.json';
const ASSET_TYPES = ['text/html', 'text/css', 'application/javascript', 'image/png', 'application/json'];

const isDocsRoute = (url: string): boolean =>
  url === DOCUMENT_PATH || url === DOCS_PATH || url.startsWith(`${DOCS_PATH}/`);

/** The pages are registered by Swagger's own code, which knows nothing of our settings: open to everyone, any type. */
function openToEveryone(route: RouteOptions): void {
  if (!isDocsRoute(route.url)) return;
  route.config = { ...route.config, access: { kind: 'public' }, produces: ASSET_TYPES, timeoutMs: null };
}

/**
 * Serves Swagger UI at `/docs` from local files, and the document at `/openapi.json`. The document is built when it is
 * first asked for, which keeps the start short. Call it after `configureHttp` and before `init` or `listen`.
 */
export function setupDocs(app: NestFastifyApplication, options: OpenApiOptions = {}): void {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  server.addHook('onRoute', openToEveryone);
  const build = (): OpenAPIObject => buildOpenApi(app, options);
  SwaggerModule.setup(DOCS_PATH.slice(1), app, build, {
    jsonDocumentUrl: DOCUMENT_PATH.slice(1),
    raw: ['json'],
    customSiteTitle: 'Barometer API',
    swaggerOptions: {
      persistAuthorization: true,
      displayRequestDuration: true,
      tryItOutEnabled: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      operationsSorter: 'alpha',
      tagsSorter: 'alpha',
      validatorUrl: null,
    },
  });
}
