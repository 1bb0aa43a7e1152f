import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Scopes } from '../auth/scopes.decorator.js';
import { StrategyDto, StrategyListDto, toStrategyDto, toStrategyListDto } from './strategy.dto.js';
import { StrategiesService } from './strategies.service.js';

/** What strategies there are. */
@ApiTags('Strategies')
@Controller('v1/strategies')
export class StrategiesController {
  constructor(private readonly strategies: StrategiesService) {}

  @Get()
  @Scopes('analysis:read')
  @ApiOperation({
    summary: 'List strategies',
    description: 'Every strategy with its weights, parameters and their ranges, thresholds, risk profile and help.',
  })
  @ApiOkResponse({ description: 'Every strategy.', type: StrategyListDto })
  list(): StrategyListDto {
    return toStrategyListDto(this.strategies.list());
  }

  @Get(':id')
  @Scopes('analysis:read')
  @ApiOperation({
    summary: 'Read a strategy',
    description: 'One strategy: everything that it applies, as data, and as Markdown in `help`.',
  })
  @ApiParam({ name: 'id', description: 'Identifier of the strategy.', example: 'balanced' })
  @ApiOkResponse({ description: 'The strategy.', type: StrategyDto })
  get(@Param('id') id: string): StrategyDto {
    return toStrategyDto(this.strategies.get(id));
  }
}
