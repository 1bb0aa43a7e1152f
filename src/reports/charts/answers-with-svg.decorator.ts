import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { WithETag } from '../../platform/http/etag.decorator.js';
import { Produces } from '../../platform/http/route-settings.decorator.js';

const EXAMPLE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="757" viewBox="0 0 800 757" role="img">...</svg>';

/** Beside the picture itself nothing is loaded and nothing runs, wherever it is opened. */
const HEADERS = {
  'content-type': 'image/svg+xml; charset=utf-8',
  'cache-control': 'private, no-cache',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
};

/** The route answers with a picture, tagged by its content. */
export const AnswersWithSvg = (description: string): MethodDecorator =>
  applyDecorators(
    Produces('image/svg+xml'),
    WithETag((svg: string) => [svg]),
    ApiOkResponse({
      description,
      content: { 'image/svg+xml': { schema: { type: 'string' }, example: EXAMPLE } },
    }),
  );

/** Says of an answer that it is a picture. */
export function sendSvg(reply: FastifyReply, svg: string): string {
  void reply.headers(HEADERS);
  return svg;
}
