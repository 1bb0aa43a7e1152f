import { ApiProperty } from '@nestjs/swagger';
import { AnalysisSettingsRequestDto } from '../../analysis/create-analysis.dto.js';
import { DEFAULT_STRATEGY, DEFAULT_TIMEFRAME } from '../../analysis/analysis.service.js';
import { type Timeframe, TIMEFRAMES } from '../../market/bars/series.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Answer } from '../../platform/http/idempotency/answer.js';
import type { ShownSchedule } from './schedule-view.service.js';
import type { ChangeScheduleDto, CreateScheduleDto } from './schedule.dto.js';
import { type ScheduledSet, type ScheduleRun, SKIPPED_REASONS } from './schedule.js';
import type { ScheduleOrder, SchedulePatch } from './schedules.service.js';

/** A tick and what came of it. */
export class ScheduleRunDto {
  @ApiProperty({ description: 'When it was due.', format: 'date-time' })
  tick!: string;

  @ApiProperty({ description: 'When it was seen to.', format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'The job, see `GET /v1/jobs/{id}`.', type: String, format: 'uuid', nullable: true })
  jobId!: string | null;

  @ApiProperty({ description: `Why there is no job: ${SKIPPED_REASONS.join(', ')}.`, type: String, nullable: true })
  skippedReason!: string | null;
}

/** Analyses at set times. */
export class ScheduleDto {
  @ApiProperty({ description: 'Identifier.', format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Its name.', example: 'Evening run' })
  name!: string;

  @ApiProperty({ description: 'When it runs.', example: '0 16 * * 1-5' })
  cron!: string;

  @ApiProperty({ description: 'The zone that the pattern is meant in.', example: 'Asia/Kolkata' })
  timeZone!: string;

  @ApiProperty({ description: 'The universe that is analysed.', type: String, nullable: true, example: 'demo' })
  universe!: string | null;

  @ApiProperty({ description: 'The watchlist that is analysed.', type: String, format: 'uuid', nullable: true })
  watchlistId!: string | null;

  @ApiProperty({
    description: 'The saved screen whose finds are analysed.',
    type: String,
    format: 'uuid',
    nullable: true,
  })
  screenId!: string | null;

  @ApiProperty({ description: 'The strategy.', example: 'balanced' })
  strategy!: string;

  @ApiProperty({ description: 'Daily or weekly bars.', enum: TIMEFRAMES, example: '1d' })
  timeframe!: Timeframe;

  @ApiProperty({ description: 'How the plans are sized, as it was given.', type: AnalysisSettingsRequestDto })
  settings!: AnalysisSettingsRequestDto;

  @ApiProperty({ description: 'Whether days without trading are left out.', example: true })
  tradingDaysOnly!: boolean;

  @ApiProperty({ description: 'Whose trading days count.', type: String, nullable: true, example: 'NSE' })
  exchange!: string | null;

  @ApiProperty({ description: 'Whether it runs.', example: true })
  enabled!: boolean;

  @ApiProperty({
    description: 'When it runs next; whether that is a trading day is seen then.',
    type: String,
    format: 'date-time',
    nullable: true,
  })
  nextRunAt!: string | null;

  @ApiProperty({ description: 'The last tick.', type: ScheduleRunDto, nullable: true })
  lastRun!: ScheduleRunDto | null;

  @ApiProperty({ description: 'What to know of the next run.', type: [String], example: [] })
  warnings!: string[];

  @ApiProperty({ description: 'Counts changes, runs among them.', type: 'integer', minimum: 1, example: 1 })
  version!: number;

  @ApiProperty({ description: 'When it was made.', format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ description: 'When it was last changed.', format: 'date-time' })
  updatedAt!: string;
}

function refuse(pointer: string, code: string, detail: string): never {
  throw new DomainError('VALIDATION_FAILED', detail, { errors: [{ pointer, code, detail }] });
}

function toSet({ universe, watchlistId, screenId }: ChangeScheduleDto): ScheduledSet | undefined {
  const given: ScheduledSet[] = [];
  if (universe !== undefined) given.push({ kind: 'universe', name: universe });
  if (watchlistId !== undefined) given.push({ kind: 'watchlist', id: watchlistId.toLowerCase() });
  if (screenId !== undefined) given.push({ kind: 'screen', id: screenId.toLowerCase() });
  if (given.length > 1) refuse('/universe', 'one_of', 'Give only one of `universe`, `watchlistId` and `screenId`.');
  return given[0];
}

type Sender = Pick<ScheduleOrder, 'ownerId' | 'chargedTo'>;

/** @throws DomainError VALIDATION_FAILED */
export function toScheduleOrder(sender: Sender, body: CreateScheduleDto): ScheduleOrder {
  const { name, cron, timeZone, exchange, strategy, timeframe, settings, tradingDaysOnly, enabled } = body;
  const set =
    toSet(body) ??
    refuse('/universe', 'one_of', 'Give `universe`, `watchlistId` or `screenId`: what is to be analysed?');
  return {
    ...{ ...sender, name, cron, timeZone, exchange, set },
    strategy: strategy ?? DEFAULT_STRATEGY,
    timeframe: timeframe ?? DEFAULT_TIMEFRAME,
    settings: { ...settings },
    tradingDaysOnly: tradingDaysOnly ?? exchange !== undefined,
    isEnabled: enabled ?? true,
  };
}

/** @throws DomainError VALIDATION_FAILED */
export function toSchedulePatch(chargedTo: string, body: ChangeScheduleDto): SchedulePatch {
  if (Object.values(body).every((value) => value === undefined))
    refuse('', 'nothing_to_change', 'Name what is to be changed: a change of nothing is a mistake.');
  const { name, cron, timeZone, exchange, strategy, timeframe, settings, tradingDaysOnly, enabled } = body;
  return {
    ...{ name, cron, timeZone, exchange, strategy, timeframe, tradingDaysOnly, chargedTo },
    set: toSet(body),
    settings: settings && { ...settings },
    isEnabled: enabled,
  };
}

export const toScheduleRunDto = ({ tick, at, jobId, skippedReason }: ScheduleRun): ScheduleRunDto => ({
  ...{ tick: tick.toISOString(), at: at.toISOString(), jobId, skippedReason },
});

export function toScheduleDto(schedule: ShownSchedule): ScheduleDto {
  const { id, name, cron, timeZone, set, strategy, timeframe, settings, exchange, isEnabled } = schedule;
  const { nextRunAt, lastRun, warnings, version, createdAt, updatedAt } = schedule;
  return {
    ...{ id, name, cron, timeZone },
    universe: set.kind === 'universe' ? set.name : null,
    watchlistId: set.kind === 'watchlist' ? set.id : null,
    screenId: set.kind === 'screen' ? set.id : null,
    ...{ strategy, timeframe, settings: { ...(settings as AnalysisSettingsRequestDto) } },
    ...{ tradingDaysOnly: exchange !== null, exchange, enabled: isEnabled },
    nextRunAt: nextRunAt?.toISOString() ?? null,
    lastRun: lastRun && toScheduleRunDto(lastRun),
    ...{ warnings: [...warnings], version, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() },
  };
}

export function toCreatedScheduleAnswer(schedule: ShownSchedule): Answer<ScheduleDto> {
  const location = `/v1/schedules/${schedule.id}`;
  return new Answer({ status: 201, headers: { location }, body: toScheduleDto(schedule) });
}
