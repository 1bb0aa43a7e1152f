import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';

/** Puts what is going on into every log line that is written meanwhile. */
@Injectable()
export class LogContext {
  constructor(private readonly pino: PinoLogger) {}

  run<T>(bindings: Readonly<Record<string, string | number | null>>, work: () => T): T {
    return this.pino.runInContext(work, { bindings: { ...bindings } });
  }
}
