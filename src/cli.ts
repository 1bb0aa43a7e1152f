import 'reflect-metadata';
import { type INestApplicationContext, Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Command, CommanderError } from 'commander';
import { registerSchedules } from './alerts/schedules/schedules.command.js';
import { registerWebhooks } from './alerts/webhooks/webhooks.command.js';
import { registerAnalyze } from './analysis/analyze.command.js';
import { registerScreens } from './analysis/screens/screens.command.js';
import { registerStrategies } from './analysis/strategies.command.js';
import { AppModule } from './app.module.js';
import { registerKeys } from './auth/keys.command.js';
import { ENTITIES } from './entities.js';
import { registerDoctor } from './health/doctor.command.js';
import { registerJobs } from './jobs/jobs.command.js';
import { registerBars } from './market/bars.command.js';
import { registerSymbols } from './market/symbols/symbols.command.js';
import { MIGRATIONS } from './migrations/catalog.js';
import { AppLogger } from './platform/logging/app-logger.service.js';
import { runEntry } from './platform/cli/start-failure.js';
import { loadConfig } from './platform/config/load-config.js';
import { registerDb } from './platform/database/db.command.js';
import { registerMigrate } from './platform/database/migrate.command.js';
import { registerBacktest } from './backtests/backtest.command.js';
import { registerChart } from './reports/charts/chart.command.js';
import { registerWatchlists } from './watchlist/watchlists.command.js';

/** The application without HTTP, its schema migrated; a server may be running beside it. */
async function openContext(): Promise<INestApplicationContext> {
  const config = loadConfig();
  const context = await NestFactory.createApplicationContext(AppModule.forRoot(config, 'tool'), {
    // What goes wrong while it opens is told by the command, not by Nest.
    logger: false,
    abortOnError: false,
  });
  context.useLogger(context.get(AppLogger));
  return context;
}

function createProgram(): Command {
  const program = new Command('barometer')
    .description('Technical analysis of listed shares: bars in, explained verdict out.')
    .showHelpAfterError('(run with --help for the options)')
    .exitOverride();
  registerMigrate(program, { entities: ENTITIES, migrations: MIGRATIONS });
  registerDb(program, { entities: ENTITIES, migrations: MIGRATIONS });
  registerAnalyze(program, openContext);
  registerStrategies(program, openContext);
  registerScreens(program, openContext);
  registerJobs(program, openContext);
  registerBars(program, openContext);
  registerSymbols(program, openContext);
  registerKeys(program, openContext);
  registerWatchlists(program, openContext);
  registerBacktest(program, openContext);
  registerSchedules(program, openContext);
  registerWebhooks(program, openContext);
  registerChart(program, openContext);
  registerDoctor(program, openContext);
  return program;
}

const USAGE_EXIT_CODE = 2;

async function run(): Promise<void> {
  // Standard output belongs to the commands; they say themselves what they did and what went wrong.
  Logger.overrideLogger(false);
  try {
    await createProgram().parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : USAGE_EXIT_CODE;
  }
}

void runEntry(run);
