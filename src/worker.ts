import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AlertsRuntime } from './alerts/alerts-runtime.service.js';
import { AppModule } from './app.module.js';
import { JobsRuntime } from './jobs/jobs-runtime.service.js';
import { AppLogger } from './platform/logging/app-logger.service.js';
import { runEntry } from './platform/cli/start-failure.js';
import { loadConfig } from './platform/config/load-config.js';
import { Migrator } from './platform/database/migrator.js';
import { configureHttp } from './platform/http/configure-http.js';
import { createHttpAdapter } from './platform/http/http-adapter.js';
import { listen } from './platform/http/listen.js';
import { sendProblem } from './platform/http/problem-responder.js';
import { installGracefulStop } from './platform/shutdown/graceful-stop.js';

/** Paths that a worker answers; everything else is the API's. */
const WORKER_PATHS = /^\/(health|metrics|problems)(?=[/?]|$)/;

async function work(): Promise<void> {
  const config = loadConfig();
  const adapter = createHttpAdapter(config);
  adapter.getInstance().addHook('onRequest', async (request, reply) => {
    if (!WORKER_PATHS.test(request.url)) await sendProblem('unknown-route', request, reply);
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, {
    bufferLogs: true,
    // What keeps it from starting is told once, by runEntry.
    autoFlushLogs: false,
    abortOnError: false,
  });
  app.useLogger(app.get(AppLogger));
  app.flushLogs();
  await configureHttp(app);
  installGracefulStop(app, { drainMs: config.shutdownDrainMs });
  const port = await listen(app, config.port);
  app.get(AppLogger).log(`Listening on port ${port}`, 'Worker');
  // On a newer schema it is never ready, and the probes say why.
  if (await app.get(Migrator).isAhead()) return;
  await app.get(JobsRuntime).start();
  await app.get(AlertsRuntime).start();
}

void runEntry(work);
