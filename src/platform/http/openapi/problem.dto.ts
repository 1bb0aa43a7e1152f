import { ApiProperty } from '@nestjs/swagger';
import { PROBLEM_CATALOG } from '../../errors/problem-catalog.js';

/** Where in the text of a field something is. */
export class TextPositionDto {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'From 0, in UTF-16 code units.', example: 12 })
  readonly offset!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: '0 at the end of the text.', example: 4 })
  readonly length!: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'From 1.', example: 1 })
  readonly line!: number;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'From 1.', example: 13 })
  readonly column!: number;
}

export class FieldErrorDto {
  @ApiProperty({ type: String, description: 'JSON pointer into the body, or `query/<name>`, `header/<name>`.' })
  readonly pointer!: string;

  @ApiProperty({ type: String, example: 'out_of_range' })
  readonly code!: string;

  @ApiProperty({ type: String, description: 'What is wrong, and how to put it right.' })
  readonly detail!: string;

  @ApiProperty({ type: () => TextPositionDto, required: false, description: 'Of a filter: where in its text.' })
  readonly position?: TextPositionDto;

  @ApiProperty({ type: String, required: false, description: 'Of a filter: what would fit there.' })
  readonly expected?: string;

  @ApiProperty({ type: String, required: false, description: 'Of a filter: what is there.' })
  readonly found?: string;

  @ApiProperty({ type: String, required: false, description: 'The known name that was probably meant.' })
  readonly didYouMean?: string;
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
