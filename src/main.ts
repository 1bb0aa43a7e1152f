import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AlertsRuntime } from './alerts/alerts-runtime.service.js';
import { AppModule } from './app.module.js';
import { announceFirstKey, greet } from './greeting.js';
import { AppLogger } from './platform/logging/app-logger.service.js';
import { PRODUCT_VERSION } from './health/product-version.js';
import { runEntry } from './platform/cli/start-failure.js';
import { Terminal } from './platform/cli/terminal.js';
import { loadConfig } from './platform/config/load-config.js';
import { Migrator } from './platform/database/migrator.js';
import { configureHttp } from './platform/http/configure-http.js';
import { createHttpAdapter } from './platform/http/http-adapter.js';
import { listen } from './platform/http/listen.js';
import { setupDocs } from './platform/http/openapi/docs.js';
import { installGracefulStop } from './platform/shutdown/graceful-stop.js';
import { ShutdownState } from './platform/shutdown/shutdown-state.js';
import { FirstKeyService } from './auth/first-key.service.js';
import { JobsRuntime } from './jobs/jobs-runtime.service.js';
import { DemoRunService } from './analysis/demo-run.service.js';

async function serve(): Promise<void> {
  const config = loadConfig();
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), createHttpAdapter(config), {
    bufferLogs: true,
    // What keeps it from starting is told once, by runEntry.
    autoFlushLogs: false,
    abortOnError: false,
  });
  app.useLogger(app.get(AppLogger));
  app.flushLogs();
  await configureHttp(app);
  setupDocs(app, { version: PRODUCT_VERSION });
  await app.init();
  installGracefulStop(app, { drainMs: config.shutdownDrainMs });
  if (await app.get(Migrator).isAhead()) {
    // Never ready: the probes say why. Nothing may be written to tables that this program does not know.
    const port = await listen(app, config.port);
    app.get(AppLogger).error(`Listening on port ${port}, and not ready: the database is newer`, 'Server');
    return;
  }
  const terminal = new Terminal();
  const key = await app.get(FirstKeyService).ensureFirstKey();
  if (key) announceFirstKey(terminal, key.key);
  const demoRun = app.get(DemoRunService);
  await demoRun.runOnce(terminal);
  if (app.get(ShutdownState).isDraining) return;
  const port = await listen(app, config.port);
  app.get(AppLogger).log(`Listening on port ${port}`, 'Server');
  if (config.role !== 'api') {
    await app.get(JobsRuntime).start();
    await app.get(AlertsRuntime).start();
  }
  void demoRun.followUp(terminal).catch((error: unknown) => app.get(AppLogger).error(error, 'DemoRun'));
  const hasMasterKey = config.masterApiKey !== null;
  greet(terminal, { port, nodeEnv: config.nodeEnv, firstKey: key?.key ?? null, hasMasterKey });
}

void runEntry(serve);
