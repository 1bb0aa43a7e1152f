import { Controller, Get, Res } from '@nestjs/common';
import { ApiExtension, ApiOkResponse, ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Produces, WithRouteSettings } from '../http/route-settings.decorator.js';
import { Metrics } from './metrics.service.js';

@ApiTags('Operations')
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @WithRouteSettings({ access: { kind: 'scopes', scopes: ['ops:read'] }, isUnlimited: true })
  @Produces('text/plain', 'application/openmetrics-text')
  @ApiSecurity('bearer')
  @ApiSecurity('apiKey')
  @ApiExtension('x-scopes', ['ops:read'])
  @ApiOperation({
    summary: 'Metrics',
    description: "In Prometheus' text format. `METRICS_PORT` serves the same without a key, for a scraper inside.",
  })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  async getMetrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type(this.metrics.contentType);
    return this.metrics.render();
  }
}
