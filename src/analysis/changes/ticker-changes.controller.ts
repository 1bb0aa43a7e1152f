import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import { parseTicker } from '../../market/symbols/ticker.js';
import { type Page, pageDtoOf } from '../../platform/http/page.dto.js';
import type { Principal } from '../../platform/http/principal.js';
import {
  TickerChangesQueryDto,
  toVerdictChangeDto,
  toVerdictChangeOrder,
  VerdictChangeDto,
} from './verdict-changes.dto.js';
import { VerdictChangesService } from './verdict-changes.service.js';

/** Changes of the verdicts on one ticker. */
@ApiTags('Analyses')
@Controller('v1/tickers/:ticker/verdict-changes')
export class TickerChangesController {
  constructor(private readonly changes: VerdictChangesService) {}

  @Get()
  @Scopes('analysis:read')
  @ApiOperation({
    summary: "List changes of a ticker's verdicts",
    description: 'As `GET /v1/analyses/changes`, of one ticker; an empty page when there was none.',
  })
  @ApiParam({ name: 'ticker', description: 'Ticker, percent-encoded.', example: 'ACME.DEMO' })
  @ApiOkResponse({ description: 'A page of changes.', type: pageDtoOf(VerdictChangeDto) })
  async list(
    @Param('ticker') ticker: string,
    @Query() query: TickerChangesQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<Page<VerdictChangeDto>> {
    const order = toVerdictChangeOrder({ ...query, ticker: parseTicker(ticker, 'path/ticker') });
    const { items, nextCursor } = await this.changes.list(ownerId, order);
    return { items: items.map(toVerdictChangeDto), nextCursor };
  }
}
