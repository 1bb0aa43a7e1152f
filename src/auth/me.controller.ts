import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../platform/http/principal.js';
import { CurrentPrincipal } from './current-principal.decorator.js';
import { KeyHistory } from './key-history.service.js';
import { MeDto, toMeDto } from './me.dto.js';
import { AnyKey } from './scopes.decorator.js';

@ApiTags('Keys')
@Controller('v1/me')
export class MeController {
  constructor(private readonly keys: KeyHistory) {}

  @Get()
  @AnyKey()
  @ApiOperation({
    summary: 'Who am I',
    description: 'The owner and the scopes of the key that the request was sent with. Any key may ask.',
  })
  @ApiOkResponse({ type: MeDto })
  async getMe(@CurrentPrincipal() principal: Principal): Promise<MeDto> {
    return toMeDto(principal, await this.keys.findByPublicId(principal.keyId));
  }
}
