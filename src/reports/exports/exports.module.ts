import { Module } from '@nestjs/common';
import { ScreensModule } from '../../analysis/screens/screens.module.js';
import { AnalysisModule } from '../../analysis/analysis.module.js';
import { JobsModule } from '../../jobs/jobs.module.js';
import { MarketModule } from '../../market/market.module.js';
import { AnalysisExports } from './analysis-exports.service.js';
import { AnalysisExportsController } from './analysis-exports.controller.js';
import { AnalysisJobExporter } from './analysis-job-exporter.service.js';
import { AnalysisReportController } from './analysis-report.controller.js';
import { AnalysisReports } from './analysis-reports.service.js';
import { Downloads } from './downloads.service.js';
import { JobExporters } from './job-exporters.service.js';
import { JobExportsController } from './job-exports.controller.js';
import { ScreenExportsController } from './screen-exports.controller.js';
import { ScreenExports } from './screen-exports.service.js';

/** Lists, jobs and single analyses as files. Features register how their jobs are exported. */
@Module({
  imports: [AnalysisModule, JobsModule, MarketModule, ScreensModule],
  controllers: [AnalysisExportsController, AnalysisReportController, JobExportsController, ScreenExportsController],
  providers: [Downloads, JobExporters, AnalysisExports, AnalysisJobExporter, AnalysisReports, ScreenExports],
  exports: [Downloads, JobExporters, AnalysisExports, AnalysisReports],
})
export class ExportsModule {}
