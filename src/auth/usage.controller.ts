import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../platform/http/principal.js';
import { KeyQuota } from '../platform/quota/key-quota.service.js';
import { TickerAllowance } from '../platform/quota/ticker-allowance.service.js';
import { CurrentPrincipal } from './current-principal.decorator.js';
import { AnyKey } from './scopes.decorator.js';
import { toUsageDto, UsageDto } from './usage.dto.js';

@ApiTags('Keys')
@Controller('v1/usage')
export class UsageController {
  constructor(
    private readonly quota: KeyQuota,
    private readonly tickers: TickerAllowance,
  ) {}

  @Get()
  @AnyKey()
  @ApiOperation({
    summary: 'What have I used',
    description:
      'The limits of the key that the request was sent with, what is left of them, and the tickers analysed by day. Any key may ask; every answer says the same in `RateLimit`.',
  })
  @ApiOkResponse({ type: UsageDto })
  async getUsage(@CurrentPrincipal() { keyId }: Principal): Promise<UsageDto> {
    const [quotas, days] = await Promise.all([this.quota.read(keyId), this.tickers.list(keyId)]);
    return toUsageDto(keyId, quotas, days);
  }
}
