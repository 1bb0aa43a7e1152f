import type { IndicatorDefinition, IndicatorName } from '../indicators/indicator.js';
import type { Strategy } from './strategy.js';

/** The twelve that every analysis lists, in this order. */
export const CORE_INDICATORS: readonly IndicatorName[] = [
  'rsi',
  'stochastic',
  'williams_r',
  'cci',
  'macd',
  'adx',
  'ema_crossover',
  'psar',
  'bollinger',
  'atr',
  'obv',
  'cmf',
];

/**
 * How much of its weight an indicator keeps. Stochastic and Williams %R say the same thing (%R is fast %K - 100), so the
 * pair counts once; ATR has no direction and serves the plan alone.
 */
const SHARES: Readonly<Partial<Record<IndicatorName, number>>> = { stochastic: 0.5, williams_r: 0.5, atr: 0 };

/** W of an indicator under a strategy: category weight x indicator weight x share; 0 when the strategy names it not. */
export function computeWeight(strategy: Strategy, indicator: Pick<IndicatorDefinition, 'name' | 'category'>): number {
  const own = strategy.indicatorWeights[indicator.name] ?? 0;
  return strategy.categoryWeights[indicator.category] * own * (SHARES[indicator.name] ?? 1);
}

/** The twelve, then every other indicator that the strategy gives a weight above 0. */
export function listIndicatorNames(strategy: Strategy): readonly IndicatorName[] {
  const weighed = Object.entries(strategy.indicatorWeights)
    .filter(([, weight]) => weight > 0)
    .map(([name]) => name as IndicatorName);
  return [...new Set([...CORE_INDICATORS, ...weighed])];
}
