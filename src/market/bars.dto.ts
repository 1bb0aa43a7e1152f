import { ApiProperty } from '@nestjs/swagger';
import { DomainError } from '../platform/errors/domain-error.js';
import { QueryDate, QueryInteger, QueryOneOf } from '../platform/http/query.decorator.js';
import { selectBars } from './bars/columns.js';
import { type Bar, type Timeframe, TIMEFRAMES } from './bars/series.js';
import type { MarketSeries } from './market-data.service.js';

const DEFAULT_BARS = 250;
const MAXIMUM_BARS = 20_000;

export class BarsQueryDto {
  @QueryOneOf(TIMEFRAMES, { description: 'Daily or weekly bars.', default: '1d' })
  readonly timeframe!: Timeframe;

  @QueryDate({ description: 'Only bars of this day or later.' })
  readonly from?: string;

  @QueryDate({ description: 'Only bars of this day or earlier.' })
  readonly to?: string;

  @QueryInteger({
    minimum: 1,
    maximum: MAXIMUM_BARS,
    default: DEFAULT_BARS,
    above: 'clamp',
    description: `How many of the last bars at most; more than ${MAXIMUM_BARS} counts as ${MAXIMUM_BARS}.`,
  })
  readonly limit!: number;
}

/** One session or week. */
export class BarDto {
  @ApiProperty({ description: "The exchange's calendar day.", format: 'date', example: '2026-03-31' })
  tradingDate!: string;

  @ApiProperty({ example: 101.2 })
  open!: number;

  @ApiProperty({ example: 102.85 })
  high!: number;

  @ApiProperty({ example: 100.7 })
  low!: number;

  @ApiProperty({ example: 102.1 })
  close!: number;

  @ApiProperty({ description: 'Shares.', minimum: 0, example: 1350200 })
  volume!: number;

  @ApiProperty({
    description: 'As delivered; no price is ever rescaled by it. Null when not known.',
    type: Number,
    nullable: true,
    example: 102.1,
  })
  adjustedClose!: number | null;
}

export class BarsDto {
  @ApiProperty({ description: 'Ticker, upper case.', example: 'ACME.DEMO' })
  ticker!: string;

  @ApiProperty({ description: 'Width of the bars.', enum: TIMEFRAMES, example: '1d' })
  timeframe!: string;

  @ApiProperty({ description: '`upload`, `demo` or the name of the network provider.', example: 'demo' })
  source!: string;

  @ApiProperty({
    description: 'Quote currency as delivered (`GBp` is pence).',
    type: String,
    nullable: true,
    example: 'USD',
  })
  currency!: string | null;

  @ApiProperty({
    description: 'When the bars were obtained.',
    format: 'date-time',
    example: '2026-03-31T21:05:12.345Z',
  })
  asOf!: string;

  @ApiProperty({ description: 'True when a refresh failed and stored bars are served.', example: false })
  stale!: boolean;

  @ApiProperty({ description: 'Grows with every replacement of the whole series.', minimum: 1, example: 1 })
  version!: number;

  @ApiProperty({ description: 'Oldest first.', type: () => [BarDto] })
  items!: BarDto[];
}

const toBarDto = ({ tradingDate, open, high, low, close, volume, adjustedClose }: Bar): BarDto => ({
  tradingDate,
  open,
  high,
  low,
  close,
  volume,
  adjustedClose,
});

/** @throws DomainError VALIDATION_FAILED when `from` is after `to`. */
export function assertRange({ from, to }: BarsQueryDto): void {
  if (from === undefined || to === undefined || from <= to) return;
  const detail = `from (${from}) is after to (${to}); swap them.`;
  throw new DomainError('VALIDATION_FAILED', detail, {
    errors: [{ pointer: 'query/from', code: 'out_of_range', detail }],
  });
}

interface BarRange {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly limit: number;
}

export function toBarsDto(market: MarketSeries, { from = null, to = null, limit }: BarRange): BarsDto {
  return {
    ticker: market.ticker,
    timeframe: market.series.timeframe,
    source: market.provenance,
    currency: market.currency,
    asOf: market.asOf.toISOString(),
    stale: market.stale,
    version: market.version,
    items: selectBars(market.series, { from, to, limit }).map(toBarDto),
  };
}
