import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions, OmitType } from '@nestjs/swagger';
import type { IndicatorCategory } from './indicators/indicator.js';
import { VOTE_RULES } from './scoring/vote-rules.js';
import type { StrategyDefinition } from './strategies/definition.js';
import {
  MAXIMUM_RULES,
  RISK_RANGES,
  STRATEGY_ID_PATTERN,
  TARGET_KINDS,
  TEXT_LIMITS,
  THRESHOLD_RANGES,
  WEIGHT_RANGE,
} from './strategies/draft-limits.js';
import type { NumberRange } from './strategies/draft-reader.js';

type ObjectSchema = Extract<ApiPropertyOptions, { readonly type?: 'object' }>;

const toNumberSchema = ({ minimum, maximum, isWhole = false }: NumberRange) => ({
  type: isWhole ? 'integer' : 'number',
  minimum,
  maximum,
});

/** An object with numbers of these names and ranges, none of which must be there. */
function numbers(ranges: Readonly<Record<string, NumberRange>>, more: object = {}): ObjectSchema {
  const properties = Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, toNumberSchema(range)]));
  return { type: 'object', properties: { ...properties, ...more }, additionalProperties: false } as ObjectSchema;
}

const TARGET = {
  type: 'object',
  description:
    'Where the target is: a multiple of the stop distance (0.1 to 50), or percent of the entry (0.1 to 500).',
  properties: {
    kind: { type: 'string', enum: [...TARGET_KINDS] },
    value: { type: 'number', minimum: 0.1, maximum: 500 },
  },
  required: ['kind', 'value'],
  additionalProperties: false,
};

const CATEGORY_RANGES: Readonly<Record<IndicatorCategory, NumberRange>> = {
  momentum: WEIGHT_RANGE,
  trend: WEIGHT_RANGE,
  volatility: WEIGHT_RANGE,
  volume: WEIGHT_RANGE,
};
const INDICATOR_RANGES = Object.fromEntries(Object.keys(VOTE_RULES).map((name) => [name, WEIGHT_RANGE]));

/** A condition for entering. */
export class EntryRuleDto {
  @ApiProperty({
    description: 'What an analysis calls the check; unique within the strategy.',
    minLength: 1,
    maxLength: TEXT_LIMITS.ruleName.maximum,
    example: 'above the long average',
  })
  name!: string;

  @ApiProperty({
    description: 'A filter over prices and indicators, see `docs/filters.md`.',
    minLength: 1,
    maxLength: 2000,
    example: 'close > ema(200)',
  })
  where!: string;
}

/** A strategy as its owner writes it. What is left out comes from the strategy that it is based on. */
export class CreateStrategyDto {
  @ApiProperty({
    description: 'What requests call it; unique among yours, no built-in one, and never changed.',
    type: String,
    minLength: 1,
    maxLength: TEXT_LIMITS.id.maximum,
    pattern: STRATEGY_ID_PATTERN.source,
    example: 'calm-trend',
  })
  id!: string;

  @ApiProperty({ description: 'Name for people.', minLength: 1, maxLength: TEXT_LIMITS.name.maximum })
  name!: string;

  @ApiPropertyOptional({ description: 'One sentence.', type: String, maxLength: TEXT_LIMITS.summary.maximum })
  summary?: string;

  @ApiPropertyOptional({
    description: 'More about it, in Markdown.',
    type: String,
    maxLength: TEXT_LIMITS.description.maximum,
  })
  description?: string;

  @ApiPropertyOptional({
    description: 'Id of the strategy whose values fill what is left out.',
    type: String,
    default: 'balanced',
  })
  basedOn?: string;

  @ApiPropertyOptional({ description: 'What each indicator counts.', ...numbers(INDICATOR_RANGES) })
  indicatorWeights?: Record<string, number>;

  @ApiPropertyOptional({ description: 'What each category counts.', ...numbers(CATEGORY_RANGES) })
  categoryWeights?: Record<string, number>;

  @ApiPropertyOptional({
    description: 'Parameters of indicators; ranges and defaults: `GET /v1/indicators`.',
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'number' } },
  })
  parameters?: Record<string, Record<string, number>>;

  @ApiPropertyOptional({ description: 'Where the verdicts begin.', ...numbers(THRESHOLD_RANGES) })
  thresholds?: Record<string, number>;

  @ApiPropertyOptional({ description: 'How a plan is made.', ...numbers(RISK_RANGES, { target: TARGET }) })
  riskProfile?: Record<string, unknown>;

  @ApiPropertyOptional({
    description: 'All must hold before a buy becomes `enter`. Left out: the checks of the strategy it is based on.',
    type: () => [EntryRuleDto],
    maxItems: MAXIMUM_RULES,
  })
  entryRules?: EntryRuleDto[];
}

/** The same for a strategy that is there. */
export class ReplaceStrategyDto extends OmitType(CreateStrategyDto, ['id']) {
  @ApiPropertyOptional({
    description: 'Its id, which stays what it is; may be left out.',
    type: String,
    maxLength: TEXT_LIMITS.id.maximum,
  })
  id?: string;
}

const COMPLETE = {
  name: 'Calm trend',
  summary: 'Trend following that waits for a calm market.',
  basedOn: 'trend-following',
  indicatorWeights: { macd: 3, supertrend: 2, rsi: 0 },
  categoryWeights: { trend: 2 },
  parameters: { rsi: { period: 10 } },
  thresholds: { buyScore: 0.25, strongConviction: 0.4 },
  riskProfile: { atrMultiple: 2.5, maxStopPercent: 6, target: { kind: 'stop_multiple', value: 3 } },
  entryRules: [
    { name: 'above the long average', where: 'close > ema(200)' },
    { name: 'not in a hurry', where: 'rsi(14) between 40 and 70 and not crosses_below(close, sma(50), 5)' },
  ],
};

/** Bodies that work as they stand. */
export const STRATEGY_EXAMPLES = {
  complete: { summary: 'Everything that can be said', value: { id: 'calm-trend', ...COMPLETE } },
  minimal: { summary: 'A copy of balanced', value: { id: 'my-balanced', name: 'My balanced' } },
};

export const REPLACEMENT_EXAMPLES = {
  complete: { summary: 'Another version', value: { ...COMPLETE, thresholds: { buyScore: 0.3 } } },
};

/** What can be sent back, with changes, as a new version or under another id. */
export function toDraftDto(id: string, definition: StrategyDefinition): CreateStrategyDto {
  const { name, summary, description, basedOn, indicatorWeights, categoryWeights, parameters } = definition;
  const { target, ...risk } = definition.riskProfile;
  const value = target.kind === 'percent' ? target.percent : target.multiple;
  const rules = definition.entryChecks.flatMap((check) =>
    check.kind === 'filter' ? [{ name: check.name, where: check.where }] : [],
  );
  const isOwn = rules.length === definition.entryChecks.length;
  return {
    ...{ id, name, summary, description, basedOn },
    indicatorWeights: { ...indicatorWeights },
    categoryWeights: { ...categoryWeights },
    parameters: { ...parameters },
    thresholds: { ...definition.thresholds },
    riskProfile: { ...risk, target: { kind: target.kind, value } },
    // Checks of a built-in strategy are no filters: leaving them out takes them from it again.
    ...(isOwn && { entryRules: rules }),
  };
}
