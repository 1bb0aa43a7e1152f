import { Injectable } from '@nestjs/common';
import type { ScreenQuery, ScreenRow } from '../../analysis/screens/screen.js';
import { toScreenRowDto } from '../../analysis/screens/screen-row.dto.js';
import { ScreensService } from '../../analysis/screens/screens.service.js';
import { VERDICT_COLUMNS } from './analysis-columns.js';
import { type ColumnOf, createTable, type TableExport } from './table.js';

const ROW_COLUMNS: readonly ColumnOf<ScreenRow>[] = [
  { name: 'ticker', kind: 'text', read: ({ ticker }) => ticker },
  { name: 'timeframe', kind: 'text', width: 11, read: ({ timeframe }) => timeframe },
];

const ANALYSIS_COLUMNS: readonly ColumnOf<ScreenRow>[] = [
  ...VERDICT_COLUMNS.filter(({ name }) => name !== 'timeframe').map(({ read, ...column }) => ({
    ...column,
    read: ({ analysis }: ScreenRow) => analysis && read(analysis),
  })),
  { name: 'analysisId', kind: 'text', width: 38, read: ({ analysis }) => analysis?.id ?? null },
];

/** Finds of screens as tables. */
@Injectable()
export class ScreenExports {
  constructor(private readonly screens: ScreensService) {}

  /**
   * All that a filter finds, in the order asked for, with a column for everything that it uses.
   * @throws DomainError INVALID_FILTER; the rows throw like `ScreensService.walk`
   */
  find(ownerId: string, query: ScreenQuery, signal: AbortSignal): TableExport {
    const terms = this.screens.listTerms(query).map((name, index): ColumnOf<ScreenRow> => {
      return { name, kind: 'decimal', read: ({ terms }) => terms[index]?.value ?? null };
    });
    return createTable({
      name: 'screen',
      sheet: 'found',
      columns: [...ROW_COLUMNS, ...terms, ...ANALYSIS_COLUMNS],
      batches: this.screens.walk(ownerId, query, signal),
      toDocument: toScreenRowDto,
    });
  }
}
