import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import { ClientGone } from '../../platform/http/client-gone.decorator.js';
import { ApiProblems } from '../../platform/http/openapi/api-problems.decorator.js';
import type { Principal } from '../../platform/http/principal.js';
import { SCREEN_QUERY_EXAMPLES, ScreenQueryDto, toScreenOrder } from './screen-query.dto.js';
import { ScreenPageDto, toScreenPageDto } from './screen-row.dto.js';
import { ScreensService } from './screens.service.js';

/** Filters over the newest analyses and stored prices. */
@ApiTags('Screens')
@Controller('v1/screens/query')
export class ScreensController {
  constructor(private readonly screens: ScreensService) {}

  @Post()
  @HttpCode(200)
  @Scopes('analysis:read')
  @ApiOperation({
    summary: 'Find by a filter',
    description:
      'Your newest analyses for which a filter is true, with the value of everything the filter uses; among a universe, a watchlist, a job, or all that you analysed. Where the filter reads prices or indicators, tickers of the set with stored prices and without an analysis are found as well. Only what is stored is read: no provider is asked.',
  })
  @ApiBody({ type: ScreenQueryDto, examples: SCREEN_QUERY_EXAMPLES })
  @ApiOkResponse({ description: 'A page of what was found.', type: ScreenPageDto })
  @ApiProblems('INVALID_CURSOR', 'NOT_FOUND', 'INVALID_FILTER', 'UNKNOWN_STRATEGY', 'TOO_MANY_TICKERS')
  async query(
    @Body() body: ScreenQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @ClientGone() signal: AbortSignal,
  ): Promise<ScreenPageDto> {
    return toScreenPageDto(await this.screens.query(ownerId, toScreenOrder(body), { signal }));
  }
}
