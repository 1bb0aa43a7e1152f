import { Module } from '@nestjs/common';
import { AnalysisModule } from '../../analysis/analysis.module.js';
import { MarketModule } from '../../market/market.module.js';
import { ChartThreads } from './chart-threads.service.js';
import { TickerChartController } from './ticker-chart.controller.js';
import { TickerCharts } from './ticker-charts.service.js';

/** Prices, verdicts and plans as pictures. */
@Module({
  imports: [AnalysisModule, MarketModule],
  controllers: [TickerChartController],
  providers: [TickerCharts, ChartThreads],
  exports: [TickerCharts, ChartThreads],
})
export class ChartsModule {}
