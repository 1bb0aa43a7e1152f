import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PRICE_PROBLEMS } from '../../analysis/price-problems.js';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import { ApiTicker, TickerParam } from '../../market/symbols/ticker.pipe.js';
import { ClientGone } from '../../platform/http/client-gone.decorator.js';
import { ApiProblems } from '../../platform/http/openapi/api-problems.decorator.js';
import type { Principal } from '../../platform/http/principal.js';
import { AnswersWithSvg, sendSvg } from './answers-with-svg.decorator.js';
import { ChartQueryDto, toChartOrder } from './chart-query.dto.js';
import { ChartThreads } from './chart-threads.service.js';
import { drawPrices } from './price-drawing.js';
import { TickerCharts } from './ticker-charts.service.js';

/** Pictures of one ticker. */
@ApiTags('Reports')
@Controller('v1/tickers/:ticker/chart.svg')
export class TickerChartController {
  constructor(
    private readonly charts: TickerCharts,
    private readonly threads: ChartThreads,
  ) {}

  @Get()
  @Scopes('analysis:read')
  @AnswersWithSvg('The picture.')
  @ApiOperation({
    summary: 'Draw a ticker',
    description:
      'Candles, volume and indicators of the last bars; entry, stop and target of the newest plan; symbols where the verdict of stored analyses became another one. 800 pixels wide. Without an analysis it is drawn without a plan, and says so.',
  })
  @ApiTicker('ACME.DEMO')
  @ApiProblems('UNKNOWN_TICKER', 'UNKNOWN_INDICATOR', 'UNKNOWN_STRATEGY', 'CHART_TOO_LARGE', 'INSUFFICIENT_HISTORY')
  @ApiProblems('UNSUPPORTED_SETTING', 'EXPIRED', ...PRICE_PROBLEMS)
  async get(
    @TickerParam() ticker: string,
    @Query() query: ChartQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @ClientGone() signal: AbortSignal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { chart } = await this.charts.gather(toChartOrder({ ownerId, ticker, signal }, query));
    return sendSvg(reply, await this.threads.render(drawPrices(chart), query.theme, signal));
  }
}
