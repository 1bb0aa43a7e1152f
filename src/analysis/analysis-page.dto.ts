import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AnalysisPage } from './analysis-history.service.js';
import { AnalysisSummaryDto, toAnalysisSummaryDto } from './analysis-summary.dto.js';

/** A page of a list of analyses. */
export class AnalysisPageDto {
  @ApiProperty({ description: 'The analyses of this page.', type: () => [AnalysisSummaryDto] })
  items!: AnalysisSummaryDto[];

  @ApiProperty({ description: 'Send it as `cursor` for the next page; null: no more.', type: String, nullable: true })
  nextCursor!: string | null;

  @ApiPropertyOptional({
    description: 'Only with `includeTotal=true`: the number of all analyses that match.',
    type: 'integer',
    minimum: 0,
  })
  total?: number;
}

export function toAnalysisPageDto({ items, nextCursor, total }: AnalysisPage): AnalysisPageDto {
  return { items: items.map(toAnalysisSummaryDto), nextCursor, ...(total === undefined ? {} : { total }) };
}
