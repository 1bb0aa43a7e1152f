import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { ETAG_PARTS, type ETagParts } from './etag.decorator.js';
import { computeETag, isNotModified } from './etag.js';

interface ListBody {
  readonly items: readonly unknown[];
  readonly nextCursor: string;
}

const isPageWithNext = (body: unknown): body is ListBody =>
  typeof body === 'object' &&
  body !== null &&
  'items' in body &&
  'nextCursor' in body &&
  typeof body.nextCursor === 'string';

/** The same list again, further on. */
function linkToNext(request: FastifyRequest, cursor: string): string {
  const [path = '', query = ''] = request.url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', cursor);
  return `<${path}?${parameters.toString()}>; rel="next"`;
}

/** Adds what follows from an answer's body: `ETag` (and 304 when the caller has it already) and `Link` to the next page. */
@Injectable()
export class ConditionalInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const parts = Reflect.getMetadata(ETAG_PARTS, context.getHandler()) as ETagParts<unknown> | undefined;
    return next.handle().pipe(
      map((body: unknown) => {
        if (request.method !== 'POST' && isPageWithNext(body)) {
          reply.header('link', linkToNext(request, body.nextCursor));
        }
        return parts && body ? this.tag(request, reply, { body, eTag: computeETag(...parts(body)) }) : body;
      }),
    );
  }

  private tag(request: FastifyRequest, reply: FastifyReply, answer: { body: unknown; eTag: string }): unknown {
    reply.header('etag', answer.eTag);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || !isNotModified(request.headers['if-none-match'], answer.eTag)) return answer.body;
    reply.status(304);
    return undefined;
  }
}
