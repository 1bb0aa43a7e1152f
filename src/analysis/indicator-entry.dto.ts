import { ApiProperty } from '@nestjs/swagger';
import type { Analysis } from './analysis.js';

const CATEGORIES = ['momentum', 'trend', 'volatility', 'volume'] as const;

/** One indicator's part in a verdict. */
export class IndicatorEntryDto {
  @ApiProperty({ description: 'Name of the indicator.', example: 'rsi' })
  name!: string;

  @ApiProperty({ description: 'What it measures.', enum: CATEGORIES, example: 'momentum' })
  category!: string;

  @ApiProperty({
    description: 'Parameters it was computed and judged with.',
    type: 'object',
    additionalProperties: { type: 'number' },
    example: { period: 14, oversold: 30, overbought: 70 },
  })
  parameters!: Record<string, number>;

  @ApiProperty({
    description: 'Latest value; null when it does not exist.',
    type: Number,
    nullable: true,
    example: 27.4,
  })
  value!: number | null;

  @ApiProperty({
    description: 'Latest value of every component; null where it does not exist.',
    type: 'object',
    additionalProperties: { type: 'number', nullable: true },
    example: { value: 27.4 },
  })
  components!: Record<string, number | null>;

  @ApiProperty({
    description: '1 buy, 0 neutral, -1 sell; null when there is no reading.',
    type: 'integer',
    minimum: -1,
    maximum: 1,
    nullable: true,
    example: 1,
  })
  vote!: number | null;

  @ApiProperty({
    description: 'How strongly it votes; null when there is no reading.',
    type: Number,
    minimum: 0,
    maximum: 1,
    nullable: true,
    example: 0.0867,
  })
  confidence!: number | null;

  @ApiProperty({ description: 'Its weight under the strategy.', minimum: 0, example: 1 })
  weight!: number;

  @ApiProperty({
    description: 'Its part of the score: the contributions add up to it. Null when there is no reading.',
    type: Number,
    minimum: -1,
    maximum: 1,
    nullable: true,
    example: 0.0312,
  })
  contribution!: number | null;

  @ApiProperty({
    description: 'Why there is no vote, when something prevented one.',
    type: String,
    nullable: true,
    example: null,
  })
  reason!: string | null;
}

export function toIndicatorEntryDto(entry: Analysis['indicators'][number]): IndicatorEntryDto {
  return {
    name: entry.name,
    category: entry.category,
    parameters: { ...entry.parameters },
    value: entry.value,
    components: { ...entry.components },
    vote: entry.vote,
    confidence: entry.confidence,
    weight: entry.weight,
    contribution: entry.contribution,
    reason: entry.reason,
  };
}
