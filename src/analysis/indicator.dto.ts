import { ApiProperty } from '@nestjs/swagger';
import type { IndicatorDefinition, ParameterDefinition } from './indicators/indicator.js';
import { defaultParameters } from './indicators/parameters.js';

const CATEGORIES = ['momentum', 'trend', 'volatility', 'volume'] as const;
const PANES = ['price', 'oscillator', 'volume'] as const;

/** One tunable number of an indicator. */
export class ParameterDto {
  @ApiProperty({ description: 'Name of the parameter, as in the query of the indicator series.', example: 'period' })
  name!: string;

  @ApiProperty({ description: 'Whether it must be a whole number.', enum: ['integer', 'number'], example: 'integer' })
  kind!: string;

  @ApiProperty({ description: 'Value when nothing is said.', example: 14 })
  default!: number;

  @ApiProperty({ description: 'Smallest value.', example: 2 })
  minimum!: number;

  @ApiProperty({ description: 'Largest value.', example: 5000 })
  maximum!: number;

  @ApiProperty({ description: 'What it does.' })
  description!: string;
}

/** What there is to know about an indicator. */
export class IndicatorDto {
  @ApiProperty({ description: 'Name in paths, strategies and analyses.', example: 'rsi' })
  name!: string;

  @ApiProperty({ description: 'Name for people.', example: 'Relative Strength Index' })
  title!: string;

  @ApiProperty({ description: 'What it measures.', enum: CATEGORIES, example: 'momentum' })
  category!: string;

  @ApiProperty({ description: 'What it tells.' })
  description!: string;

  @ApiProperty({ description: 'How it is computed.' })
  formula!: string;

  @ApiProperty({ description: 'Its tunable numbers.', type: () => [ParameterDto] })
  parameters!: ParameterDto[];

  @ApiProperty({ description: 'Names of its outputs, the main one first.', type: [String], example: ['value'] })
  components!: string[];

  @ApiProperty({ description: 'Where a chart draws it.', enum: PANES, example: 'oscillator' })
  pane!: string;

  @ApiProperty({
    description: 'Number of bars before its first value, with the default parameters.',
    type: 'integer',
    minimum: 0,
    example: 14,
  })
  warmUpBars!: number;
}

/** Every indicator. */
export class IndicatorListDto {
  @ApiProperty({ description: 'The twelve of every analysis first.', type: () => [IndicatorDto] })
  items!: IndicatorDto[];

  @ApiProperty({ description: 'Always null: the list is one page.', type: String, nullable: true, example: null })
  nextCursor!: null;
}

function toParameterDto(parameter: ParameterDefinition): ParameterDto {
  const { name, kind, minimum, maximum, description } = parameter;
  return { name, kind, default: parameter.default, minimum, maximum, description };
}

export function toIndicatorDto(definition: IndicatorDefinition): IndicatorDto {
  return {
    name: definition.name,
    title: definition.title,
    category: definition.category,
    description: definition.description,
    formula: definition.formula,
    parameters: definition.parameters.map(toParameterDto),
    components: [...definition.components],
    pane: definition.pane,
    warmUpBars: definition.firstIndex(defaultParameters(definition)),
  };
}

export function toIndicatorListDto(definitions: readonly IndicatorDefinition[]): IndicatorListDto {
  return { items: definitions.map(toIndicatorDto), nextCursor: null };
}
