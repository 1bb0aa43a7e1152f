import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import { parseTicker } from '../market/symbols/ticker.js';
import type { Principal } from '../platform/http/principal.js';
import { AnalysisHistoryService } from './analysis-history.service.js';
import { AnalysisPageDto, toAnalysisPageDto } from './analysis-page.dto.js';
import { TickerAnalysesQueryDto, toAnalysisListOrder } from './analysis-query.dto.js';

/** The history of one ticker. */
@ApiTags('Analyses')
@Controller('v1/tickers/:ticker/analyses')
export class TickerAnalysesController {
  constructor(private readonly history: AnalysisHistoryService) {}

  @Get()
  @Scopes('analysis:read')
  @ApiOperation({
    summary: 'List the analyses of a ticker',
    description: 'Every analysis that was made of one ticker, newest first; an empty page when there was none.',
  })
  @ApiParam({ name: 'ticker', description: 'Ticker, percent-encoded.', example: 'ACME.DEMO' })
  @ApiOkResponse({ description: 'A page of summaries.', type: AnalysisPageDto })
  async list(
    @Param('ticker') ticker: string,
    @Query() query: TickerAnalysesQueryDto,
    @CurrentPrincipal() principal: Principal,
  ): Promise<AnalysisPageDto> {
    const order = toAnalysisListOrder({ ...query, ticker: parseTicker(ticker, 'path/ticker') });
    return toAnalysisPageDto(await this.history.list(principal.ownerId, order));
  }
}
