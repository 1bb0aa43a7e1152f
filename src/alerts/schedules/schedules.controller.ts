import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import { RequiredIfMatchHeader, WithETag } from '../../platform/http/etag.decorator.js';
import type { IfMatch } from '../../platform/http/etag.js';
import type { Answer } from '../../platform/http/idempotency/answer.js';
import { IdempotencyKey } from '../../platform/http/idempotency/idempotency.decorator.js';
import type { IdempotentCall } from '../../platform/http/idempotency/idempotent-call.js';
import { ApiProblems } from '../../platform/http/openapi/api-problems.decorator.js';
import { type Page, PageQueryDto, pageDtoOf } from '../../platform/http/page.dto.js';
import type { Principal } from '../../platform/http/principal.js';
import { IdParam } from '../../platform/http/uuid.pipe.js';
import {
  ScheduleDto,
  ScheduleRunDto,
  toCreatedScheduleAnswer,
  toScheduleDto,
  toScheduleOrder,
  toSchedulePatch,
  toScheduleRunDto,
} from './schedule-answer.dto.js';
import { ChangeScheduleDto, CreateScheduleDto, SCHEDULE_EXAMPLES } from './schedule.dto.js';
import { ScheduleSubmissions } from './schedule-submissions.service.js';
import { ScheduleView } from './schedule-view.service.js';
import { scheduleETagParts } from './schedule.js';
import { SchedulesService } from './schedules.service.js';

const ApiScheduleId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier of the schedule.', schema: { type: 'string', format: 'uuid' } });

/** Analyses at set times. */
@ApiTags('Schedules')
@Controller('v1/schedules')
export class SchedulesController {
  constructor(
    private readonly schedules: SchedulesService,
    private readonly view: ScheduleView,
    private readonly submissions: ScheduleSubmissions,
  ) {}

  @Get()
  @Scopes('alerts:read')
  @ApiOperation({ summary: 'List schedules', description: 'Yours, oldest first.' })
  @ApiOkResponse({ description: 'A page of schedules.', type: pageDtoOf(ScheduleDto) })
  async list(@Query() query: PageQueryDto, @CurrentPrincipal() { ownerId }: Principal): Promise<Page<ScheduleDto>> {
    const { items, nextCursor } = await this.view.list(ownerId, query);
    return { items: items.map(toScheduleDto), nextCursor };
  }

  @Post()
  @HttpCode(201)
  @Scopes('alerts:write')
  @WithETag(scheduleETagParts)
  @ApiOperation({
    summary: 'Make a schedule',
    description:
      'Has a universe or a watchlist analysed as a background job at every tick, once, however many processes there are. The tickers are charged to the key that made it, or last changed it.',
  })
  @ApiBody({ type: CreateScheduleDto, examples: SCHEDULE_EXAMPLES })
  @ApiCreatedResponse({
    description: 'The schedule.',
    type: ScheduleDto,
    headers: { Location: { description: 'Where it is.', schema: { type: 'string' } } },
  })
  @ApiProblems('NOT_FOUND', 'UNKNOWN_STRATEGY', 'INVALID_STATE')
  create(
    @Body() body: CreateScheduleDto,
    @CurrentPrincipal() { ownerId, keyId }: Principal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<ScheduleDto>> {
    const order = toScheduleOrder({ ownerId, chargedTo: keyId }, body);
    return this.submissions.create(call, order, (made) => toCreatedScheduleAnswer(this.view.show(made)));
  }

  @Get(':id')
  @Scopes('alerts:read')
  @WithETag(scheduleETagParts)
  @ApiOperation({ summary: 'Read a schedule', description: 'With its next run and what came of the last one.' })
  @ApiScheduleId()
  @ApiOkResponse({ description: 'The schedule.', type: ScheduleDto })
  async get(@IdParam() id: string, @CurrentPrincipal() { ownerId }: Principal): Promise<ScheduleDto> {
    return toScheduleDto(await this.view.get({ ownerId, id }));
  }

  @Patch(':id')
  @Scopes('alerts:write')
  @WithETag(scheduleETagParts)
  @ApiOperation({
    summary: 'Change a schedule',
    description: 'Needs `If-Match`; a run changes the `ETag` too. The next run is found anew, from now on.',
  })
  @ApiScheduleId()
  @ApiBody({ type: ChangeScheduleDto, examples: { off: { summary: 'Switch it off', value: { enabled: false } } } })
  @ApiOkResponse({ description: 'The schedule as it is now.', type: ScheduleDto })
  @ApiProblems('UNKNOWN_STRATEGY')
  async change(
    @IdParam() id: string,
    @Body() body: ChangeScheduleDto,
    @RequiredIfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId, keyId }: Principal,
  ): Promise<ScheduleDto> {
    const changed = await this.schedules.change({ ownerId, id }, toSchedulePatch(keyId, body), ifMatch);
    return toScheduleDto(this.view.show(changed));
  }

  @Delete(':id')
  @HttpCode(204)
  @Scopes('alerts:write')
  @ApiOperation({ summary: 'Delete a schedule', description: 'Its jobs stay. Needs `If-Match`.' })
  @ApiScheduleId()
  @ApiNoContentResponse({ description: 'Deleted.' })
  async remove(
    @IdParam() id: string,
    @RequiredIfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<void> {
    await this.schedules.remove({ ownerId, id }, ifMatch);
  }

  @Get(':id/runs')
  @Scopes('alerts:read')
  @ApiOperation({
    summary: 'List the runs of a schedule',
    description: 'Newest first: every tick with its job, or why there is none. They are kept for 90 days.',
  })
  @ApiScheduleId()
  @ApiOkResponse({ description: 'A page of runs.', type: pageDtoOf(ScheduleRunDto) })
  async listRuns(
    @IdParam() id: string,
    @Query() query: PageQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<Page<ScheduleRunDto>> {
    const { items, nextCursor } = await this.view.listRuns({ ownerId, id }, query);
    return { items: items.map(toScheduleRunDto), nextCursor };
  }
}
