import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { parseTicker, type Ticker } from './ticker.js';

/** Normalises a ticker of the path: `m%26m.ns` is `M&M.NS`. */
@Injectable()
export class TickerPipe implements PipeTransform<string, Ticker> {
  transform(value: string): Ticker {
    return parseTicker(value, 'path/ticker');
  }
}

/** The path parameter `ticker`, normalised. */
export const TickerParam = (): ParameterDecorator => Param('ticker', TickerPipe);
