import type { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnalysisSelectionQueryDto, toAnalysisFilter } from '../../analysis/analysis-query.dto.js';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import type { Principal } from '../../platform/http/principal.js';
import { AnalysisExports } from './analysis-exports.service.js';
import { AnswersWithFile, FormatField } from './answers-with-file.decorator.js';
import { Downloads } from './downloads.service.js';
import { type ExportFormat, toFile } from './exported-file.js';

export class AnalysisExportQueryDto extends AnalysisSelectionQueryDto {
  @FormatField()
  readonly format!: ExportFormat;
}

/** Lists of analyses as files. */
@ApiTags('Exports')
@Controller('v1/analyses')
export class AnalysisExportsController {
  constructor(
    private readonly exports: AnalysisExports,
    private readonly downloads: Downloads,
  ) {}

  @Get('export')
  @Scopes('analysis:read')
  @AnswersWithFile()
  @ApiOperation({
    summary: 'Export analyses',
    description: 'All that match, newest first, as a file. Those that are made meanwhile are not in it.',
  })
  exportAll(
    @Query() query: AnalysisExportQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable> {
    const table = this.exports.all(ownerId, toAnalysisFilter(query));
    return this.downloads.answer({ request, reply }, async () => toFile(table, query.format));
  }

  @Get('latest/export')
  @Scopes('analysis:read')
  @AnswersWithFile()
  @ApiOperation({
    summary: 'Export the latest analyses',
    description:
      'The newest one of each ticker, strategy and timeframe, in that order, as a file. Each is in it once, whatever is analysed meanwhile.',
  })
  exportLatest(
    @Query() query: AnalysisExportQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable> {
    const table = this.exports.latest(ownerId, toAnalysisFilter(query));
    return this.downloads.answer({ request, reply }, async () => toFile(table, query.format));
  }
}
