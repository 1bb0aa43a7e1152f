import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import { PRODUCT_VERSION } from './health/product-version.js';
import { loadConfig } from './platform/config/load-config.js';
import { createHttpAdapter } from './platform/http/http-adapter.js';
import { buildOpenApi } from './platform/http/openapi/build-open-api.js';

/** The OpenAPI document of this code, made without a database: nothing is constructed, only looked at. */
export async function renderOpenApi(): Promise<OpenAPIObject> {
  const config = loadConfig({});
  const adapter = createHttpAdapter(config);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  return buildOpenApi(app, { version: PRODUCT_VERSION });
}
