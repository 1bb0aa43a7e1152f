import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import { ApiTicker, TickerParam } from '../market/symbols/ticker.pipe.js';
import { IfMatchHeader } from '../platform/http/etag.decorator.js';
import type { IfMatch } from '../platform/http/etag.js';
import type { Answer } from '../platform/http/idempotency/answer.js';
import { IdempotencyKey } from '../platform/http/idempotency/idempotency.decorator.js';
import type { IdempotentCall } from '../platform/http/idempotency/idempotent-call.js';
import { ApiProblems } from '../platform/http/openapi/api-problems.decorator.js';
import { type Page, pageDtoOf } from '../platform/http/page.dto.js';
import type { Principal } from '../platform/http/principal.js';
import { IdParam } from '../platform/http/uuid.pipe.js';
import {
  AddedItemsDto,
  AddWatchlistItemsDto,
  MovedItemsDto,
  MoveWatchlistItemsDto,
  toAddedAnswer,
  toItemsOrder,
  toMovedAnswer,
  toWatchlistItemDto,
  WatchlistItemDto,
  WatchlistItemsQueryDto,
} from './watchlist-item.dto.js';
import { WatchlistItemsService } from './watchlist-items.service.js';
import { WatchlistSubmissions } from './watchlist-submissions.service.js';
import { WatchlistView } from './watchlist-view.service.js';
import { ApiWatchlistId } from './watchlists.controller.js';

/** The tickers of a watchlist. Every change of them counts its version up. */
@ApiTags('Watchlists')
@Controller('v1/watchlists/:id/items')
export class WatchlistItemsController {
  constructor(
    private readonly view: WatchlistView,
    private readonly items: WatchlistItemsService,
    private readonly submissions: WatchlistSubmissions,
  ) {}

  @Get()
  @Scopes('watchlist:read')
  @ApiOperation({
    summary: 'List the items',
    description: 'By ticker. `include=latest` adds the newest verdict and the last 30 closes of each.',
  })
  @ApiWatchlistId()
  @ApiOkResponse({ description: 'A page of items.', type: pageDtoOf(WatchlistItemDto) })
  @ApiProblems('UNKNOWN_STRATEGY')
  async list(
    @IdParam() id: string,
    @Query() query: WatchlistItemsQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<Page<WatchlistItemDto>> {
    const { items, nextCursor } = await this.view.listItems({ ownerId, id }, toItemsOrder(query));
    return { items: items.map(toWatchlistItemDto), nextCursor };
  }

  @Post()
  @HttpCode(200)
  @Scopes('watchlist:write')
  @ApiOperation({
    summary: 'Add tickers',
    description: 'Well-formed ones are added, known or not; the answer tells them apart.',
  })
  @ApiWatchlistId()
  @ApiBody({
    type: AddWatchlistItemsDto,
    examples: { some: { summary: 'Some tickers', value: { tickers: ['ACME.DEMO', 'BOLT.DEMO', 'COMET.DEMO'] } } },
  })
  @ApiOkResponse({ description: 'What was added, and what was not.', type: AddedItemsDto })
  @ApiProblems('TOO_MANY_TICKERS')
  add(
    @IdParam() id: string,
    @Body() { tickers }: AddWatchlistItemsDto,
    @IfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<AddedItemsDto>> {
    return this.submissions.add(call, { ownerId, id, ifMatch, tickers }, toAddedAnswer);
  }

  @Post('move')
  @HttpCode(200)
  @Scopes('watchlist:write')
  @ApiOperation({
    summary: 'Move tickers to another watchlist',
    description: 'Both lists change in one transaction. What is in the target already is only removed here.',
  })
  @ApiWatchlistId()
  @ApiBody({
    type: MoveWatchlistItemsDto,
    examples: {
      one: {
        summary: 'One ticker',
        value: { tickers: ['BOLT.DEMO'], targetWatchlistId: '0198b6a0-5c1e-7000-8000-000000000001' },
      },
    },
  })
  @ApiOkResponse({ description: 'What was moved, and what was not.', type: MovedItemsDto })
  @ApiProblems('INVALID_STATE', 'TOO_MANY_TICKERS')
  move(
    @IdParam() id: string,
    @Body() { tickers, targetWatchlistId }: MoveWatchlistItemsDto,
    @IfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
    @IdempotencyKey() call: IdempotentCall | null,
  ): Promise<Answer<MovedItemsDto>> {
    const order = { ownerId, id, ifMatch, tickers, targetId: targetWatchlistId.toLowerCase() };
    return this.submissions.move(call, order, toMovedAnswer);
  }

  @Delete(':ticker')
  @HttpCode(204)
  @Scopes('watchlist:write')
  @ApiOperation({ summary: 'Remove a ticker', description: 'From this list; analyses and prices stay.' })
  @ApiWatchlistId()
  @ApiTicker('ACME.DEMO')
  @ApiNoContentResponse({ description: 'Removed.' })
  async remove(
    @IdParam() id: string,
    @TickerParam() ticker: string,
    @IfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<void> {
    await this.items.remove({ ownerId, id, ifMatch }, ticker);
  }
}
