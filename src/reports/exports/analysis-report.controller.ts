import type { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import { ApiProblems } from '../../platform/http/openapi/api-problems.decorator.js';
import type { Principal } from '../../platform/http/principal.js';
import { IdParam } from '../../platform/http/uuid.pipe.js';
import { AnalysisReports } from './analysis-reports.service.js';
import { AnswersWithFile } from './answers-with-file.decorator.js';
import { Downloads } from './downloads.service.js';
import { ReportQueryDto } from './export-query.dto.js';

/** Single analyses as workbooks. */
@ApiTags('Exports')
@Controller('v1/analyses/:id')
export class AnalysisReportController {
  constructor(
    private readonly reports: AnalysisReports,
    private readonly downloads: Downloads,
  ) {}

  @Get('report')
  @Scopes('analysis:read')
  @AnswersWithFile(['xlsx'])
  @ApiOperation({
    summary: 'Read the report on an analysis',
    description:
      'A workbook with the sheets `summary`, `votes`, `plan` and `bars`: the bars are those stored now up to the last one that was analysed, and the summary says whether they are the same.',
  })
  @ApiParam({ name: 'id', description: 'Identifier of the analysis.', schema: { type: 'string', format: 'uuid' } })
  @ApiProblems('EXPIRED')
  get(
    @IdParam() id: string,
    @Query() _query: ReportQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable> {
    return this.downloads.answer({ request, reply }, () => this.reports.toWorkbook(ownerId, id));
  }
}
