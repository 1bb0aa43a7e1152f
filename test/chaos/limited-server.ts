// The whole server in a process whose SQLite file can be kept from growing: SIGUSR2 switches that on, and off again.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module.js';
import { JobsRuntime } from '../../src/jobs/jobs-runtime.service.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { configureHttp } from '../../src/platform/http/configure-http.js';
import { createHttpAdapter } from '../../src/platform/http/http-adapter.js';
import { listen } from '../../src/platform/http/listen.js';

const UNLIMITED_PAGES = 1_000_000_000;
/** How much the file may still grow once it is limited. */
const SPARE_PAGES = 2;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

async function limit(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ page_count: number }[]>('PRAGMA page_count');
  await dataSource.query(`PRAGMA max_page_count = ${(row?.page_count ?? 0) + SPARE_PAGES}`);
  say('limited');
}

async function free(dataSource: DataSource): Promise<void> {
  await dataSource.query(`PRAGMA max_page_count = ${UNLIMITED_PAGES}`);
  say('freed');
}

async function main(): Promise<void> {
  const config = loadConfig();
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), createHttpAdapter(config), {
    logger: ['error'],
    abortOnError: false,
  });
  await configureHttp(app);
  const port = await listen(app, config.port);
  await app.get(JobsRuntime).start();
  const dataSource = app.get(DataSource);
  let isLimited = false;
  process.on('SIGUSR2', () => {
    isLimited = !isLimited;
    void (isLimited ? limit(dataSource) : free(dataSource));
  });
  process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
  say(`port ${port}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
