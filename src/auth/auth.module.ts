import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { RequestGate } from '../platform/http/request-gate.js';
import { AccessGuard } from './access.guard.js';
import { ApiKeyGate } from './api-key-gate.service.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { FirstKeyService } from './first-key.service.js';
import { KeyUsage } from './key-usage.service.js';
import { KeyVerifier } from './key-verifier.service.js';
import { KeysService } from './keys.service.js';
import { MeController } from './me.controller.js';
import { OwnerRepository } from './owner.repository.js';
import { OwnersService } from './owners.service.js';
import { RouteAccessCheck } from './route-access-check.service.js';

/** Who is calling, and what they may do. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [MeController],
  providers: [
    ApiKeyRepository,
    OwnerRepository,
    OwnersService,
    KeyVerifier,
    KeyUsage,
    KeysService,
    FirstKeyService,
    RouteAccessCheck,
    { provide: RequestGate, useClass: ApiKeyGate },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [RequestGate, KeysService, OwnersService, FirstKeyService],
})
export class AuthModule {}
