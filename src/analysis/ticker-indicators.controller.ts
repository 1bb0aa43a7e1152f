import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import { ApiProblems } from '../platform/http/openapi/api-problems.decorator.js';
import type { Principal } from '../platform/http/principal.js';
import {
  IndicatorSeriesDto,
  IndicatorSeriesQueryDto,
  toIndicatorSeriesDto,
  toIndicatorSeriesOrder,
} from './indicator-series.dto.js';
import { IndicatorSeriesService } from './indicator-series.service.js';
import { INDICATORS } from './indicators/registry.js';
import { PRICE_PROBLEMS } from './price-problems.js';

/** One indicator of one ticker. */
@ApiTags('Indicators')
@Controller('v1/tickers/:ticker/indicators')
export class TickerIndicatorsController {
  constructor(private readonly indicators: IndicatorSeriesService) {}

  @Get(':name')
  @Scopes('analysis:read')
  @ApiOperation({
    summary: 'Compute an indicator series',
    description:
      'One indicator on the last bars of a ticker, oldest first. It is computed over the whole stored series, so the values do not depend on `from` or `limit`. Take only the parameters of that indicator, see `GET /v1/indicators`.',
  })
  @ApiParam({ name: 'ticker', description: 'Ticker, percent-encoded.', example: 'ACME.DEMO' })
  @ApiParam({
    name: 'name',
    description: 'Name of the indicator.',
    schema: { type: 'string', enum: INDICATORS.map(({ name }) => name) },
    example: 'rsi',
  })
  @ApiOkResponse({ description: 'The indicator on every bar.', type: IndicatorSeriesDto })
  @ApiProblems('UNKNOWN_TICKER', 'UNKNOWN_INDICATOR', ...PRICE_PROBLEMS)
  async get(
    @Param('ticker') ticker: string,
    @Param('name') indicator: string,
    @Query() query: IndicatorSeriesQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<IndicatorSeriesDto> {
    const order = toIndicatorSeriesOrder({ ownerId, ticker, indicator }, query);
    return toIndicatorSeriesDto(await this.indicators.compute(order));
  }
}
