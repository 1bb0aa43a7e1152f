import { adx } from './adx.js';
import { aroon } from './aroon.js';
import { atr } from './atr.js';
import { bollinger } from './bollinger.js';
import { cci } from './cci.js';
import { cmf } from './cmf.js';
import { donchian } from './donchian.js';
import { emaCrossover } from './ema-crossover.js';
import { ema } from './ema.js';
import type { IndicatorDefinition } from './indicator.js';
import { keltner } from './keltner.js';
import { macd } from './macd.js';
import { mfi } from './mfi.js';
import { obv } from './obv.js';
import { psar } from './psar.js';
import { roc } from './roc.js';
import { rsi } from './rsi.js';
import { sma } from './sma.js';
import { stochastic } from './stochastic.js';
import { supertrend } from './supertrend.js';
import { vwma } from './vwma.js';
import { williamsR } from './williams-r.js';
import { wma } from './wma.js';

/** Every indicator, in the order in which they are listed: the twelve of every analysis first. */
export const INDICATORS: readonly IndicatorDefinition[] = [
  rsi,
  stochastic,
  williamsR,
  cci,
  macd,
  adx,
  emaCrossover,
  psar,
  bollinger,
  atr,
  obv,
  cmf,
  supertrend,
  sma,
  ema,
  wma,
  vwma,
  roc,
  mfi,
  aroon,
  donchian,
  keltner,
];

const BY_NAME: ReadonlyMap<string, IndicatorDefinition> = new Map(INDICATORS.map((each) => [each.name, each]));

/** The indicator of that exact name, or null. */
export function findIndicator(name: string): IndicatorDefinition | null {
  return BY_NAME.get(name) ?? null;
}
