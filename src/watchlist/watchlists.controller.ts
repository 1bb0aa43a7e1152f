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
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import { RequiredIfMatchHeader, WithETag } from '../platform/http/etag.decorator.js';
import type { IfMatch } from '../platform/http/etag.js';
import type { Answer } from '../platform/http/idempotency/answer.js';
import { IdempotencyKey } from '../platform/http/idempotency/idempotency.decorator.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import { ApiProblems } from '../platform/http/openapi/api-problems.decorator.js';
import { type Page, PageQueryDto, pageDtoOf } from '../platform/http/page.dto.js';
import type { Principal } from '../platform/http/principal.js';
import { IdParam } from '../platform/http/uuid.pipe.js';
import {
  ChangeWatchlistDto,
  CreateWatchlistDto,
  toCreatedWatchlistAnswer,
  toNewWatchlist,
  toWatchlistDto,
  toWatchlistPatch,
  WatchlistDto,
} from './watchlist.dto.js';
import { WatchlistSubmissions } from './watchlist-submissions.service.js';
import { WatchlistView } from './watchlist-view.service.js';
import { watchlistETagParts } from './watchlist.js';
import { WatchlistsService } from './watchlists.service.js';

export const ApiWatchlistId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier of the watchlist.', schema: { type: 'string', format: 'uuid' } });

/** Named collections of tickers. */
@ApiTags('Watchlists')
@Controller('v1/watchlists')
export class WatchlistsController {
  constructor(
    private readonly lists: WatchlistsService,
    private readonly view: WatchlistView,
    private readonly submissions: WatchlistSubmissions,
  ) {}

  @Get()
  @Scopes('watchlist:read')
  @ApiOperation({ summary: 'List watchlists', description: 'Yours, oldest first; `Default` is always there.' })
  @ApiOkResponse({ description: 'A page of watchlists.', type: pageDtoOf(WatchlistDto) })
  async list(@Query() query: PageQueryDto, @CurrentPrincipal() { ownerId }: Principal): Promise<Page<WatchlistDto>> {
    const { items, nextCursor } = await this.view.list(ownerId, query);
    return { items: items.map(toWatchlistDto), nextCursor };
  }

  @Post()
  @HttpCode(201)
  @Scopes('watchlist:write')
  @WithETag(watchlistETagParts)
  @ApiOperation({ summary: 'Make a watchlist', description: 'An empty one. Its name is unique among yours.' })
  @ApiBody({ type: CreateWatchlistDto, examples: { list: { summary: 'A list', value: { name: 'Energy' } } } })
  @ApiCreatedResponse({
    description: 'The watchlist.',
    type: WatchlistDto,
    headers: { Location: { description: 'Where it is.', schema: { type: 'string' } } },
  })
  @ApiProblems('ALREADY_EXISTS', 'INVALID_STATE')
  create(
    @Body() body: CreateWatchlistDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<WatchlistDto>> {
    return this.submissions.create(call, { ownerId, ...toNewWatchlist(body) }, toCreatedWatchlistAnswer);
  }

  @Get(':id')
  @Scopes('watchlist:read')
  @WithETag(watchlistETagParts)
  @ApiOperation({ summary: 'Read a watchlist', description: 'The list without its items.' })
  @ApiWatchlistId()
  @ApiOkResponse({ description: 'The watchlist.', type: WatchlistDto })
  async get(@IdParam() id: string, @CurrentPrincipal() { ownerId }: Principal): Promise<WatchlistDto> {
    return toWatchlistDto(await this.lists.get({ ownerId, id }));
  }

  @Patch(':id')
  @Scopes('watchlist:write')
  @WithETag(watchlistETagParts)
  @ApiOperation({
    summary: 'Rename or describe a watchlist',
    description: 'Needs the `ETag` that was read in `If-Match`, so that no change of somebody else is overwritten.',
  })
  @ApiWatchlistId()
  @ApiBody({
    type: ChangeWatchlistDto,
    examples: { describe: { summary: 'Describe it', value: { description: 'Oil and gas, weekly' } } },
  })
  @ApiOkResponse({ description: 'The watchlist as it is now.', type: WatchlistDto })
  @ApiProblems('ALREADY_EXISTS', 'INVALID_STATE')
  async change(
    @IdParam() id: string,
    @Body() body: ChangeWatchlistDto,
    @RequiredIfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<WatchlistDto> {
    return toWatchlistDto(await this.lists.change({ ownerId, id }, toWatchlistPatch(body), ifMatch));
  }

  @Delete(':id')
  @HttpCode(204)
  @Scopes('watchlist:write')
  @ApiOperation({
    summary: 'Delete a watchlist',
    description: 'Its items go to `Default`, which cannot be deleted itself. Needs `If-Match`.',
  })
  @ApiWatchlistId()
  @ApiNoContentResponse({ description: 'Deleted.' })
  @ApiProblems('INVALID_STATE', 'TOO_MANY_TICKERS')
  async remove(
    @IdParam() id: string,
    @RequiredIfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<void> {
    await this.lists.remove({ ownerId, id }, ifMatch);
  }
}
