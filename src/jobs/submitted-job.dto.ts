import { ApiProperty } from '@nestjs/swagger';
import { Answer } from '../platform/http/idempotency/answer.js';
import { renderApplied } from '../platform/http/preferences.js';
import { JobDto, toJobDto } from './job.dto.js';
import type { JobSubmission } from './job-submissions.service.js';

/** A job that was just submitted. */
export class SubmittedJobDto extends JobDto {
  @ApiProperty({ description: 'Tickers that were given more than once.', type: 'integer', minimum: 0, example: 0 })
  duplicatesRemoved!: number;
}

/** 202 for a job that was made and is still to be done, 200 for one that is over or was there before. */
export function toSubmissionAnswer(
  { job, isOver, isReused, duplicatesRemoved, applied }: JobSubmission,
  now: Date,
): Answer<SubmittedJobDto> {
  const preferences = renderApplied(applied);
  return new Answer({
    status: isOver || isReused ? 200 : 202,
    headers: {
      location: `/v1/jobs/${job.id}`,
      ...(!isOver && { 'retry-after': '1' }),
      ...(preferences !== null && { 'preference-applied': preferences }),
    },
    body: { ...toJobDto(job, now), duplicatesRemoved },
  });
}
