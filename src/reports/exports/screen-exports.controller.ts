import type { Readable } from 'node:stream';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OptionalField } from '../../analysis/optional-field.decorator.js';
import { ScreenSearchDto, toScreenQuery } from '../../analysis/screens/screen-query.dto.js';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import { ClientGone } from '../../platform/http/client-gone.decorator.js';
import { ApiProblems } from '../../platform/http/openapi/api-problems.decorator.js';
import type { Principal } from '../../platform/http/principal.js';
import { AnswersWithFile } from './answers-with-file.decorator.js';
import { Downloads } from './downloads.service.js';
import { EXPORT_FORMATS, type ExportFormat, toFile } from './exported-file.js';
import { ScreenExports } from './screen-exports.service.js';

/** A screen whose finds are wanted as a file. */
export class ScreenExportDto extends ScreenSearchDto {
  @ApiPropertyOptional({ description: 'The format of the file.', enum: EXPORT_FORMATS, default: 'csv' })
  @OptionalField()
  @IsIn([...EXPORT_FORMATS], { message: `format must be one of ${EXPORT_FORMATS.join(', ')}` })
  readonly format?: ExportFormat;
}

const EXAMPLES = {
  csv: {
    summary: 'As CSV',
    value: { where: 'rsi(14) < 70 and close > ema(50)', universe: 'demo', timeframe: '1d', format: 'csv' },
  },
  xlsx: { summary: 'As a workbook', value: { where: 'verdict != "hold"', sort: '-score', format: 'xlsx' } },
};

/** What screens find as files. */
@ApiTags('Exports')
@Controller('v1/screens/export')
export class ScreenExportsController {
  constructor(
    private readonly exports: ScreenExports,
    private readonly downloads: Downloads,
  ) {}

  @Post()
  @HttpCode(200)
  @Scopes('analysis:read')
  @AnswersWithFile()
  @ApiOperation({
    summary: 'Export what a filter finds',
    description: 'As `POST /v1/screens/query`, all of it, as a file with a column for everything that the filter uses.',
  })
  @ApiBody({ type: ScreenExportDto, examples: EXAMPLES })
  @ApiProblems('NOT_FOUND', 'INVALID_FILTER', 'UNKNOWN_STRATEGY', 'TOO_MANY_TICKERS')
  export(
    @Body() { format = 'csv', ...search }: ScreenExportDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @ClientGone() signal: AbortSignal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable> {
    return this.downloads.answer({ request, reply }, async () =>
      toFile(this.exports.find(ownerId, toScreenQuery(search), signal), format),
    );
  }
}
