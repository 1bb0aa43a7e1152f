import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Scopes } from '../auth/scopes.decorator.js';
import { IndicatorListDto, toIndicatorListDto } from './indicator.dto.js';
import { INDICATORS } from './indicators/registry.js';

/** What indicators there are. */
@ApiTags('Indicators')
@Controller('v1/indicators')
export class IndicatorsController {
  @Get()
  @Scopes('analysis:read')
  @ApiOperation({
    summary: 'List indicators',
    description: 'Every indicator with its formula, outputs, parameters, their ranges and defaults.',
  })
  @ApiOkResponse({ description: 'Every indicator.', type: IndicatorListDto })
  list(): IndicatorListDto {
    return toIndicatorListDto(INDICATORS);
  }
}
