import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem-responder.js';

/** Answers whatever a guard, pipe, interceptor or controller throws. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    // A stream that breaks has sent its status already; all that is left is to end it, not to answer again.
    if (reply.raw.headersSent) reply.raw.destroy();
    else void sendProblem(error, http.getRequest<FastifyRequest>(), reply);
  }
}
