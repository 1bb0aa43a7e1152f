import { Injectable } from '@nestjs/common';
import type { AnalysisSummary } from '../../analysis/analysis.js';
import { AnalysisHistoryService } from '../../analysis/analysis-history.service.js';
import { ChartThreads } from '../charts/chart-threads.service.js';
import { drawPrices } from '../charts/price-drawing.js';
import { type ChartOrder, TickerCharts, type TickerPicture } from '../charts/ticker-charts.service.js';
import { renderReport } from './report-page.js';

const SHOWN_ANALYSES = 10;

/** Makes the printable page of a ticker. */
@Injectable()
export class TickerReports {
  constructor(
    private readonly charts: TickerCharts,
    private readonly threads: ChartThreads,
    private readonly history: AnalysisHistoryService,
  ) {}

  /** The page as HTML. @throws DomainError what `TickerCharts.gather` and `ChartThreads.render` throw */
  async compose(order: ChartOrder): Promise<string> {
    const picture = await this.charts.gather(order);
    const [svg, history] = await Promise.all([
      this.threads.render(drawPrices(picture.chart), 'light', order.signal),
      this.listHistory(order, picture),
    ]);
    return renderReport({ ...picture, svg, history });
  }

  /** The newest analyses of the same kind; of the time before, when one of the past is asked for. */
  private async listHistory(
    { ownerId, ticker, analysisId }: ChartOrder,
    { chart, analysis }: TickerPicture,
  ): Promise<readonly AnalysisSummary[]> {
    const { strategyId: strategy, timeframe } = chart;
    const to = analysisId === undefined ? undefined : analysis?.tradingDate;
    const page = await this.history.list(ownerId, {
      filter: { ticker, strategy, timeframe, ...(to !== undefined && { to }) },
      sort: [{ field: 'createdAt', direction: 'DESC' }],
      limit: SHOWN_ANALYSES,
      cursor: undefined,
      includeTotal: false,
    });
    return page.items;
  }
}
