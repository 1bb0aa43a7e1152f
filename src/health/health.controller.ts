import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/scopes.decorator.js';
import { ApiProblems } from '../platform/http/openapi/api-problems.decorator.js';
import { HealthDto, LivenessDto, ReadinessDto, toHealthDto } from './health.dto.js';
import { HealthService } from './health.service.js';

@ApiTags('Health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live')
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: 'Is the process alive',
    description:
      'Answers as long as the event loop turns, whatever else is broken: restart the process when it does not.',
  })
  @ApiOkResponse({ type: LivenessDto })
  getLiveness(): LivenessDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: 'May requests be sent here',
    description:
      'The database answers within a second, the schema is current, and the process is not stopping. Otherwise 503 with the checks.',
  })
  @ApiOkResponse({ type: ReadinessDto })
  @ApiProblems('NOT_READY')
  async getReadiness(): Promise<ReadinessDto> {
    return { status: 'ok', checks: await this.health.getReadiness() };
  }

  @Get('startup')
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: 'Has the process started',
    description: 'For startup probes; the same checks as readiness.',
  })
  @ApiOkResponse({ type: ReadinessDto })
  @ApiProblems('NOT_READY')
  async getStartup(): Promise<ReadinessDto> {
    return { status: 'ok', checks: await this.health.getReadiness() };
  }

  @Get()
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({
    summary: 'How is every part',
    description:
      'For people and dashboards. Providers or a queue in trouble make it `degraded`; without the database it is 503.',
  })
  @ApiOkResponse({ type: HealthDto })
  @ApiProblems('NOT_READY')
  async getHealth(): Promise<HealthDto> {
    return toHealthDto(await this.health.getChecks());
  }
}
