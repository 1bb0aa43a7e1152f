import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import accepts from 'accepts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_CATALOG } from '../errors/problem-catalog.js';
import { findProblemPage, ProblemPageDto, renderProblemPage } from './problem-page.dto.js';
import { Produces, WithRouteSettings } from './route-settings.decorator.js';

const HTML = 'text/html';

/** The pages that the `type` of every problem document points to. */
@ApiTags('Problems')
@Controller('problems')
export class ProblemsController {
  @Get(':code')
  @WithRouteSettings({ access: { kind: 'public' } })
  @Produces('application/json', HTML)
  @Header('vary', 'accept')
  @ApiOperation({
    summary: 'What a problem code means',
    description: 'The page that `type` of an error answer points to: as JSON, or as HTML for a browser.',
  })
  @ApiParam({ name: 'code', enum: Object.keys(PROBLEM_CATALOG), example: 'VALIDATION_FAILED' })
  @ApiOkResponse({ type: ProblemPageDto })
  getProblem(
    @Param('code') code: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): ProblemPageDto | string {
    const page = findProblemPage(code);
    if (accepts(request.raw).type(['application/json', HTML]) !== HTML) return page;
    void reply.type('text/html; charset=utf-8');
    return renderProblemPage(page);
  }
}
