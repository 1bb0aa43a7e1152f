import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import { ApiProblems } from '../../platform/http/openapi/api-problems.decorator.js';
import { type Page, pageDtoOf } from '../../platform/http/page.dto.js';
import type { Principal } from '../../platform/http/principal.js';
import { ChangesQueryDto, toVerdictChangeDto, toVerdictChangeOrder, VerdictChangeDto } from './verdict-changes.dto.js';
import { VerdictChangesService } from './verdict-changes.service.js';

/** Changes of verdicts of every ticker. */
@ApiTags('Analyses')
@Controller('v1/analyses/changes')
export class VerdictChangesController {
  constructor(private readonly changes: VerdictChangesService) {}

  @Get()
  @Scopes('analysis:read')
  @ApiOperation({
    summary: 'List changes of verdicts',
    description:
      'Analyses whose verdict is another one than that of the analysis before it, of the same ticker, strategy and timeframe, newest first, with the votes that moved the score.',
  })
  @ApiOkResponse({ description: 'A page of changes.', type: pageDtoOf(VerdictChangeDto) })
  @ApiProblems('NOT_FOUND')
  async list(
    @Query() query: ChangesQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<Page<VerdictChangeDto>> {
    const { items, nextCursor } = await this.changes.list(ownerId, toVerdictChangeOrder(query));
    return { items: items.map(toVerdictChangeDto), nextCursor };
  }
}
