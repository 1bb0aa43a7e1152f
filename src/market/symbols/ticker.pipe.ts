import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { parseTicker, type Ticker } from './ticker.js';

/** Normalises a ticker of the path: `m%26m.ns` is `M&M.NS`. */
@Injectable()
class TickerPipe implements PipeTransform<string, Ticker> {
  transform(value: string): Ticker {
    return parseTicker(value, 'path/ticker');
  }
}

/** The path parameter `ticker`, normalised. */
export const TickerParam = (): ParameterDecorator => Param('ticker', TickerPipe);

/** Documents the path parameter `ticker`. */
export const ApiTicker = (example: string): MethodDecorator =>
  ApiParam({
    name: 'ticker',
    description: 'Ticker in any case, percent-encoded: `M%26M.NS`, `%5ENSEI`.',
    schema: { type: 'string', minLength: 1, maxLength: 20, pattern: '^[A-Za-z0-9.\\-&_^=]{1,20}$', example },
  });
