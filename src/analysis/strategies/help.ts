import { findIndicator } from '../indicators/registry.js';
import { describeEntryCheck, type EntryCheckRule } from './entry-check.js';
import type { RiskProfile, Strategy, TargetRule, VerdictThresholds } from './strategy.js';
import { computeWeight, listIndicatorNames } from './weights.js';

/** The help page of a strategy as Markdown, made from its data so that it cannot say anything else than what is applied. */
export function computeStrategyHelp(strategy: Strategy): string {
  const sections = [
    `# ${strategy.name}`,
    strategy.summary,
    ...strategy.description,
    '## What votes, and how much it counts',
    describeWeights(strategy),
    '`W` = category weight x indicator weight x share. Stochastic and Williams %R say the same thing twice and count half each; ATR has no direction and serves the plan alone.',
    '## Indicator parameters',
    describeParameters(strategy),
    '## From score to verdict',
    describeThresholds(strategy.thresholds),
    '## Before entering',
    describeChecks(strategy),
    '## Trade plan',
    describePlan(strategy.riskProfile),
    '## What this does not say',
    'A verdict sums up evidence; it is no forecast. On 58,410 bars of 600 real series the average return of the next 20 bars differed little between the verdicts.',
  ];
  return `${sections.join('\n\n')}\n`;
}

function describeWeights(strategy: Strategy): string {
  const rows = listIndicatorNames(strategy).flatMap((name) => {
    const definition = findIndicator(name);
    if (definition === null) return [];
    const weight = computeWeight(strategy, definition);
    const own = strategy.indicatorWeights[name] ?? 0;
    return [
      `| \`${name}\` | ${definition.category} | ${own} | ${strategy.categoryWeights[definition.category]} | ${round(weight)} |`,
    ];
  });
  return ['| indicator | category | indicator weight | category weight | W |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function describeParameters(strategy: Strategy): string {
  const lines = Object.entries(strategy.parameters).map(([name, parameters]) => {
    const values = Object.entries(parameters).map(([parameter, value]) => `${parameter} ${value}`);
    return `* \`${name}\`: ${values.join(', ')}`;
  });
  return lines.length === 0 ? 'The default of every indicator.' : `${lines.join('\n')}\n\nThe rest are defaults.`;
}

function describeThresholds(thresholds: VerdictThresholds): string {
  const { buyScore, strongScore, buyConviction, strongConviction, minimumCoverage } = thresholds;
  return [
    `* \`insufficient_data\`: less than ${percent(minimumCoverage)} of the weight has a reading.`,
    `* \`strong_buy\`: score at least ${strongScore} and conviction at least ${strongConviction}.`,
    `* \`buy\`: score at least ${buyScore} and conviction at least ${buyConviction}.`,
    '* `sell` and `strong_sell`: the same below zero.',
    '* `hold`: everything else.',
  ].join('\n');
}

function describeChecks(strategy: Strategy): string {
  if (strategy.entryChecks.length === 0) return 'No checks: every buy verdict enters.';
  const checks = strategy.entryChecks.map(describeCheck);
  return `A buy verdict becomes \`enter\` when all of these hold, else \`wait\`:\n\n${checks.join('\n')}`;
}

function describeCheck(rule: EntryCheckRule): string {
  return rule.kind === 'filter' ? `* ${rule.name}: \`${rule.where}\`` : `* \`${describeEntryCheck(rule)}\``;
}

function describePlan(profile: RiskProfile): string {
  const { baseStopPercent, atrMultiple, maxStopPercent, minimumRewardRisk, maxBars, coolDownBars } = profile;
  return [
    `* Stop: ${atrMultiple} x ATR(14) below the entry, at least ${baseStopPercent} % and at most ${maxStopPercent} %.`,
    `* Target: ${describeTarget(profile.target)}.`,
    `* Reward:risk: at least ${minimumRewardRisk} unless the settings say otherwise; a plan below it is flagged, never stretched.`,
    `* Position: at most ${profile.maxPositionPercent} % of the capital unless the settings say otherwise.`,
    `* Backtests: closed after ${maxBars} bars at the latest; no signal for ${coolDownBars} bars after a stop.`,
  ].join('\n');
}

function describeTarget(rule: TargetRule): string {
  switch (rule.kind) {
    case 'stop_multiple':
      return `${rule.multiple} x the distance of the stop, above the entry`;
    case 'percent':
      return `${rule.percent} % above the entry, whatever the stop`;
  }
}

function percent(fraction: number): string {
  return `${round(fraction * 100)} %`;
}

/** Hides the rounding of products such as 0.7 x 0.5. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
