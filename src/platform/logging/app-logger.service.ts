import { Injectable } from '@nestjs/common';
import { Logger } from 'nestjs-pino';

/** What Nest says of its own construction: one line for each module and each route. */
const CONSTRUCTION = new Set(['InstanceLoader', 'NestApplication', 'NestFactory', 'RouterExplorer', 'RoutesResolver']);

/** The application's logger; Nest's account of how it builds itself is only worth a debug line. */
@Injectable()
export class AppLogger extends Logger {
  override log(message: unknown, ...parameters: unknown[]): void {
    const context = parameters.at(-1);
    if (typeof context === 'string' && CONSTRUCTION.has(context)) this.debug(message, ...parameters);
    else super.log(message, ...parameters);
  }
}
