import type { IndicatorCategory, IndicatorName, IndicatorParameters } from '../indicators/indicator.js';
import { resolveParameters } from '../indicators/parameters.js';
import { findIndicator, INDICATORS } from '../indicators/registry.js';
import { suggestName } from '../did-you-mean.js';
import { VOTE_RULES } from '../scoring/vote-rules.js';
import { checkRules } from './check-rules.js';
import { type StrategyDefinition, toStrategy } from './definition.js';
import {
  RISK_RANGES,
  TARGET_KINDS,
  TARGET_RANGES,
  TEXT_LIMITS,
  THRESHOLD_RANGES,
  WEIGHT_RANGE,
} from './draft-limits.js';
import { type DraftFailure, DraftReader, pointTo } from './draft-reader.js';
import type { RiskProfile, TargetRule, VerdictThresholds } from './strategy.js';
import { computeWeight } from './weights.js';

/** What a draft is checked against. */
export interface DraftContext {
  /** The strategy whose values fill what is left out. */
  readonly base: { readonly id: string; readonly definition: StrategyDefinition };
  /** The id that the strategy has already; null when the draft says it. */
  readonly id: string | null;
}

export type CheckedDraft =
  | { readonly ok: true; readonly id: string; readonly definition: StrategyDefinition }
  | { readonly ok: false; readonly failures: readonly [DraftFailure, ...DraftFailure[]] };

const FIELDS = [
  'id',
  'name',
  'summary',
  'description',
  'basedOn',
  'indicatorWeights',
  'categoryWeights',
  'parameters',
  'thresholds',
  'riskProfile',
  'entryRules',
];
const CATEGORIES: readonly IndicatorCategory[] = ['momentum', 'trend', 'volatility', 'volume'];

/** A strategy as somebody wrote it, complete; or everything that is wrong with it. */
export function checkDraft(json: unknown, { base, id }: DraftContext): CheckedDraft {
  const reader = new DraftReader();
  const draft = reader.object(json, '', FIELDS);
  const ownId = readId(reader, draft['id'], id);
  const name = reader.text(reader.required(draft['name'], '/name'), '/name', TEXT_LIMITS.name);
  const summary = reader.text(draft['summary'], '/summary', TEXT_LIMITS.summary);
  const description = reader.text(draft['description'], '/description', TEXT_LIMITS.description);
  const filled = base.definition;
  const definition: StrategyDefinition = {
    name: name ?? '',
    summary: summary ?? `Based on ${base.id}.`,
    description: description ?? '',
    basedOn: base.id,
    indicatorWeights: readIndicatorWeights(reader, draft['indicatorWeights'], filled.indicatorWeights),
    categoryWeights: readCategoryWeights(reader, draft['categoryWeights'], filled.categoryWeights),
    parameters: readParameters(reader, draft['parameters'], filled.parameters),
    thresholds: readThresholds(reader, draft['thresholds'], filled.thresholds),
    riskProfile: readRiskProfile(reader, draft['riskProfile'], filled.riskProfile),
    entryChecks: checkRules(reader, draft['entryRules']) ?? filled.entryChecks,
  };
  if (reader.failures.length === 0) checkTotal(reader, definition);
  const [first, ...others] = reader.failures;
  if (first !== undefined) return { ok: false, failures: [first, ...others] };
  return { ok: true, id: ownId ?? '', definition };
}

function readId(reader: DraftReader, given: unknown, known: string | null): string | undefined {
  const id = reader.text(known === null ? reader.required(given, '/id') : given, '/id', TEXT_LIMITS.id);
  if (known === null) return id;
  if (id !== undefined && id !== known) {
    reader.complain('/id', 'not_allowed', `The id of a strategy never changes: leave it out, or say '${known}'.`);
  }
  return known;
}

/** Without any weight there would never be a verdict. */
function checkTotal(reader: DraftReader, definition: StrategyDefinition): void {
  const strategy = toStrategy({ id: '', version: 1 }, definition);
  const total = INDICATORS.reduce((sum, indicator) => sum + computeWeight(strategy, indicator), 0);
  if (total > 0) return;
  const detail =
    'Every weight is 0, so nothing would vote. Give one indicator other than atr, and its category, a weight.';
  reader.complain('/indicatorWeights', 'out_of_range', detail);
}

type Weights = StrategyDefinition['indicatorWeights'];

function readIndicatorWeights(reader: DraftReader, given: unknown, base: Weights): Weights {
  const weights: Partial<Record<IndicatorName, number>> = { ...base };
  for (const [name, value] of Object.entries(reader.object(given, '/indicatorWeights', null))) {
    const pointer = pointTo('/indicatorWeights', name);
    const indicator = findIndicator(name);
    const weight = reader.number(value, pointer, WEIGHT_RANGE);
    if (indicator === null) complainOfIndicator(reader, pointer, name);
    else if (VOTE_RULES[indicator.name] === undefined) {
      const voting = Object.keys(VOTE_RULES).join(', ');
      const detail = `${name} does not vote, so it cannot have a weight. Weigh one of ${voting}.`;
      reader.complain(pointer, 'not_a_voting_indicator', detail);
    } else if (weight !== undefined) weights[indicator.name] = weight;
  }
  return weights;
}

function complainOfIndicator(reader: DraftReader, pointer: string, name: string): void {
  const known = INDICATORS.map((indicator) => indicator.name);
  const didYouMean = suggestName(name, known);
  const hint = didYouMean === null ? '' : ` Did you mean '${didYouMean}'?`;
  const detail = `There is no indicator '${name.slice(0, 64)}'.${hint} Known: ${known.join(', ')}.`;
  const more = didYouMean === null ? { known } : { known, didYouMean };
  reader.complain(pointer, 'unknown_indicator', detail, { kind: 'unknown_indicator', ...more });
}

function readCategoryWeights(
  reader: DraftReader,
  given: unknown,
  base: StrategyDefinition['categoryWeights'],
): StrategyDefinition['categoryWeights'] {
  const values = reader.object(given, '/categoryWeights', CATEGORIES);
  const read = (category: IndicatorCategory): number =>
    reader.number(values[category], `/categoryWeights/${category}`, WEIGHT_RANGE) ?? base[category];
  return { momentum: read('momentum'), trend: read('trend'), volatility: read('volatility'), volume: read('volume') };
}

type Parameters = StrategyDefinition['parameters'];

function readParameters(reader: DraftReader, given: unknown, base: Parameters): Parameters {
  const parameters: Partial<Record<IndicatorName, IndicatorParameters>> = { ...base };
  for (const [name, value] of Object.entries(reader.object(given, '/parameters', null))) {
    const pointer = pointTo('/parameters', name);
    const indicator = findIndicator(name);
    const values = reader.object(value, pointer, null);
    if (indicator === null) {
      complainOfIndicator(reader, pointer, name);
      continue;
    }
    const numbers = readNumbers(reader, values, pointer);
    const merged = { ...base[indicator.name], ...numbers };
    const resolved = resolveParameters(indicator, merged);
    for (const issue of resolved.ok ? [] : resolved.issues) {
      reader.complain(pointTo(pointer, issue.parameter), 'invalid_parameter', issue.detail);
    }
    if (Object.keys(merged).length > 0) parameters[indicator.name] = merged;
  }
  return parameters;
}

/** Those that are numbers; ranges are the indicator's business. */
function readNumbers(
  reader: DraftReader,
  values: Readonly<Record<string, unknown>>,
  pointer: string,
): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'number') numbers[name] = value;
    else reader.complain(pointTo(pointer, name), 'invalid_type', `\`${name.slice(0, 80)}\` must be a number.`);
  }
  return numbers;
}

function readThresholds(reader: DraftReader, given: unknown, base: VerdictThresholds): VerdictThresholds {
  const values = reader.object(given, '/thresholds', Object.keys(THRESHOLD_RANGES));
  const read = (name: keyof VerdictThresholds): number =>
    reader.number(values[name], `/thresholds/${name}`, THRESHOLD_RANGES[name]) ?? base[name];
  const thresholds = {
    buyScore: read('buyScore'),
    strongScore: read('strongScore'),
    buyConviction: read('buyConviction'),
    strongConviction: read('strongConviction'),
    minimumCoverage: read('minimumCoverage'),
  };
  requireOrder(reader, '/thresholds', thresholds, ['buyScore', 'strongScore']);
  requireOrder(reader, '/thresholds', thresholds, ['buyConviction', 'strongConviction']);
  return thresholds;
}

function readRiskProfile(reader: DraftReader, given: unknown, base: RiskProfile): RiskProfile {
  const values = reader.object(given, '/riskProfile', [...Object.keys(RISK_RANGES), 'target']);
  const read = (name: keyof typeof RISK_RANGES): number =>
    reader.number(values[name], `/riskProfile/${name}`, RISK_RANGES[name]) ?? base[name];
  const profile = {
    baseStopPercent: read('baseStopPercent'),
    atrMultiple: read('atrMultiple'),
    maxStopPercent: read('maxStopPercent'),
    target: readTarget(reader, values['target']) ?? base.target,
    minimumRewardRisk: read('minimumRewardRisk'),
    maxBars: read('maxBars'),
    coolDownBars: read('coolDownBars'),
    maxPositionPercent: read('maxPositionPercent'),
  };
  requireOrder(reader, '/riskProfile', profile, ['baseStopPercent', 'maxStopPercent']);
  return profile;
}

function readTarget(reader: DraftReader, given: unknown): TargetRule | undefined {
  if (given === undefined) return undefined;
  const pointer = '/riskProfile/target';
  const values = reader.object(given, pointer, ['kind', 'value']);
  const kind = TARGET_KINDS.find((each) => each === values['kind']);
  if (kind === undefined) {
    return reader.complain(`${pointer}/kind`, 'not_allowed', `\`kind\` must be one of ${TARGET_KINDS.join(', ')}.`);
  }
  const required = reader.required(values['value'], `${pointer}/value`);
  const value = reader.number(required, `${pointer}/value`, TARGET_RANGES[kind]);
  if (value === undefined) return undefined;
  return kind === 'percent' ? { kind, percent: value } : { kind, multiple: value };
}

/** The first of two numbers may not be above the second. */
function requireOrder<Name extends string>(
  reader: DraftReader,
  pointer: string,
  values: Readonly<Record<Name, unknown>>,
  [low, high]: readonly [Name, Name],
): void {
  const [below, above] = [Number(values[low]), Number(values[high])];
  if (below <= above) return;
  const detail = `\`${low}\` (${below}) may not be above \`${high}\` (${above}); what is left out comes from the base.`;
  reader.complain(`${pointer}/${low}`, 'conflict', detail);
}
