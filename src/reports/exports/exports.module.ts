import { Module } from '@nestjs/common';
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

/** Lists, jobs and single analyses as files. Features register how their jobs are exported. */
@Module({
  imports: [AnalysisModule, JobsModule, MarketModule],
  controllers: [AnalysisExportsController, AnalysisReportController, JobExportsController],
  providers: [Downloads, JobExporters, AnalysisExports, AnalysisJobExporter, AnalysisReports],
  exports: [Downloads, JobExporters, AnalysisExports, AnalysisReports],
})
export class ExportsModule {}
