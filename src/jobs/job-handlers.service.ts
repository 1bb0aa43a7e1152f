import { Injectable } from '@nestjs/common';
import type { ItemResult, JobHandler } from './job-handler.js';

/** Who does which kind of job. Features register while their modules start. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, JobHandler>();

  /** @throws Error when the type has a handler already, which stops the start */
  register<Result extends ItemResult>(handler: JobHandler<Result>): void {
    if (this.handlers.has(handler.type)) throw new Error(`Two handlers want the jobs of type '${handler.type}'.`);
    this.handlers.set(handler.type, handler);
  }

  /** @throws Error when nobody registered for it */
  get(type: string): JobHandler {
    const handler = this.handlers.get(type);
    if (!handler) throw new Error(`Nobody does jobs of type '${type}'.`);
    return handler;
  }

  get types(): readonly string[] {
    return [...this.handlers.keys()];
  }
}
