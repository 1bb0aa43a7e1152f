import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PRICE_PROBLEMS } from '../../analysis/price-problems.js';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import { ApiTicker, TickerParam } from '../../market/symbols/ticker.pipe.js';
import { ClientGone } from '../../platform/http/client-gone.decorator.js';
import { WithETag } from '../../platform/http/etag.decorator.js';
import { ApiProblems } from '../../platform/http/openapi/api-problems.decorator.js';
import type { Principal } from '../../platform/http/principal.js';
import { Produces } from '../../platform/http/route-settings.decorator.js';
import { TickerPictureQueryDto, toChartOrder } from '../charts/chart-query.dto.js';
import { TickerReports } from './ticker-reports.service.js';

const HTML = 'text/html';
const EXAMPLE = '<!doctype html><html lang="en"><head><title>ACME.DEMO: buy</title></head><body>...</body></html>';

/** Whatever stands in the page, nothing runs and nothing is loaded. */
const HEADERS = {
  'content-type': `${HTML}; charset=utf-8`,
  'cache-control': 'private, no-cache',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
};

/** The printable page of one ticker. */
@ApiTags('Reports')
@Controller('v1/tickers/:ticker/report.html')
export class TickerReportController {
  constructor(private readonly reports: TickerReports) {}

  @Get()
  @Scopes('analysis:read')
  @Produces(HTML)
  @WithETag((page: string) => [page])
  @ApiOperation({
    summary: 'Report on a ticker',
    description:
      'One page to read or to print on A4: verdict, plan, chart, votes, and the last ten analyses. It has no scripts and loads nothing. Without an analysis it has the chart, and says so.',
  })
  @ApiTicker('ACME.DEMO')
  @ApiOkResponse({ description: 'The page.', content: { [HTML]: { schema: { type: 'string' }, example: EXAMPLE } } })
  @ApiProblems('UNKNOWN_TICKER', 'UNKNOWN_INDICATOR', 'UNKNOWN_STRATEGY', 'CHART_TOO_LARGE', 'INSUFFICIENT_HISTORY')
  @ApiProblems('UNSUPPORTED_SETTING', 'EXPIRED', ...PRICE_PROBLEMS)
  async get(
    @TickerParam() ticker: string,
    @Query() query: TickerPictureQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @ClientGone() signal: AbortSignal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const page = await this.reports.compose(toChartOrder({ ownerId, ticker, signal }, query));
    void reply.headers(HEADERS);
    return page;
  }
}
