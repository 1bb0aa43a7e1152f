import { ApiProperty } from '@nestjs/swagger';
import { TIMEFRAMES } from '../../market/bars/series.js';
import { AnalysisSummaryDto, toAnalysisSummaryDto } from '../analysis-summary.dto.js';
import type { ScreenRow } from './screen.js';
import type { ScreenPage } from './screens.service.js';

/** A part of the filter with its value. */
export class ScreenTermDto {
  @ApiProperty({ description: 'The price, indicator, field or function, in canonical text.', example: 'rsi(14)' })
  term!: string;

  @ApiProperty({
    description: 'Its value on the last bar, or in the analysis; null when it is not known.',
    oneOf: [{ type: 'number', nullable: true }, { type: 'string' }, { type: 'boolean' }],
    example: 28.4,
  })
  value!: number | string | boolean | null;
}

/** What a screen found. */
export class ScreenRowDto {
  @ApiProperty({ description: 'Ticker, upper case.', example: 'ACME.DEMO' })
  ticker!: string;

  @ApiProperty({ description: 'Width of the bars that were looked at.', enum: TIMEFRAMES, example: '1d' })
  timeframe!: string;

  @ApiProperty({
    description: 'The newest analysis; null for a ticker of the set that has stored prices and no analysis.',
    type: () => AnalysisSummaryDto,
    nullable: true,
  })
  analysis!: AnalysisSummaryDto | null;

  @ApiProperty({ description: 'What the filter uses, in the order of its text.', type: () => [ScreenTermDto] })
  terms!: ScreenTermDto[];
}

/** A page of what a screen found. */
export class ScreenPageDto {
  @ApiProperty({ type: () => [ScreenRowDto] })
  items!: ScreenRowDto[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Send it as `cursor` for the next page, however few rows this one has; null: no more.',
  })
  nextCursor!: string | null;

  @ApiProperty({ description: 'Rows that were looked at for this page.', type: 'integer', minimum: 0, example: 30 })
  checked!: number;

  @ApiProperty({
    description: 'Tickers among them of which no prices are stored, where the filter needs some.',
    type: 'integer',
    minimum: 0,
    example: 0,
  })
  withoutSeries!: number;
}

export function toScreenRowDto({ ticker, timeframe, analysis, terms }: ScreenRow): ScreenRowDto {
  const summary = analysis && toAnalysisSummaryDto(analysis);
  return { ticker, timeframe, analysis: summary, terms: terms.map((term) => ({ ...term })) };
}

export function toScreenPageDto({ items, ...page }: ScreenPage): ScreenPageDto {
  return { items: items.map(toScreenRowDto), ...page };
}
