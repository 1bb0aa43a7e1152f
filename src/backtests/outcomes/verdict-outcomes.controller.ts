import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import { parseTicker } from '../../market/symbols/ticker.js';
import type { Principal } from '../../platform/http/principal.js';
import { toVerdictOutcomesDto, VerdictOutcomesDto, VerdictOutcomesQueryDto } from './verdict-outcomes.dto.js';
import { VerdictOutcomesService } from './verdict-outcomes.service.js';

const ABOUT =
  'Returns 1, 5 and 20 bars after each stored verdict, on the prices as they are stored now, and how far they are from the mean return of the ticker. Verdicts of the past are made at once with `asOfEach` of `POST /v1/analyses/bulk`.';

/** Was the verdict right? */
@ApiTags('Verdict outcomes')
@Controller('v1')
export class VerdictOutcomesController {
  constructor(private readonly outcomes: VerdictOutcomesService) {}

  @Get('verdict-outcomes')
  @Scopes('analysis:read')
  @ApiOperation({ summary: 'What followed the verdicts', description: `${ABOUT} Over at most 500 tickers.` })
  @ApiOkResponse({ description: 'What followed, by strategy, timeframe and verdict.', type: VerdictOutcomesDto })
  async read(
    @Query() query: VerdictOutcomesQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<VerdictOutcomesDto> {
    return toVerdictOutcomesDto(await this.outcomes.compute({ ...query, ownerId }));
  }

  @Get('tickers/:ticker/verdict-outcomes')
  @Scopes('analysis:read')
  @ApiOperation({ summary: 'What followed the verdicts on a ticker', description: ABOUT })
  @ApiParam({ name: 'ticker', description: 'Ticker, percent-encoded.', example: 'ACME.DEMO' })
  @ApiOkResponse({ description: 'What followed, by strategy, timeframe and verdict.', type: VerdictOutcomesDto })
  async readTicker(
    @Param('ticker') ticker: string,
    @Query() query: VerdictOutcomesQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<VerdictOutcomesDto> {
    const order = { ...query, ownerId, ticker: parseTicker(ticker, 'path/ticker') };
    return toVerdictOutcomesDto(await this.outcomes.compute(order));
  }
}
