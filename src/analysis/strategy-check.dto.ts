import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CheckedDraft } from './strategies/check-draft.js';
import type { DraftFailure } from './strategies/draft-reader.js';
import { CreateStrategyDto, toDraftDto } from './strategy-draft.dto.js';

/** Where in the text of a filter something is. */
export class FilterPositionDto {
  @ApiProperty({ description: 'From 0, in UTF-16 code units.', type: 'integer', minimum: 0, example: 12 })
  offset!: number;

  @ApiProperty({ description: '0 at the end of the text.', type: 'integer', minimum: 0, example: 4 })
  length!: number;

  @ApiProperty({ description: 'From 1.', type: 'integer', minimum: 1, example: 1 })
  line!: number;

  @ApiProperty({ description: 'From 1.', type: 'integer', minimum: 1, example: 13 })
  column!: number;
}

/** One thing that is wrong. */
export class StrategyFailureDto {
  @ApiProperty({ description: 'JSON pointer into the body.', example: '/entryRules/0/where' })
  pointer!: string;

  @ApiProperty({ description: 'What kind of failure it is.', example: 'filter_unknown_name' })
  code!: string;

  @ApiProperty({ description: 'What is wrong, and how to put it right.' })
  detail!: string;

  @ApiPropertyOptional({ description: 'The known name that was probably meant.', type: String, example: 'close' })
  didYouMean?: string;

  @ApiPropertyOptional({ description: 'Where in a filter it is.', type: () => FilterPositionDto })
  position?: FilterPositionDto;
}

/** Whether a strategy could be made like this. */
export class StrategyCheckDto {
  @ApiProperty({ description: 'Whether nothing is wrong with it.', example: true })
  valid!: boolean;

  @ApiProperty({ description: 'Everything that is wrong.', type: () => [StrategyFailureDto] })
  failures!: StrategyFailureDto[];

  @ApiProperty({
    description: 'The strategy with everything filled in, and its filters in canonical text; null unless it is valid.',
    type: () => CreateStrategyDto,
    nullable: true,
  })
  strategy!: CreateStrategyDto | null;
}

function toFailureDto({ pointer, code, detail, didYouMean, position }: DraftFailure): StrategyFailureDto {
  return {
    ...{ pointer, code, detail },
    ...(didYouMean !== undefined && { didYouMean }),
    ...(position && { position: { ...position } }),
  };
}

export function toStrategyCheckDto(checked: CheckedDraft): StrategyCheckDto {
  if (!checked.ok) return { valid: false, failures: checked.failures.map(toFailureDto), strategy: null };
  return { valid: true, failures: [], strategy: toDraftDto(checked.id, checked.definition) };
}
