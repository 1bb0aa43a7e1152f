import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
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
import { ClientGone } from '../../platform/http/client-gone.decorator.js';
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
  REPLACE_SCREEN_EXAMPLES,
  SAVE_SCREEN_EXAMPLES,
  SavedScreenDto,
  SaveScreenDto,
  ScreenRunDto,
  toCreatedScreenAnswer,
  toSavedScreenDto,
  toScreenDraft,
  toScreenRunAnswer,
} from './saved-screen.dto.js';
import { screenETagParts } from './saved-screen.js';
import { SavedScreens } from './saved-screens.service.js';
import { ScreenSubmissions } from './screen-submissions.service.js';

const ApiScreenId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier of the screen.', schema: { type: 'string', format: 'uuid' } });

/** Screens that are kept. */
@ApiTags('Screens')
@Controller('v1/screens')
export class SavedScreensController {
  constructor(
    private readonly screens: SavedScreens,
    private readonly submissions: ScreenSubmissions,
  ) {}

  @Get()
  @Scopes('analysis:read')
  @ApiOperation({ summary: 'List saved screens', description: 'Yours, oldest first.' })
  @ApiOkResponse({ description: 'A page of screens.', type: pageDtoOf(SavedScreenDto) })
  async list(@Query() query: PageQueryDto, @CurrentPrincipal() { ownerId }: Principal): Promise<Page<SavedScreenDto>> {
    const { items, nextCursor } = await this.submissions.list(ownerId, query);
    return { items: items.map(toSavedScreenDto), nextCursor };
  }

  @Post()
  @HttpCode(201)
  @Scopes('analysis:write')
  @WithETag(screenETagParts)
  @ApiOperation({
    summary: 'Save a screen',
    description: 'At most 200. The filter is checked, and kept in canonical text.',
  })
  @ApiBody({ type: SaveScreenDto, examples: SAVE_SCREEN_EXAMPLES })
  @ApiCreatedResponse({
    description: 'The screen.',
    type: SavedScreenDto,
    headers: { Location: { description: 'Where it is.', schema: { type: 'string' } } },
  })
  @ApiProblems('NOT_FOUND', 'ALREADY_EXISTS', 'INVALID_STATE', 'INVALID_FILTER', 'UNKNOWN_STRATEGY', 'TOO_MANY_TICKERS')
  create(
    @Body() body: SaveScreenDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<SavedScreenDto>> {
    return this.submissions.create(call, { ownerId, ...toScreenDraft(body) }, toCreatedScreenAnswer);
  }

  @Get(':id')
  @Scopes('analysis:read')
  @WithETag(screenETagParts)
  @ApiOperation({
    summary: 'Read a saved screen',
    description: 'What it looks for; `POST .../run` says what it finds.',
  })
  @ApiScreenId()
  @ApiOkResponse({ description: 'The screen.', type: SavedScreenDto })
  async get(@IdParam() id: string, @CurrentPrincipal() { ownerId }: Principal): Promise<SavedScreenDto> {
    return toSavedScreenDto(await this.screens.get({ ownerId, id }));
  }

  @Put(':id')
  @Scopes('analysis:write')
  @WithETag(screenETagParts)
  @ApiOperation({
    summary: 'Replace a saved screen',
    description:
      'Needs the `ETag` that was read in `If-Match`. When it looks for something else than before, its next run is a first one.',
  })
  @ApiScreenId()
  @ApiBody({ type: SaveScreenDto, examples: REPLACE_SCREEN_EXAMPLES })
  @ApiOkResponse({ description: 'The screen as it is now.', type: SavedScreenDto })
  @ApiProblems('ALREADY_EXISTS', 'INVALID_STATE', 'INVALID_FILTER', 'UNKNOWN_STRATEGY', 'TOO_MANY_TICKERS')
  async replace(
    @IdParam() id: string,
    @Body() body: SaveScreenDto,
    @RequiredIfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<SavedScreenDto> {
    return toSavedScreenDto(await this.screens.replace({ ownerId, id }, toScreenDraft(body), ifMatch));
  }

  @Delete(':id')
  @HttpCode(204)
  @Scopes('analysis:write')
  @ApiOperation({ summary: 'Delete a saved screen', description: 'With what its runs found. Needs `If-Match`.' })
  @ApiScreenId()
  @ApiNoContentResponse({ description: 'Deleted.' })
  @ApiProblems('INVALID_STATE')
  async remove(
    @IdParam() id: string,
    @RequiredIfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<void> {
    await this.screens.remove({ ownerId, id }, ifMatch);
  }

  @Post(':id/run')
  @HttpCode(200)
  @Scopes('analysis:write')
  @ApiOperation({
    summary: 'Run a saved screen',
    description:
      'All that it finds, and what entered and left since the run before. In a first run everything found has entered.',
  })
  @ApiScreenId()
  @ApiOkResponse({ description: 'What it found.', type: ScreenRunDto })
  @ApiProblems('INVALID_STATE', 'UNKNOWN_STRATEGY', 'TOO_MANY_TICKERS')
  run(
    @IdParam() id: string,
    @CurrentPrincipal() { ownerId }: Principal,
    @ClientGone() signal: AbortSignal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<ScreenRunDto>> {
    return this.submissions.run(call, { ownerId, id, signal }, toScreenRunAnswer);
  }
}
