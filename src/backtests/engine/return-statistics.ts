import type { Timeframe } from '../../market/bars/series.js';

/** What follows from the equity alone; fractions, null where undefined. Formulas in docs/backtests.md. */
export interface ReturnStatistics {
  readonly finalEquity: number;
  readonly totalReturn: number;
  readonly annualReturn: number | null;
  readonly cagr: number | null;
  readonly volatility: number | null;
  /** Geometric: annualReturn / volatility. */
  readonly sharpe: number | null;
  readonly sharpeArithmetic: number | null;
  readonly sortino: number | null;
  readonly calmar: number | null;
  /** Positive fraction of the peak before. */
  readonly maxDrawdown: number;
  /** Calendar days; 0 when the equity never fell. */
  readonly maxDrawdownDays: number;
}

const BARS_PER_YEAR: Readonly<Record<Timeframe, number>> = { '1d': 252, '1w': 52 };
const DAYS_PER_YEAR = 365.25;

export function countBarsPerYear(timeframe: Timeframe): number {
  return BARS_PER_YEAR[timeframe];
}

/** Sums over returns from which the ratios follow. */
export interface ReturnMoments {
  readonly count: number;
  /** Growth per bar: geometric mean of 1 + r, less 1. */
  readonly growth: number;
  readonly mean: number;
  /** Of a sample (ddof 1). */
  readonly variance: number;
}

/** (1 + g)^years of bars - 1. */
export function computeAnnualReturn({ growth }: ReturnMoments, barsPerYear: number): number {
  return (1 + growth) ** barsPerYear - 1;
}

/** Standard deviation of a year's growth when bars are independent. */
export function computeVolatility({ growth, variance }: ReturnMoments, barsPerYear: number): number {
  const square = (1 + growth) ** 2;
  return Math.sqrt(Math.max(0, (variance + square) ** barsPerYear - square ** barsPerYear));
}

/** The drawdown at each close as a positive fraction of the highest equity so far. */
export function computeDrawdown(equity: Float64Array): Float64Array {
  const drawdown = new Float64Array(equity.length);
  let peak = -Infinity;
  for (let i = 0; i < equity.length; i++) {
    if (equity[i]! > peak) peak = equity[i]!;
    drawdown[i] = 1 - equity[i]! / peak;
  }
  return drawdown;
}

/**
 * @param equity at each close of the test, at least one bar; above zero.
 * @param days day numbers of the same bars.
 */
export function computeReturnStatistics(
  run: { readonly equity: Float64Array; readonly drawdown: Float64Array; readonly days: Int32Array },
  timeframe: Timeframe,
): ReturnStatistics {
  const { equity, drawdown, days } = run;
  const last = equity.length - 1;
  const finalEquity = equity[last]!;
  const growthTotal = finalEquity / equity[0]!;
  const maxDrawdown = drawdown.reduce((most, value) => (value > most ? value : most), 0);
  const span = days[last]! - days[0]!;
  return {
    finalEquity,
    totalReturn: growthTotal - 1,
    cagr: span > 0 ? growthTotal ** (DAYS_PER_YEAR / span) - 1 : null,
    maxDrawdown,
    maxDrawdownDays: computeLongestDrawdown(drawdown, days),
    ...computeRatios(equity, maxDrawdown, BARS_PER_YEAR[timeframe]),
  };
}

type Ratios = Pick<
  ReturnStatistics,
  'annualReturn' | 'volatility' | 'sharpe' | 'sharpeArithmetic' | 'sortino' | 'calmar'
>;

const NO_RATIOS: Ratios = {
  annualReturn: null,
  volatility: null,
  sharpe: null,
  sharpeArithmetic: null,
  sortino: null,
  calmar: null,
};

function computeRatios(equity: Float64Array, maxDrawdown: number, barsPerYear: number): Ratios {
  const count = equity.length - 1;
  if (count < 1) return NO_RATIOS;
  let sum = 0;
  let downward = 0;
  for (let i = 1; i <= count; i++) {
    const change = equity[i]! / equity[i - 1]! - 1;
    sum += change;
    if (change < 0) downward += change * change;
  }
  const mean = sum / count;
  const moments = {
    count,
    mean,
    growth: (equity[count]! / equity[0]!) ** (1 / count) - 1,
    variance: computeVariance(equity, mean),
  };
  const annualReturn = computeAnnualReturn(moments, barsPerYear);
  const volatility = count > 1 ? computeVolatility(moments, barsPerYear) : null;
  return {
    annualReturn,
    volatility,
    sharpe: ratio(annualReturn, volatility),
    sharpeArithmetic: count > 1 ? ratio(mean * Math.sqrt(barsPerYear), Math.sqrt(moments.variance)) : null,
    sortino: ratio(annualReturn, Math.sqrt(downward / count) * Math.sqrt(barsPerYear)),
    calmar: ratio(annualReturn, maxDrawdown),
  };
}

function computeVariance(equity: Float64Array, mean: number): number {
  const count = equity.length - 1;
  if (count < 2) return NaN;
  let squares = 0;
  for (let i = 1; i <= count; i++) {
    const distance = equity[i]! / equity[i - 1]! - 1 - mean;
    squares += distance * distance;
  }
  return squares / (count - 1);
}

/** Null when there is nothing to divide by. */
function ratio(numerator: number, denominator: number | null): number | null {
  return denominator === null || denominator === 0 ? null : numerator / denominator + 0;
}

/** From the last close at a peak to the next one (or the last bar), over all times below the peak. */
function computeLongestDrawdown(drawdown: Float64Array, days: Int32Array): number {
  let longest = 0;
  let peakDay = days[0] ?? 0;
  for (let i = 1; i < drawdown.length; i++) {
    const isBelow = drawdown[i]! > 0;
    if (isBelow || drawdown[i - 1]! > 0) longest = Math.max(longest, days[i]! - peakDay);
    if (!isBelow) peakDay = days[i]!;
  }
  return longest;
}
