import { Injectable } from '@nestjs/common';
import type { Analysis } from '../../analysis/analysis.js';
import { AnalysisHistoryService } from '../../analysis/analysis-history.service.js';
import { MarketDataService } from '../../market/market-data.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { buildReport, type ReportBars } from './analysis-report.js';
import { CONTENT_TYPES, type ExportedFile } from './exported-file.js';
import { renderWorkbook } from './workbook.js';

/** Reports on single analyses. */
@Injectable()
export class AnalysisReports {
  constructor(
    private readonly history: AnalysisHistoryService,
    private readonly market: MarketDataService,
    private readonly clock: Clock,
  ) {}

  /** A workbook with the summary, the votes, the plan and the bars. @throws DomainError NOT_FOUND, EXPIRED */
  async toWorkbook(ownerId: string, id: string): Promise<ExportedFile> {
    const analysis = await this.history.get(ownerId, id);
    return {
      name: `analysis-${analysis.ticker}-${analysis.strategy.id}-${analysis.tradingDate}.xlsx`,
      contentType: CONTENT_TYPES.xlsx,
      open: () => this.render(analysis),
    };
  }

  private async render(analysis: Analysis): Promise<AsyncIterable<Uint8Array>> {
    const bars = await this.findBars(analysis);
    const workbook = await renderWorkbook(buildReport({ analysis, bars, generatedAt: this.clock.now() }));
    return (async function* () {
      yield workbook;
    })();
  }

  /** Those that are stored now, up to the last bar that was analysed; no provider is asked. */
  private async findBars(analysis: Analysis): Promise<ReportBars> {
    const { ownerId, ticker, timeframe, provenance: source, tradingDate: through, inputDigest } = analysis;
    const stored = await this.market.getStoredSeries({ ownerId, ticker, timeframe, source, through });
    if (stored === null) return { kind: 'not_stored' };
    const { series, currency, digest } = stored;
    return { kind: digest === inputDigest ? 'as_analysed' : 'changed', series, currency };
  }
}
