import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Produces, WithRouteSettings } from '../route-settings.decorator.js';
import { EVENT_STREAM } from './event-text.js';

/** The route answers with Server-Sent Events, for as long as it takes. */
export function AnswersWithEvents(description: string): MethodDecorator {
  return applyDecorators(
    WithRouteSettings({ timeoutMs: null }),
    Produces(EVENT_STREAM),
    ApiOkResponse({ description, content: { [EVENT_STREAM]: { schema: { type: 'string' } } } }),
  );
}
