import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import { ClientGone } from '../platform/http/client-gone.decorator.js';
import { type Page, pageDtoOf, PageQueryDto } from '../platform/http/page.dto.js';
import type { Principal } from '../platform/http/principal.js';
import { IdParam } from '../platform/http/uuid.pipe.js';
import { AnswersWithSvg, sendSvg } from '../reports/charts/answers-with-svg.decorator.js';
import { ChartThemeQueryDto } from '../reports/charts/chart-query.dto.js';
import { BacktestChart } from './backtest-chart.service.js';
import { BacktestHistory } from './backtest-history.service.js';
import { ApiBacktestId, ApiResultId } from './backtest-parameters.decorator.js';
import { BacktestResultDto, EquityPointDto, toBacktestResultDto, TradeDto } from './backtest.dto.js';

/** Single results of backtests. */
@ApiTags('Backtests')
@Controller('v1/backtests/:id')
export class BacktestResultsController {
  constructor(
    private readonly history: BacktestHistory,
    private readonly chart: BacktestChart,
  ) {}

  @Get('results/:resultId')
  @Scopes('analysis:read')
  @ApiOperation({ summary: 'Read a result', description: 'All of it, with trades and the equity at every close.' })
  @ApiBacktestId()
  @ApiResultId()
  @ApiOkResponse({ description: 'The result.', type: BacktestResultDto })
  async get(
    @IdParam() jobId: string,
    @IdParam('resultId') id: string,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<BacktestResultDto> {
    return toBacktestResultDto(await this.history.get({ ownerId, jobId, id }));
  }

  @Get('results/:resultId/trades')
  @Scopes('analysis:read')
  @ApiOperation({ summary: 'List the trades of a result', description: 'In the order of their entries.' })
  @ApiBacktestId()
  @ApiResultId()
  @ApiOkResponse({ description: 'A page of trades.', type: pageDtoOf(TradeDto) })
  listTrades(
    @IdParam() jobId: string,
    @IdParam('resultId') id: string,
    @Query() query: PageQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<Page<TradeDto>> {
    return this.history.listTrades({ ownerId, jobId, id }, query);
  }

  @Get('results/:resultId/equity')
  @Scopes('analysis:read')
  @ApiOperation({ summary: 'List the equity of a result', description: 'At every close, by date.' })
  @ApiBacktestId()
  @ApiResultId()
  @ApiOkResponse({ description: 'A page of closes.', type: pageDtoOf(EquityPointDto) })
  listEquity(
    @IdParam() jobId: string,
    @IdParam('resultId') id: string,
    @Query() query: PageQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<Page<EquityPointDto>> {
    return this.history.listEquity({ ownerId, jobId, id }, query);
  }

  @Get('results/:resultId/chart.svg')
  @Scopes('analysis:read')
  @AnswersWithSvg('The picture.')
  @ApiOperation({
    summary: 'Draw a result',
    description:
      'Equity and drawdown at every close, beside the same cash held in the share since the first tested close.',
  })
  @ApiBacktestId()
  @ApiResultId()
  async draw(
    @IdParam() jobId: string,
    @IdParam('resultId') id: string,
    @Query() { theme }: ChartThemeQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @ClientGone() signal: AbortSignal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return sendSvg(reply, await this.chart.draw({ ownerId, jobId, id }, theme, signal));
  }
}
