import { Body, Controller, Delete, Get, HttpException, Param, Post, Put, Query } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PinoLogger } from 'nestjs-pino';
import { DomainError } from '../../../src/platform/errors/domain-error.js';
import { type IfMatch, requireIfMatch, computeETag } from '../../../src/platform/http/etag.js';
import { IfMatchHeader, WithETag } from '../../../src/platform/http/etag.decorator.js';
import { type Page, PageQueryDto } from '../../../src/platform/http/page.dto.js';
import { Pages } from '../../../src/platform/http/page.service.js';
import {
  QueryBoolean,
  QueryDate,
  QueryNumber,
  QueryOneOf,
  QuerySort,
} from '../../../src/platform/http/query.decorator.js';
import { AcceptsUpload, Produces, WithRouteSettings } from '../../../src/platform/http/route-settings.decorator.js';
import { IdParam } from '../../../src/platform/http/uuid.pipe.js';

const Open = (): MethodDecorator => WithRouteSettings({ access: { kind: 'public' } });
const Readers = (): MethodDecorator => WithRouteSettings({ access: { kind: 'scopes', scopes: ['analysis:read'] } });

class PartDto {
  @ApiProperty({ type: String })
  @IsString()
  readonly name!: string;

  @ApiProperty({ type: Number })
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0)
  readonly weight!: number;
}

export class MakeThingDto {
  @ApiProperty({ type: String })
  @IsString()
  @MaxLength(20)
  readonly ticker!: string;

  @ApiProperty({ type: Number, required: false })
  @IsOptional()
  @IsNumber()
  @Min(1)
  @Max(1e9)
  readonly capital?: number;

  @ApiProperty({ type: [PartDto], required: false })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @ValidateNested({ each: true })
  @Type(() => PartDto)
  readonly parts?: PartDto[];
}

class ListThingsDto extends PageQueryDto {
  @QueryNumber({ minimum: -1, maximum: 1 })
  readonly minScore?: number;

  @QueryBoolean({ default: false })
  readonly deep!: boolean;

  @QueryDate()
  readonly from?: string;

  @QueryOneOf(['1d', '1w'], { default: '1d' })
  readonly timeframe!: string;

  @QuerySort(['createdAt', 'ticker'], '-createdAt')
  readonly sort!: string;
}

/** What libraries without manners do. */
function throwText(): never {
  const text: unknown = 'select * from api_key';
  throw text;
}

/** One route for each thing that the HTTP layer does. */
@Controller('v1/things')
export class ThingsController {
  constructor(
    private readonly pages: Pages,
    private readonly log: PinoLogger,
  ) {}

  @Get()
  @Readers()
  async list(@Query() query: ListThingsDto): Promise<Page<number> & { query: ListThingsDto }> {
    const context = { ownerId: 'o', list: 'things', sort: query.sort, filters: { minScore: query.minScore } };
    const position = await this.pages.readPosition(context, query.cursor);
    const from = Number(position?.[0] ?? 0);
    const rows = Array.from({ length: 7 }, (_, index) => index + 1)
      .filter((row) => row > from)
      .slice(0, query.limit + 1);
    const parts = { context, limit: query.limit, rows, position: (row: number) => [row], toItem: (row: number) => row };
    return { ...(await this.pages.toPage(parts)), query };
  }

  @Post()
  @Readers()
  make(@Body() body: MakeThingDto): object {
    this.log.info({ apiKey: 'very-secret' }, 'made with bar_abcdefgh_secretsecret');
    return { ...body, isInstance: body instanceof MakeThingDto };
  }

  @Put('by-ticker/:ticker')
  @Readers()
  @AcceptsUpload()
  upload(@Param('ticker') ticker: string, @Body() body: unknown): object {
    return { ticker, kind: typeof body, length: typeof body === 'string' ? body.length : null };
  }

  @Get('by-ticker/:ticker')
  @Readers()
  byTicker(@Param('ticker') ticker: string): object {
    return { ticker };
  }

  @Get('picture')
  @Readers()
  @Produces('image/svg+xml')
  picture(): string {
    return '<svg/>';
  }

  @Get('open')
  @Open()
  open(@Query('word') word?: string): object {
    return { word: word ?? null };
  }

  @Get('large')
  @Open()
  large(): object {
    return { text: 'abcdefgh'.repeat(1000) };
  }

  @Get('forbidden')
  @WithRouteSettings({ access: { kind: 'scopes', scopes: ['keys:admin'] } })
  forbidden(): object {
    return {};
  }

  @Get('undeclared')
  undeclared(): object {
    return {};
  }

  @Get('slow')
  @WithRouteSettings({ access: { kind: 'public' }, timeoutMs: 50 })
  slow(): Promise<never> {
    return new Promise(() => undefined);
  }

  @Get('failing/:how')
  @Open()
  fail(@Param('how') how: string): never {
    switch (how) {
      case 'domain':
        throw new DomainError('PROVIDER_RATE_LIMITED', 'Slow down.', {
          retryAfterSeconds: 7.2,
          extensions: { provider: 'yahoo' },
        });
      case 'http':
        throw new HttpException('An old-style conflict', 409);
      case 'http-500':
        throw new HttpException('select * from api_key', 500);
      case 'thrown-text':
        return throwText();
      default:
        throw new Error('select * from api_key', { cause: new Error('connect 10.0.0.7:5432') });
    }
  }

  @Get(':id')
  @Readers()
  @WithETag<{ id: string; version: number }>((thing) => [thing.id, thing.version])
  one(@IdParam() id: string): object {
    return { id, version: 3 };
  }

  @Delete(':id')
  @Readers()
  remove(@IdParam() id: string, @IfMatchHeader() ifMatch: IfMatch): object {
    requireIfMatch(ifMatch, computeETag(id, 3));
    return { removed: id };
  }
}
