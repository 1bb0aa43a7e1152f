import { ApiProperty } from '@nestjs/swagger';
import { QueryInteger } from '../platform/http/query.decorator.js';
import type { DefinitionChange } from './strategies/compare-definitions.js';
import type { StrategyDiff } from './strategy-versions.service.js';

/** The largest number that a version can have. */
const LAST_VERSION = 2_147_483_647;

/** Which version is read. */
export class StrategyQueryDto {
  @QueryInteger({ minimum: 1, maximum: LAST_VERSION, description: 'Which version; left out: the current one.' })
  readonly version?: number;
}

/** Which versions are compared. */
export class StrategyDiffQueryDto {
  @QueryInteger({
    minimum: 1,
    maximum: LAST_VERSION,
    description: 'The older version; left out: the one before `to`, or `to` itself when it is the first.',
  })
  readonly from?: number;

  @QueryInteger({ minimum: 1, maximum: LAST_VERSION, description: 'The newer version; left out: the current one.' })
  readonly to?: number;
}

const VALUE = [{ type: 'number', nullable: true }, { type: 'string' }];

/** A value that two versions do not share. */
export class StrategyChangeDto {
  @ApiProperty({
    description: 'JSON pointer into the definition; an entry rule is called by its name.',
    example: '/thresholds/buyScore',
  })
  pointer!: string;

  @ApiProperty({ description: 'Before; null where there was none.', oneOf: VALUE, example: 0.2 })
  from!: string | number | null;

  @ApiProperty({ description: 'After; null where there is none.', oneOf: VALUE, example: 0.25 })
  to!: string | number | null;
}

/** In what two versions of a strategy differ. */
export class StrategyDiffDto {
  @ApiProperty({ description: 'Identifier of the strategy.', example: 'calm-trend' })
  id!: string;

  @ApiProperty({ description: 'The one version.', type: 'integer', example: 1 })
  from!: number;

  @ApiProperty({ description: 'The other version.', type: 'integer', example: 2 })
  to!: number;

  @ApiProperty({ description: 'Every value that differs; empty when none does.', type: () => [StrategyChangeDto] })
  changes!: StrategyChangeDto[];
}

const toChangeDto = ({ pointer, from, to }: DefinitionChange): StrategyChangeDto => ({ pointer, from, to });

export function toStrategyDiffDto({ id, from, to, changes }: StrategyDiff): StrategyDiffDto {
  return { id, from, to, changes: changes.map(toChangeDto) };
}
