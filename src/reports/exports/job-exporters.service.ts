import { Injectable } from '@nestjs/common';
import type { Job } from '../../jobs/engine/job.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { TableExport } from './table.js';

/** Makes a table of what came of the jobs of a type. */
export interface JobExporter {
  readonly type: string;
  readonly toTable: (job: Job) => TableExport;
}

/** How jobs are exported. Features register while their modules start. */
@Injectable()
export class JobExporters {
  private readonly exporters = new Map<string, JobExporter>();

  /** @throws Error when the type has an exporter already, which stops the start */
  register(exporter: JobExporter): void {
    if (this.exporters.has(exporter.type)) throw new Error(`Two exporters want the jobs of type '${exporter.type}'.`);
    this.exporters.set(exporter.type, exporter);
  }

  /** @throws DomainError NOT_EXPORTABLE */
  toTable(job: Job): TableExport {
    const exporter = this.exporters.get(job.type);
    if (exporter) return exporter.toTable(job);
    const known = [...this.exporters.keys()].sort().join(' and ');
    const detail = `Jobs of type '${job.type}' have nothing to export; those of type ${known} have. Read what came of this one with GET /v1/jobs/${job.id}/items.`;
    throw new DomainError('NOT_EXPORTABLE', detail);
  }
}
