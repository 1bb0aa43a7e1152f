import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.service.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Analysis, AnalysisEvidence, AnalysisFilter, AnalysisSummary } from './analysis.js';
import { AnalysisEntity } from './analysis.entity.js';
import type { AnalysisListRequest } from './analysis-list.js';
import {
  applyFilter,
  applyPage,
  SUMMARY_COLUMNS,
  toSummary,
  toSummaryColumns,
} from './analysis-selection.repository.js';
import { readPlainRows } from '../platform/database/plain-rows.js';
import { RowInsert } from '../platform/database/row-insert.js';

const COLUMNS = ['id', ...SUMMARY_COLUMNS] as const;

/** The rows of `analysis`: appended and read, never changed. */
@Injectable()
export class AnalysisRepository {
  private readonly rows = new RowInsert(AnalysisEntity);

  constructor(private readonly database: Database) {}

  /** Appends analyses inside the given transaction. */
  async insert(uow: UnitOfWork, analyses: readonly Analysis[]): Promise<void> {
    await this.rows.execute(this.database.manager(uow), analyses.map(toRow));
  }

  /** The whole analysis, or null when there is none of that id for this owner. */
  async find(ownerId: string, id: string): Promise<Analysis | null> {
    const row = await this.database.manager().findOneBy(AnalysisEntity, { id, ownerId });
    return row === null ? null : toAnalysis(row);
  }

  async list(request: AnalysisListRequest): Promise<AnalysisSummary[]> {
    const query = applyFilter(this.select(), request.ownerId, request.filter);
    const rows = await readPlainRows(applyPage(query, 'a.id', request), COLUMNS);
    return rows.map((row) => toSummary(row.id, row));
  }

  /** Those that are there of these ids, in no order. */
  async findSummaries(ownerId: string, ids: readonly string[]): Promise<AnalysisSummary[]> {
    if (ids.length === 0) return [];
    const rows = await readPlainRows(this.select().where({ ownerId, id: In([...ids]) }), COLUMNS);
    return rows.map((row) => toSummary(row.id, row));
  }

  count(ownerId: string, filter: AnalysisFilter): Promise<number> {
    return applyFilter(this.select(), ownerId, filter).getCount();
  }

  private select() {
    return this.database.manager().createQueryBuilder(AnalysisEntity, 'a');
  }
}

function toRow(analysis: Analysis): AnalysisEntity {
  const { votes, indicators, plan, warnings } = analysis;
  const document: AnalysisEvidence = { votes, indicators, plan, warnings };
  return {
    id: analysis.id,
    ownerId: analysis.ownerId,
    ...toSummaryColumns(analysis),
    seriesOwnerId: analysis.seriesOwnerId,
    engineVersion: analysis.engineVersion,
    inputDigest: analysis.inputDigest,
    settings: analysis.settings,
    document,
  };
}

function toAnalysis(row: AnalysisEntity): Analysis {
  return {
    ...toSummary(row.id, row),
    ...(row.document as AnalysisEvidence),
    ownerId: row.ownerId,
    seriesOwnerId: row.seriesOwnerId,
    engineVersion: row.engineVersion,
    inputDigest: row.inputDigest,
    settings: row.settings as Analysis['settings'],
  };
}
