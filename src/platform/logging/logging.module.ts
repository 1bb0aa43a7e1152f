import { type DynamicModule, Global, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AppConfig } from '../config/app-config.js';
import { buildLoggerParams, type LoggerSettings } from './logger-options.js';
import { AppLogger } from './app-logger.service.js';
import { LogContext } from './log-context.js';
import { RequestLog } from './request-log.js';

/** The log. `app.useLogger(app.get(Logger))` with nestjs-pino's `Logger` makes Nest's own lines go there too. */
@Global()
@Module({})
export class LoggingModule {
  static forRoot(settings: LoggerSettings = {}): DynamicModule {
    return {
      module: LoggingModule,
      imports: [
        LoggerModule.forRootAsync({
          inject: [AppConfig],
          useFactory: (config: AppConfig) => buildLoggerParams(config, settings),
        }),
      ],
      providers: [RequestLog, LogContext, AppLogger],
      exports: [RequestLog, LogContext, AppLogger],
    };
  }
}
