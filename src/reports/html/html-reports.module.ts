import { Module } from '@nestjs/common';
import { AnalysisModule } from '../../analysis/analysis.module.js';
import { ChartsModule } from '../charts/charts.module.js';
import { TickerReportController } from './ticker-report.controller.js';
import { TickerReports } from './ticker-reports.service.js';

/** Pages to read and to print. */
@Module({
  imports: [AnalysisModule, ChartsModule],
  controllers: [TickerReportController],
  providers: [TickerReports],
})
export class HtmlReportsModule {}
