import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import type { ErrorLogLevel } from '../errors/problem-catalog.js';

/** What is logged of a request when it is over. */
export interface CompletedRequest {
  readonly method: string;
  /** Route template such as `/v1/analyses/:id`, or `unmatched`. */
  readonly route: string;
  readonly path: string;
  readonly status: number;
  readonly durationMs: number;
  readonly ownerId?: string;
  readonly keyId?: string;
  /** The connection was gone before all of the answer was sent. */
  readonly clientLeft?: boolean;
}

/** What every line of one request carries. */
export interface RequestBindings {
  readonly requestId: string;
  readonly traceId?: string;
}

const computeLevel = (status: number): ErrorLogLevel => (status >= 500 ? 'error' : 'info');

/** The log of the HTTP layer: one line per request, and one per problem that somebody should look at. */
@Injectable()
export class RequestLog {
  constructor(private readonly pino: PinoLogger) {
    pino.setContext('Http');
  }

  /** Runs the rest of a request so that every line written meanwhile carries its bindings. */
  runInRequest(bindings: RequestBindings, work: () => void): void {
    this.pino.runInContext(work, { bindings: { ...bindings } });
  }

  writeCompleted(bindings: RequestBindings, completed: CompletedRequest): void {
    const level = computeLevel(completed.status);
    this.write(bindings, () => this.pino[level]({ ...completed }, 'request completed'));
  }

  /** `error` holds the cause, which the caller is never told. */
  writeProblem(bindings: RequestBindings, problem: { level: ErrorLogLevel; code: string; error: Error }): void {
    const { level, code, error } = problem;
    const isOurs = level === 'error' || level === 'warn';
    this.write(bindings, () => this.pino[level]({ code, ...(isOurs && { err: error }) }, error.message));
  }

  /** Outside of the request's context, which an answer may have left, and which would name the bindings twice. */
  private write(bindings: RequestBindings, work: () => void): void {
    this.pino.runInContext(work, { bindings: { ...bindings } });
  }
}
