import { Injectable } from '@nestjs/common';
import type { Analysis } from '../../analysis/analysis.js';
import { AnalysisHistoryService } from '../../analysis/analysis-history.service.js';
import { DEFAULT_STRATEGY, DEFAULT_TIMEFRAME } from '../../analysis/analysis.service.js';
import { StoredVerdicts } from '../../analysis/stored-verdicts.service.js';
import { StrategiesService } from '../../analysis/strategies.service.js';
import { selectUntil } from '../../market/bars/columns.js';
import type { Timeframe } from '../../market/bars/series.js';
import { MarketDataService, type MarketSeries } from '../../market/market-data.service.js';
import { SymbolsService } from '../../market/symbols/symbols.service.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type ParsedTerms, parseTerms } from './indicator-terms.js';
import { computeIndicators, type PriceChart, selectLast } from './price-chart.js';
import { listVerdictChanges } from './verdict-changes.js';

/** A chart as somebody asks for it. The ticker is normalised. */
export interface ChartOrder {
  readonly ownerId: string;
  readonly ticker: string;
  /** Such as `ema:50,rsi`. */
  readonly indicators: string;
  readonly bars: number;
  /** Undefined: the default one, or that of the analysis. */
  readonly strategy: string | undefined;
  readonly timeframe: Timeframe | undefined;
  /** Undefined: the newest one. */
  readonly analysisId: string | undefined;
  readonly signal: AbortSignal;
}

/** What is known of a ticker at one moment. */
export interface TickerPicture {
  readonly chart: PriceChart;
  /** The analysis that the chart is of; null when there is none. */
  readonly analysis: Analysis | null;
  /** What the prices are to be taken with. */
  readonly warnings: MarketSeries['warnings'];
}

interface Subject {
  readonly strategyId: string;
  readonly timeframe: Timeframe;
  readonly market: MarketSeries;
}

/** Brings together what charts and reports of a ticker show. */
@Injectable()
export class TickerCharts {
  constructor(
    private readonly market: MarketDataService,
    private readonly history: AnalysisHistoryService,
    private readonly verdicts: StoredVerdicts,
    private readonly strategies: StrategiesService,
    private readonly symbols: SymbolsService,
  ) {}

  /**
   * Prices, indicators, verdict and plan; those of an analysis of the past when one is asked for.
   * @throws DomainError VALIDATION_FAILED, UNSUPPORTED_SETTING, UNKNOWN_TICKER, UNKNOWN_INDICATOR, CHART_TOO_LARGE,
   *   UNKNOWN_STRATEGY, INSUFFICIENT_HISTORY, NOT_FOUND, EXPIRED and those of the providers
   */
  async gather(order: ChartOrder): Promise<TickerPicture> {
    const parsed = parseTerms(order.indicators);
    const asked = await this.findAsked(order);
    const subject = await this.findSubject(order, asked, parsed);
    const { strategyId, timeframe, market } = subject;
    const { ownerId, ticker, bars } = order;
    const analysis = asked ?? (await this.history.findNewest({ ownerId, ticker, strategy: strategyId, timeframe }));
    const whole = asked ? selectUntil(market.series, asked.tradingDate) : market.series;
    requireBars(ticker, whole.length);
    const symbol = await this.symbols.find(ticker);
    const chart: PriceChart = {
      ...{ ticker, timeframe, strategyId, analysis },
      name: symbol === null || symbol.name === ticker ? null : symbol.name,
      currency: market.currency ?? symbol?.currency ?? null,
      provenance: market.provenance,
      stale: market.stale,
      series: selectLast(whole, bars),
      indicators: computeIndicators(whole, parsed.terms, bars),
      verdictChanges: await this.listChanges(order, subject, asked),
    };
    return { chart, analysis, warnings: market.warnings };
  }

  /** The analysis that was asked for. @throws DomainError NOT_FOUND, EXPIRED, UNSUPPORTED_SETTING */
  private async findAsked({ ownerId, ticker, analysisId, ...order }: ChartOrder): Promise<Analysis | null> {
    if (analysisId === undefined) return null;
    const both = (['strategy', 'timeframe'] as const).filter((name) => order[name] !== undefined);
    if (both.length > 0) {
      const detail = `An analysis has its own strategy and timeframe: leave ${both.join(' and ')} out, or analysisId.`;
      const errors = both.map((name) => ({ pointer: `query/${name}`, code: 'one_of', detail }));
      throw new DomainError('UNSUPPORTED_SETTING', detail, { errors });
    }
    const analysis = await this.history.get(ownerId, analysisId);
    if (analysis.ticker === ticker) return analysis;
    const detail = `The analysis is not of ${ticker} but of ${analysis.ticker}. List those of a ticker with GET /v1/tickers/${ticker}/analyses.`;
    throw new DomainError('NOT_FOUND', detail);
  }

  /** An unknown ticker is reported before an unknown indicator or strategy, and those before trouble with a provider. */
  private async findSubject(order: ChartOrder, asked: Analysis | null, { refusal }: ParsedTerms): Promise<Subject> {
    const { ownerId, ticker, signal } = order;
    const strategyId = asked?.strategy.id ?? order.strategy ?? DEFAULT_STRATEGY;
    const timeframe = asked?.timeframe ?? order.timeframe ?? DEFAULT_TIMEFRAME;
    const check = async (): Promise<void> => {
      if (refusal !== null) throw refusal;
      if (asked === null) await this.strategies.require({ ownerId, id: strategyId }, 'query/strategy');
    };
    try {
      const market = await this.market.getSeries({ ownerId, ticker, timeframe, signal });
      await check();
      return { strategyId, timeframe, market };
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'UNKNOWN_TICKER')) await check();
      throw error;
    }
  }

  private async listChanges(
    { ownerId, ticker }: ChartOrder,
    { strategyId, timeframe }: Subject,
    asked: Analysis | null,
  ): Promise<PriceChart['verdictChanges']> {
    const filter = { strategy: strategyId, timeframe, to: asked?.tradingDate };
    return listVerdictChanges(await this.verdicts.list(ownerId, ticker, filter));
  }
}

function requireBars(ticker: string, bars: number): void {
  if (bars > 0) return;
  const detail = `${ticker} has no bars to draw at that time. Upload more history, or draw its newest bars.`;
  throw new DomainError('INSUFFICIENT_HISTORY', detail, { extensions: { bars, minimumBars: 1 } });
}
