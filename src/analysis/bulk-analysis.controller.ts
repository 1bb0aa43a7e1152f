import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import { JobChangesService } from '../jobs/job-changes.service.js';
import { Clock } from '../platform/clock/clock.js';
import { ApiProblems } from '../platform/http/openapi/api-problems.decorator.js';
import type { Principal } from '../platform/http/principal.js';
import {
  BULK_REQUEST_EXAMPLES,
  BulkAnalysisRequestDto,
  SubmittedJobDto,
  toBulkOrder,
  toSubmittedJobDto,
} from './bulk-analysis.dto.js';
import { BulkAnalysisService } from './bulk-analysis.service.js';

/** Many analyses at once. */
@ApiTags('Analyses')
@Controller('v1/analyses/bulk')
export class BulkAnalysisController {
  constructor(
    private readonly bulk: BulkAnalysisService,
    private readonly changes: JobChangesService,
    private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(202)
  @Scopes('analysis:bulk')
  @ApiOperation({
    summary: 'Analyse many tickers',
    description: 'A background job over up to 5,000 tickers or a universe. Follow it at `Location`.',
  })
  @ApiBody({ type: BulkAnalysisRequestDto, examples: BULK_REQUEST_EXAMPLES })
  @ApiAcceptedResponse({
    description: 'The job.',
    type: SubmittedJobDto,
    headers: { Location: { description: 'Where to follow the job.', schema: { type: 'string' } } },
  })
  @ApiProblems('UNKNOWN_STRATEGY', 'TOO_MANY_TICKERS', 'QUEUE_FULL')
  async create(
    @Body() body: BulkAnalysisRequestDto,
    @CurrentPrincipal() { ownerId }: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubmittedJobDto> {
    const prepared = await this.bulk.prepare(toBulkOrder({ ownerId, requestId: request.id }, body));
    const job = await this.changes.submit((uow) => this.bulk.submit(uow, prepared));
    reply.headers({ location: `/v1/jobs/${job.id}`, 'retry-after': '1' });
    return toSubmittedJobDto(job, prepared.duplicatesRemoved, this.clock.now());
  }
}
