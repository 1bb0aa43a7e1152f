import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '../../platform/http/page.dto.js';
import { PageQueryDto, pageDtoOf } from '../../platform/http/page.dto.js';
import { QueryText } from '../../platform/http/query.decorator.js';
import type { ListedSymbol } from './listed-symbol.js';

export class SymbolsQueryDto extends PageQueryDto {
  @QueryText({ maximumLength: 100, description: 'Part of a ticker or a name, in any case.', example: 'acme' })
  readonly query?: string;

  @QueryText({ maximumLength: 20, description: 'Only this exchange: `DEMO`, `NSE`, `US` ...', example: 'DEMO' })
  readonly exchange?: string;
}

/** A row of the universe. */
class SymbolDto {
  @ApiProperty({ description: 'Provider-style symbol; percent-encode it in paths.', example: 'ACME.DEMO' })
  ticker!: string;

  @ApiProperty({ example: 'Acme Industries' })
  name!: string;

  @ApiProperty({ example: 'DEMO' })
  exchange!: string;

  @ApiProperty({ description: 'Quote currency; null when not known.', type: String, nullable: true, example: 'USD' })
  currency!: string | null;
}

export class SymbolPageDto extends pageDtoOf(SymbolDto) {}

export function toSymbolPageDto({ items, nextCursor }: Page<ListedSymbol>): SymbolPageDto {
  return {
    items: items.map(({ ticker, name, exchange, currency }) => ({ ticker, name, exchange, currency })),
    nextCursor,
  };
}
