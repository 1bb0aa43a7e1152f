import { QueryOneOf } from '../../platform/http/query.decorator.js';
import { FormatField } from './answers-with-file.decorator.js';
import type { ExportFormat } from './exported-file.js';

/** What an export without filters takes. */
export class ExportQueryDto {
  @FormatField()
  readonly format!: ExportFormat;
}

/** What the report on an analysis takes. */
export class ReportQueryDto {
  @QueryOneOf(['xlsx'], { description: 'The format of the report.', default: 'xlsx' })
  readonly format!: 'xlsx';
}
