import type { NumberRange, TextRange } from './draft-reader.js';

/** What a strategy may be called: `my-strategy-2`. */
export const STRATEGY_ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const PRINTABLE = { pattern: /^[^\p{Cc}]*$/u, expected: 'a text without control characters' };

/** Bounds of the texts of a strategy, in characters. */
export const TEXT_LIMITS = {
  id: {
    minimum: 1,
    maximum: 64,
    pattern: STRATEGY_ID_PATTERN,
    expected:
      'a name such as `my-strategy-2`: lower-case letters and digits in words joined by hyphens, a letter first',
  },
  name: { minimum: 1, maximum: 80, ...PRINTABLE },
  summary: { minimum: 0, maximum: 200, ...PRINTABLE },
  description: { minimum: 0, maximum: 4000 },
  ruleName: { minimum: 1, maximum: 80, ...PRINTABLE },
} as const satisfies Readonly<Record<string, TextRange>>;

export const isStrategyId = (text: string): boolean =>
  text.length <= TEXT_LIMITS.id.maximum && STRATEGY_ID_PATTERN.test(text);

export const MAXIMUM_RULES = 20;

export const WEIGHT_RANGE: NumberRange = { minimum: 0, maximum: 100 };

/** A score of 0 is never a buy, hence the smallest `buyScore`. */
export const THRESHOLD_RANGES = {
  buyScore: { minimum: 0.01, maximum: 1 },
  strongScore: { minimum: 0.01, maximum: 1 },
  buyConviction: { minimum: 0, maximum: 1 },
  strongConviction: { minimum: 0, maximum: 1 },
  minimumCoverage: { minimum: 0, maximum: 1 },
} as const satisfies Readonly<Record<string, NumberRange>>;

export const RISK_RANGES = {
  baseStopPercent: { minimum: 0.1, maximum: 50 },
  atrMultiple: { minimum: 0, maximum: 20 },
  maxStopPercent: { minimum: 0.1, maximum: 50 },
  minimumRewardRisk: { minimum: 1, maximum: 5 },
  maxBars: { minimum: 1, maximum: 5000, isWhole: true },
  coolDownBars: { minimum: 0, maximum: 1000, isWhole: true },
  maxPositionPercent: { minimum: 1, maximum: 100 },
} as const satisfies Readonly<Record<string, NumberRange>>;

export const TARGET_KINDS = ['stop_multiple', 'percent'] as const;

/** Of the value of a target, by its kind. */
export const TARGET_RANGES = {
  stop_multiple: { minimum: 0.1, maximum: 50 },
  percent: { minimum: 0.1, maximum: 500 },
} as const satisfies Readonly<Record<(typeof TARGET_KINDS)[number], NumberRange>>;
