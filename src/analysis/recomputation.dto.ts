import { ApiProperty } from '@nestjs/swagger';
import { RECOMPUTE_OUTCOMES, type Difference, type Recomputation } from './recompute.js';

const ANY_JSON = [
  { type: 'number', nullable: true },
  { type: 'string' },
  { type: 'boolean' },
  { type: 'object' },
  { type: 'array', items: {} },
];

/** One leaf that came out otherwise. */
export class DifferenceDto {
  @ApiProperty({ description: 'JSON pointer into the analysis.', example: '/indicators/0/value' })
  path!: string;

  @ApiProperty({ description: 'What is stored.', oneOf: ANY_JSON })
  stored!: unknown;

  @ApiProperty({ description: 'What comes out now.', oneOf: ANY_JSON })
  recomputed!: unknown;
}

/** Whether an analysis still comes out the same from what is stored. */
export class RecomputationDto {
  @ApiProperty({
    description:
      '`identical`, `different` (same bars, another result), `input_changed` (other bars are stored by now) or `not_available` (the bars or the strategy version are gone).',
    enum: RECOMPUTE_OUTCOMES,
    example: 'identical',
  })
  outcome!: string;

  @ApiProperty({ description: 'The outcome in words.' })
  detail!: string;

  @ApiProperty({ description: 'Version of the computation that was used now.', example: '1.0.0' })
  engineVersion!: string;

  @ApiProperty({
    description: 'SHA-256 of the stored bars up to the trading date; null when there are none.',
    type: String,
    nullable: true,
  })
  inputDigest!: string | null;

  @ApiProperty({ description: 'Every leaf that came out otherwise.', type: () => [DifferenceDto] })
  differences!: DifferenceDto[];
}

const toDifferenceDto = ({ path, stored, recomputed }: Difference): DifferenceDto => ({ path, stored, recomputed });

export function toRecomputationDto(recomputation: Recomputation): RecomputationDto {
  return {
    outcome: recomputation.outcome,
    detail: recomputation.detail,
    engineVersion: recomputation.engineVersion,
    inputDigest: recomputation.inputDigest,
    differences: recomputation.differences.map(toDifferenceDto),
  };
}
