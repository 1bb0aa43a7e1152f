import { ApiProperty } from '@nestjs/swagger';
import { PROBLEM_CATALOG } from '../../errors/problem-catalog.js';

export class FieldErrorDto {
  @ApiProperty({ type: String, description: 'JSON pointer into the body, or `query/<name>`, `header/<name>`.' })
  readonly pointer!: string;

  @ApiProperty({ type: String, example: 'out_of_range' })
  readonly code!: string;

  @ApiProperty({ type: String, description: 'What is wrong, and how to put it right.' })
  readonly detail!: string;
}

/** The body of every error answer. Some codes have further members, such as `known` and `didYouMean`. */
export class ProblemDto {
  @ApiProperty({ type: String, format: 'uri-reference', example: '/problems/VALIDATION_FAILED' })
  readonly type!: string;

  @ApiProperty({ type: String })
  readonly title!: string;

  @ApiProperty({ type: 'integer', minimum: 400, maximum: 599 })
  readonly status!: number;

  @ApiProperty({ type: String, description: 'What happened this time, and what to do about it.' })
  readonly detail!: string;

  @ApiProperty({ type: String, description: 'Path of the request.' })
  readonly instance!: string;

  @ApiProperty({ enum: Object.keys(PROBLEM_CATALOG), enumName: 'ProblemCode' })
  readonly code!: string;

  @ApiProperty({ type: String, description: 'The `X-Request-Id` of the answer; quote it in reports.' })
  readonly requestId!: string;

  @ApiProperty({ type: [FieldErrorDto], required: false, description: 'All failures at once.' })
  readonly errors?: readonly FieldErrorDto[];
}
