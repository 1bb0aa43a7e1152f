import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from '../platform/errors/domain-error.js';
import { type EventPosition, parseEventPosition } from './engine/event-position.js';

const LAST_EVENT_ID = ApiHeader({
  name: 'Last-Event-ID',
  required: false,
  description: 'The `id` of the last event that you have; the stream goes on after it. Browsers send it by themselves.',
  schema: { type: 'string', pattern: '^[0-9]{1,10}-[0-9]{1,10}$' },
});

function documentLastEventId(target: object, key: string | symbol | undefined): void {
  const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
  if (key !== undefined && descriptor) LAST_EVENT_ID(target, key, descriptor);
}

/** Null when there is none; an empty one is what a client sends that was given none. */
export function readLastEventId(header: string | undefined): EventPosition | null {
  const text = header?.trim() ?? '';
  if (text === '') return null;
  const position = parseEventPosition(text);
  if (position) return position;
  const detail = '`Last-Event-ID` must be the `id` of an event of this job, such as 12-3. Leave it out to begin anew.';
  throw new DomainError('VALIDATION_FAILED', detail, {
    errors: [{ pointer: 'header/last-event-id', code: 'invalid_format', detail }],
  });
}

/** Where the client of an event stream stands, as a parameter of a controller's method. */
export const LastEventId = createParamDecorator(
  (_: unknown, context: ExecutionContext): EventPosition | null => {
    const { headers } = context.switchToHttp().getRequest<{ headers: Record<string, string | string[] | undefined> }>();
    return readLastEventId(headers['last-event-id']?.toString());
  },
  [documentLastEventId],
);
