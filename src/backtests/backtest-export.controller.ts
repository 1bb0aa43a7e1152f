import type { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import type { Principal } from '../platform/http/principal.js';
import { QueryOneOf } from '../platform/http/query.decorator.js';
import { IdParam } from '../platform/http/uuid.pipe.js';
import { AnswersWithFile } from '../reports/exports/answers-with-file.decorator.js';
import { Downloads } from '../reports/exports/downloads.service.js';
import { ExportQueryDto } from '../reports/exports/export-query.dto.js';
import { toFile } from '../reports/exports/exported-file.js';
import { ApiBacktestId } from './backtest-parameters.decorator.js';
import { BACKTEST_TABLES, type BacktestTable, BacktestTables } from './backtest-tables.service.js';

export class BacktestExportQueryDto extends ExportQueryDto {
  @QueryOneOf(BACKTEST_TABLES, {
    description: 'A line for each ticker and strategy, or a line for each of their trades.',
    default: 'results',
  })
  readonly table!: BacktestTable;
}

/** Backtests as files. */
@ApiTags('Exports')
@Controller('v1/backtests/:id')
export class BacktestExportController {
  constructor(
    private readonly tables: BacktestTables,
    private readonly downloads: Downloads,
  ) {}

  @Get('export')
  @Scopes('analysis:read')
  @AnswersWithFile()
  @ApiOperation({
    summary: 'Export a backtest',
    description:
      'Every result that is there, or their trades, in the order of the tickers and strategies, as a file. Of results `ndjson` has every figure, folds and grids too.',
  })
  @ApiBacktestId()
  export(
    @IdParam() id: string,
    @Query() { format, table }: BacktestExportQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable> {
    return this.downloads.answer({ request, reply }, async () =>
      toFile(await this.tables.open(ownerId, id, table), format),
    );
  }
}
