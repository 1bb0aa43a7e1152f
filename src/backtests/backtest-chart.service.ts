import { Injectable } from '@nestjs/common';
import { MarketDataService, type MarketSeries } from '../market/market-data.service.js';
import type { ChartTheme } from '../reports/charts/drawing.js';
import { ChartThreads } from '../reports/charts/chart-threads.service.js';
import { drawEquity, type EquityChart } from '../reports/charts/equity-drawing.js';
import type { BacktestResult } from './backtest.js';
import { BacktestHistory, type ResultReference } from './backtest-history.service.js';
import { computeDrawdown } from './engine/return-statistics.js';

/** Draws results of backtests. */
@Injectable()
export class BacktestChart {
  constructor(
    private readonly history: BacktestHistory,
    private readonly market: MarketDataService,
    private readonly threads: ChartThreads,
  ) {}

  /** Equity, drawdown, and the same money held in the share, as SVG. @throws DomainError NOT_FOUND, REQUEST_TIMEOUT */
  async draw(which: ResultReference, theme: ChartTheme, signal: AbortSignal): Promise<string> {
    const result = await this.history.get(which);
    const { ticker, timeframe } = result;
    const stored = await this.market.findStoredSeries({ ownerId: which.ownerId, ticker, timeframe });
    return this.threads.render(drawEquity(toEquityChart(result, stored)), theme, signal);
  }
}

function toEquityChart(result: BacktestResult, stored: MarketSeries | null): EquityChart {
  const { ticker, strategy, timeframe, cash, trades, days, equity } = result;
  const numbers = Object.entries(strategy.parameters).map(([name, value]) => `${name}=${value}`);
  return {
    ...{ ticker, timeframe, cash, days, equity },
    strategy: [strategy.id, ...numbers].join(' '),
    provenance: stored?.provenance ?? null,
    trades: trades.length,
    drawdown: computeDrawdown(equity),
    held: stored && computeHeld(result, stored.series),
  };
}

/** Cash in the share since the first tested close, on the prices that are stored now; null without that close. */
function computeHeld(
  { cash, days }: Pick<BacktestResult, 'cash' | 'days'>,
  series: Pick<MarketSeries['series'], 'days' | 'close'>,
): Float64Array | null {
  const places = new Map(Array.from(series.days, (day, index) => [day, index]));
  const closeOn = (day: number): number => series.close[places.get(day) ?? -1] ?? NaN;
  const first = closeOn(days[0] ?? 0);
  return Number.isNaN(first) ? null : Float64Array.from(days, (day) => (cash * closeOn(day)) / first);
}
