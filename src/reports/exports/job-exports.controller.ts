import type { Readable } from 'node:stream';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentPrincipal } from '../../auth/current-principal.decorator.js';
import { Scopes } from '../../auth/scopes.decorator.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { ApiProblems } from '../../platform/http/openapi/api-problems.decorator.js';
import type { Principal } from '../../platform/http/principal.js';
import { IdParam } from '../../platform/http/uuid.pipe.js';
import { AnswersWithFile } from './answers-with-file.decorator.js';
import { Downloads } from './downloads.service.js';
import { ExportQueryDto } from './export-query.dto.js';
import { toFile } from './exported-file.js';
import { JobExporters } from './job-exporters.service.js';

/** Jobs as files. */
@ApiTags('Exports')
@Controller('v1/jobs/:id')
export class JobExportsController {
  constructor(
    private readonly jobs: JobsService,
    private readonly exporters: JobExporters,
    private readonly downloads: Downloads,
  ) {}

  @Get('export')
  @Scopes('jobs:read', 'analysis:read')
  @AnswersWithFile()
  @ApiOperation({
    summary: 'Export a job',
    description:
      'Its items in the order of the request, each with what came of it or with the reason why nothing did, as a file. A job that is not over is exported as far as it is.',
  })
  @ApiParam({ name: 'id', description: 'Identifier of the job.', schema: { type: 'string', format: 'uuid' } })
  @ApiProblems('NOT_EXPORTABLE')
  export(
    @IdParam() id: string,
    @Query() { format }: ExportQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable> {
    return this.downloads.answer({ request, reply }, async () => {
      const job = await this.jobs.get(ownerId, id);
      return toFile(this.exporters.toTable(job), format);
    });
  }
}
