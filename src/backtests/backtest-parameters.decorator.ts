import { ApiParam } from '@nestjs/swagger';

const UUID = { type: 'string', format: 'uuid' } as const;

export const ApiBacktestId = (): MethodDecorator =>
  ApiParam({ name: 'id', description: 'Identifier of the backtest, which is that of its job.', schema: UUID });

export const ApiResultId = (): MethodDecorator =>
  ApiParam({ name: 'resultId', description: 'Identifier of the result.', schema: UUID });
