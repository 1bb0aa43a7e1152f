import { ApiProperty } from '@nestjs/swagger';
import type { KeyQuotas } from '../platform/quota/key-quota.service.js';
import type { QuotaState } from '../platform/quota/quota-headers.js';
import type { TickerUsage } from '../platform/quota/ticker-usage.repository.js';

/** One limit, and what is left of it. */
export class QuotaDto {
  @ApiProperty({ description: 'Most in a window.', type: 'integer', minimum: 1, example: 600 })
  limit!: number;

  @ApiProperty({ description: 'Taken in the window that is open.', type: 'integer', minimum: 0, example: 12 })
  used!: number;

  @ApiProperty({ type: 'integer', minimum: 0, example: 588 })
  remaining!: number;

  @ApiProperty({ description: 'Length of a window in seconds.', type: 'integer', minimum: 1, example: 60 })
  windowSeconds!: number;

  @ApiProperty({
    description: 'Seconds until the window ends; 0 when none is open.',
    type: 'integer',
    minimum: 0,
    example: 41,
  })
  resetsInSeconds!: number;
}

export class TickersOfDayDto {
  @ApiProperty({ description: 'Day in UTC.', type: String, format: 'date', example: '2026-11-23' })
  day!: string;

  @ApiProperty({ description: 'Tickers analysed, in requests and in jobs.', type: 'integer', minimum: 0, example: 240 })
  tickers!: number;
}

/** What a key has used, and what it may use. */
export class UsageDto {
  @ApiProperty({ description: 'Public part of the key; `master` for MASTER_API_KEY.', example: '3f9a1c0b7d2e4f60' })
  keyId!: string;

  @ApiProperty({
    description: '`GET` and `HEAD` requests; null where nothing is limited.',
    type: QuotaDto,
    nullable: true,
  })
  reads!: QuotaDto | null;

  @ApiProperty({ description: 'All other requests; null where nothing is limited.', type: QuotaDto, nullable: true })
  writes!: QuotaDto | null;

  @ApiProperty({ description: 'Analysed tickers; null where nothing is limited.', type: QuotaDto, nullable: true })
  tickers!: QuotaDto | null;

  @ApiProperty({
    description: 'Analysed tickers of each of the last 31 days on which there were any, oldest first.',
    type: TickersOfDayDto,
    isArray: true,
  })
  days!: TickersOfDayDto[];
}

const toQuotaDto = ({ limit, used, windowSeconds, resetsInSeconds }: QuotaState): QuotaDto => ({
  limit,
  used: Math.min(used, limit),
  remaining: Math.max(0, limit - used),
  windowSeconds,
  resetsInSeconds,
});

/** `quotas` is null where nothing is limited. */
export function toUsageDto(keyId: string, quotas: KeyQuotas | null, days: readonly TickerUsage[]): UsageDto {
  return {
    keyId,
    reads: quotas && toQuotaDto(quotas.reads),
    writes: quotas && toQuotaDto(quotas.writes),
    tickers: quotas && toQuotaDto(quotas.tickers),
    days: days.map(({ day, tickers }) => ({ day, tickers })),
  };
}
