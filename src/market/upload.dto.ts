import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MAX_VOLUME, PRICE_RANGE } from './bars/quality.js';
import { barAt } from './bars/columns.js';
import { MAX_UPLOAD_BARS } from './providers/upload/upload-rows.js';
import type { StoredSeries } from './stored-series.js';

const PRICE = { minimum: PRICE_RANGE.minimum, maximum: PRICE_RANGE.maximum };

/** One bar as it is sent. Only documents the body: it is read by the upload's own parser, which knows line numbers. */
export class UploadBarDto {
  @ApiProperty({
    description: "The exchange's calendar day; each at most once.",
    format: 'date',
    example: '2026-03-31',
  })
  tradingDate!: string;

  @ApiProperty({ ...PRICE, example: 101.2 })
  open!: number;

  @ApiProperty({ description: 'Not below open and close.', ...PRICE, example: 102.85 })
  high!: number;

  @ApiProperty({ description: 'Not above open and close.', ...PRICE, example: 100.7 })
  low!: number;

  @ApiProperty({ ...PRICE, example: 102.1 })
  close!: number;

  @ApiProperty({ description: 'Shares.', minimum: 0, maximum: MAX_VOLUME, example: 1350200 })
  volume!: number;

  @ApiPropertyOptional({ type: Number, nullable: true, ...PRICE, example: 102.1 })
  adjustedClose?: number | null;
}

export class UploadBarsDto {
  @ApiProperty({
    description: 'In any order; analyses need 60 of them, EMA(200) some hundreds.',
    type: () => [UploadBarDto],
    minItems: 1,
    maxItems: MAX_UPLOAD_BARS,
  })
  items!: UploadBarDto[];
}

const EXAMPLE_BARS: readonly UploadBarDto[] = [
  {
    tradingDate: '2026-03-30',
    open: 100.4,
    high: 101.6,
    low: 99.9,
    close: 101.1,
    volume: 1204300,
    adjustedClose: 101.1,
  },
  {
    tradingDate: '2026-03-31',
    open: 101.2,
    high: 102.85,
    low: 100.7,
    close: 102.1,
    volume: 1350200,
    adjustedClose: 102.1,
  },
];

const toCsvLine = (bar: UploadBarDto): string =>
  [bar.tradingDate, bar.open, bar.high, bar.low, bar.close, bar.volume, bar.adjustedClose].join(',');

/** Bodies that work as they stand. */
export const UPLOAD_EXAMPLES = {
  json: { items: EXAMPLE_BARS },
  csv: ['date,open,high,low,close,volume,adjclose', ...EXAMPLE_BARS.map(toCsvLine), ''].join('\n'),
};

export class DroppedBarDto {
  @ApiProperty({ example: '2026-03-27' })
  tradingDate!: string;

  @ApiProperty({ description: 'The rule that it breaks.', example: 'high_too_low' })
  rule!: string;
}

export class UploadWarningDto {
  @ApiProperty({ example: 'UNSORTED_BARS' })
  code!: string;

  @ApiProperty({ example: 'The bars came unsorted; they were sorted by date.' })
  detail!: string;
}

/** What has become of an upload. */
export class UploadResultDto {
  @ApiProperty({ example: 'MY-SHARE' })
  ticker!: string;

  @ApiProperty({ example: '1d' })
  timeframe!: string;

  @ApiProperty({ example: 'upload' })
  source!: string;

  @ApiProperty({ description: 'By the suffix of the ticker.', type: String, nullable: true, example: 'USD' })
  currency!: string | null;

  @ApiProperty({ format: 'date-time', example: '2026-03-31T21:05:12.345Z' })
  asOf!: string;

  @ApiProperty({ minimum: 1, example: 1 })
  version!: number;

  @ApiProperty({ description: 'Bars in the upload.', example: 2 })
  received!: number;

  @ApiProperty({ description: 'Bars that are stored.', example: 2 })
  bars!: number;

  @ApiProperty({ format: 'date', example: '2026-03-30' })
  firstDate!: string;

  @ApiProperty({ format: 'date', example: '2026-03-31' })
  lastDate!: string;

  @ApiProperty({ description: 'Bars that were left out because they are impossible.', example: 0 })
  droppedCount!: number;

  @ApiProperty({ description: 'The first hundred of them.', type: () => [DroppedBarDto] })
  dropped!: DroppedBarDto[];

  @ApiProperty({ type: () => [UploadWarningDto] })
  warnings!: UploadWarningDto[];
}

export function toUploadResultDto(
  { ticker, source, currency, asOf, version, series, quality }: StoredSeries,
  warnings: readonly UploadWarningDto[],
): UploadResultDto {
  return {
    ticker,
    timeframe: series.timeframe,
    source,
    currency,
    asOf: asOf.toISOString(),
    version,
    received: quality.received,
    bars: series.length,
    firstDate: barAt(series, 0).tradingDate,
    lastDate: barAt(series, series.length - 1).tradingDate,
    droppedCount: quality.droppedCount,
    dropped: quality.dropped.map(({ tradingDate, rule }) => ({ tradingDate, rule })),
    warnings: warnings.map(({ code, detail }) => ({ code, detail })),
  };
}
