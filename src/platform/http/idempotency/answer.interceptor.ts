import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Answer } from './answer.js';

/** Puts the status and the headers of an `Answer` into the reply, and leaves its body to the interceptors around. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(map((result: unknown) => (result instanceof Answer ? unwrap(result, reply) : result)));
  }
}

function unwrap(answer: Answer<unknown>, reply: FastifyReply): unknown {
  reply.status(answer.status).headers({ ...answer.headers });
  if (answer.isReplay) reply.header('idempotent-replayed', 'true');
  return answer.body;
}
