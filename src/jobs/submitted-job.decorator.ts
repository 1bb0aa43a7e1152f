import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse } from '@nestjs/swagger';
import { WithRouteSettings } from '../platform/http/route-settings.decorator.js';
import { SubmittedJobDto } from './submitted-job.dto.js';

/** Longer than the longest `Prefer: wait`. */
const TIMEOUT_MS = 60_000;

const HEADERS = {
  Location: { description: 'Where to follow the job.', schema: { type: 'string' } },
  'Preference-Applied': { description: 'What of `Prefer` was followed.', schema: { type: 'string' } },
} as const;

/** The route submits a job: 202, or 200 where `Prefer` waited for its end or found it there. */
export function SubmitsJob(): MethodDecorator {
  return applyDecorators(
    HttpCode(202),
    WithRouteSettings({ timeoutMs: TIMEOUT_MS }),
    ApiAcceptedResponse({
      description: 'The job.',
      type: SubmittedJobDto,
      headers: { ...HEADERS, 'Retry-After': { description: 'When to look at it.', schema: { type: 'string' } } },
    }),
    ApiOkResponse({
      description: 'The job, which is over, or was there before: as `Prefer` asked for.',
      type: SubmittedJobDto,
      headers: HEADERS,
    }),
  );
}
