import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { parsePreferences, type Preferences } from './preferences.js';

const PREFER = ApiHeader({
  name: 'Prefer',
  required: false,
  description:
    '`wait=N`: wait up to N seconds, at most 30, for the job to be over. `handling=reuse-active`: an equal job that is not over will do. Separated by commas; anything else is ignored. `Preference-Applied` says what was followed.',
  schema: { type: 'string', example: 'wait=10, handling=reuse-active' },
});

function documentPrefer(target: object, key: string | symbol | undefined): void {
  const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
  if (key !== undefined && descriptor) PREFER(target, key, descriptor);
}

/** The parsed `Prefer` header, as a parameter of a controller's method. */
export const PreferHeader = createParamDecorator(
  (_: unknown, context: ExecutionContext): Preferences => {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    return parsePreferences(headers.prefer?.toString());
  },
  [documentPrefer],
);
