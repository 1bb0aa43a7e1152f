import { createRandom } from '../../src/backtests/engine/random.js';
import type { Series } from '../../src/market/bars/series.js';

const FIRST_DAY = 18_262;

/** A random walk of daily bars; each seed has its own drift, volatility and price level. */
export function makeSeededSeries(seed: number, bars: number): Series {
  const random = createRandom(seed);
  const drift = (random() - 0.5) * 0.002;
  const volatility = 0.005 + random() * 0.03;
  const columns = () => new Float64Array(bars);
  const series = { open: columns(), high: columns(), low: columns(), close: columns(), volume: columns() };
  let price = 5 + random() * 500;
  for (let t = 0; t < bars; t++) {
    const open = price * (1 + (random() - 0.5) * volatility);
    const close = open * (1 + drift + (random() - 0.5) * 2 * volatility);
    series.open[t] = open;
    series.close[t] = close;
    series.high[t] = Math.max(open, close) * (1 + random() * volatility);
    series.low[t] = Math.min(open, close) * (1 - random() * volatility);
    series.volume[t] = Math.floor(100_000 + random() * 5_000_000);
    price = close;
  }
  const days = Int32Array.from({ length: bars }, (_, t) => FIRST_DAY + t);
  return { timeframe: '1d', length: bars, days, ...series, adjustedClose: null };
}
