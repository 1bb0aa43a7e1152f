import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import type { Principal } from '../../platform/http/principal.js';
import { SymbolPageDto, SymbolsQueryDto, toSymbolPageDto } from './symbol.dto.js';
import { SymbolsService } from './symbols.service.js';

/** The universe. */
@ApiTags('Symbols')
@Controller('v1/symbols')
export class SymbolsController {
  constructor(private readonly symbols: SymbolsService) {}

  @Get()
  @Scopes('market:read')
  @ApiOperation({
    summary: 'Search symbols',
    description:
      'The known tickers whose ticker or name contains `query`: the exact ticker first, then tickers that begin with it, names, later words of names, then the others; by ticker within each. Case and accents do not count. Without `query` all of them. The thirty tickers of the demo market are always there; import more with `npm run cli -- symbols import <csv>`. A ticker need not be listed here to be analysed.',
  })
  @ApiOkResponse({ description: 'A page of symbols.', type: SymbolPageDto })
  async list(@Query() query: SymbolsQueryDto, @CurrentPrincipal() { ownerId }: Principal): Promise<SymbolPageDto> {
    const { query: text, exchange, limit, cursor } = query;
    return toSymbolPageDto(await this.symbols.list({ ownerId, query: text, exchange, limit, cursor }));
  }
}
