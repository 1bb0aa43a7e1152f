import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { loadConfig } from '../../src/platform/config/load-config.js';

/** Fills the database of `DATABASE_URL` with the services of the product, in a process that does only that. */
export async function prepareDatabase(fill: (context: INestApplicationContext) => Promise<void>): Promise<void> {
  const options = { logger: false, abortOnError: false } as const;
  try {
    const context = await NestFactory.createApplicationContext(AppModule.forRoot(loadConfig(), 'tool'), options);
    try {
      await fill(context);
    } finally {
      await context.close();
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
}
