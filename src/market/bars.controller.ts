import { Body, Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { CurrentPrincipal } from '../auth/current-principal.decorator.js';
import { Scopes } from '../auth/scopes.decorator.js';
import { IfMatchHeader, WithETag } from '../platform/http/etag.decorator.js';
import type { IfMatch } from '../platform/http/etag.js';
import type { Principal } from '../platform/http/principal.js';
import { ApiProblems } from '../platform/http/openapi/api-problems.decorator.js';
import { AcceptsUpload } from '../platform/http/route-settings.decorator.js';
import { assertRange, BarsDto, BarsQueryDto, toBarsDto } from './bars.dto.js';
import { MarketDataService } from './market-data.service.js';
import { parseUploadBody } from './providers/upload/upload-body.js';
import { seriesETagParts } from './stored-series.js';
import { ApiTicker, TickerParam } from './symbols/ticker.pipe.js';
import { toUploadResultDto, UPLOAD_EXAMPLES, UploadBarsDto, UploadResultDto } from './upload.dto.js';
import { UploadsService } from './uploads.service.js';

const IF_MATCH = {
  name: 'If-Match',
  required: false,
  description: 'The `ETag` of the uploaded bars that are to be replaced or deleted; 412 when they are others by now.',
  schema: { type: 'string' },
} as const;

/** A week becomes complete, and a series stale, without a new version of the row. */
function barsETagParts(body: BarsDto): readonly (string | number)[] {
  const parts = seriesETagParts(body);
  if (body.timeframe === '1d' && !body.stale) return parts;
  return [...parts, String(body.stale), body.items.at(-1)?.tradingDate ?? ''];
}

/** The bars of a ticker. */
@ApiTags('Bars')
@Controller('v1/tickers/:ticker/bars')
export class BarsController {
  constructor(
    private readonly market: MarketDataService,
    private readonly uploads: UploadsService,
  ) {}

  @Get()
  @Scopes('market:read')
  @WithETag(barsETagParts)
  @ApiOperation({
    summary: 'Read bars',
    description:
      'The last `limit` bars between `from` and `to`, oldest first: your uploaded ones where there are any, else those of a provider, fetched when the stored ones are not fresh. A session or week that is not over is left out.',
  })
  @ApiTicker('ACME.DEMO')
  @ApiOkResponse({ description: 'The bars.', type: BarsDto })
  @ApiProblems('UNKNOWN_TICKER', 'BAD_SERIES', 'PROVIDER_ERROR', 'PROVIDER_RATE_LIMITED', 'PROVIDER_TIMEOUT')
  async get(
    @TickerParam() ticker: string,
    @Query() query: BarsQueryDto,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<BarsDto> {
    assertRange(query);
    return toBarsDto(await this.market.getSeries({ ownerId, ticker, timeframe: query.timeframe }), query);
  }

  @Put()
  @Scopes('market:write')
  @AcceptsUpload()
  @WithETag((body: UploadResultDto) => seriesETagParts(body))
  @ApiOperation({
    summary: 'Upload bars',
    description:
      'Replaces all your bars of a ticker, as CSV with the header `date,open,high,low,close,volume[,adjclose]` or as JSON; at most 20,000 bars and 20 MB. Uploaded bars are yours alone and come before those of any provider. Repeated dates, non-numbers and prices that are not above zero are refused, all at once, with line numbers; bars with an impossible high, low or volume are left out and listed. Tickers of the demo market cannot be replaced.',
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: { $ref: getSchemaPath(UploadBarsDto) }, example: UPLOAD_EXAMPLES.json },
        'text/csv': { schema: { type: 'string' }, example: UPLOAD_EXAMPLES.csv },
      },
    },
  })
  @ApiExtraModels(UploadBarsDto)
  @ApiHeader(IF_MATCH)
  @ApiTicker('MY-SHARE')
  @ApiOkResponse({ description: 'What was stored, what was left out, and warnings.', type: UploadResultDto })
  @ApiProblems('INVALID_STATE', 'PRECONDITION_FAILED', 'BAD_SERIES')
  async put(
    @TickerParam() ticker: string,
    @Body() body: unknown,
    @IfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<UploadResultDto> {
    const { stored, warnings } = await this.uploads.put({ ownerId, ticker, bars: parseUploadBody(body), ifMatch });
    return toUploadResultDto(stored, warnings);
  }

  @Delete()
  @HttpCode(204)
  @Scopes('market:write')
  @ApiOperation({
    summary: 'Delete uploaded bars',
    description: 'Removes all your uploaded bars of a ticker; those of a provider, if one knows it, are served again.',
  })
  @ApiHeader(IF_MATCH)
  @ApiTicker('MY-SHARE')
  @ApiNoContentResponse({ description: 'Deleted.' })
  @ApiProblems('PRECONDITION_FAILED')
  async remove(
    @TickerParam() ticker: string,
    @IfMatchHeader() ifMatch: IfMatch,
    @CurrentPrincipal() { ownerId }: Principal,
  ): Promise<void> {
    await this.uploads.remove({ ownerId, ticker, ifMatch });
  }
}
