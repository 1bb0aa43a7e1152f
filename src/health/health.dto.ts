import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Check, type Checks, type CheckStatus, computeOverallStatus, type OverallStatus } from './checks.js';
import { PRODUCT_VERSION } from './product-version.js';
import type { ReadinessChecks } from './readiness.service.js';

export class CheckDto implements Check {
  @ApiProperty({
    enum: ['up', 'degraded', 'down', 'not_configured'],
    example: 'up',
    description: '`not_configured`: this installation does without it.',
  })
  status!: CheckStatus;

  @ApiPropertyOptional({ example: 'The database does not answer.' })
  detail?: string;
}

export class LivenessDto {
  @ApiProperty({ enum: ['ok'], example: 'ok' })
  status!: 'ok';
}

export class ReadinessChecksDto implements ReadinessChecks {
  @ApiProperty({ type: CheckDto })
  database!: CheckDto;

  @ApiProperty({ type: CheckDto, description: 'Up when the schema is the one that this version needs.' })
  migrations!: CheckDto;

  @ApiProperty({ type: CheckDto, description: 'Down while the process starts, and as soon as it is told to stop.' })
  lifecycle!: CheckDto;
}

export class ReadinessDto {
  @ApiProperty({ enum: ['ok'], example: 'ok' })
  status!: 'ok';

  @ApiProperty({ type: ReadinessChecksDto })
  checks!: ReadinessChecksDto;
}

export class HealthChecksDto implements Checks {
  @ApiProperty({ type: CheckDto })
  database!: CheckDto;

  @ApiProperty({ type: CheckDto })
  migrations!: CheckDto;

  @ApiProperty({
    type: CheckDto,
    description:
      'What wakes workers; `detail` names it. Degraded while it is away: jobs go on, noticed a little later.',
  })
  queue!: CheckDto;

  @ApiProperty({
    type: CheckDto,
    description: 'Down while the Redis of `REDIS_URL` is away, without which jobs go on.',
  })
  redis!: CheckDto;

  @ApiProperty({ type: CheckDto, description: 'Degraded while a price provider fails or limits our requests.' })
  providers!: CheckDto;
}

export class HealthDto {
  @ApiProperty({
    enum: ['ok', 'degraded', 'down'],
    example: 'ok',
    description: '`degraded`: requests are served, but something is missing. `down` is answered with 503.',
  })
  status!: OverallStatus;

  @ApiProperty({ example: '0.1.0' })
  version!: string;

  @ApiProperty({ type: HealthChecksDto })
  checks!: HealthChecksDto;
}

export function toHealthDto(checks: Checks): HealthDto {
  return { status: computeOverallStatus(checks), version: PRODUCT_VERSION, checks };
}
