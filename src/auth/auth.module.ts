import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { RequestGate } from '../platform/http/request-gate.js';
import { AccessGuard } from './access.guard.js';
import { ApiKeyEventRepository } from './api-key-event.repository.js';
import { ApiKeyGate } from './api-key-gate.service.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { ApiKeysController } from './api-keys.controller.js';
import { FirstKeyService } from './first-key.service.js';
import { KeyHistory } from './key-history.service.js';
import { KeyMaker } from './key-maker.service.js';
import { KeySubmissions } from './key-submissions.service.js';
import { KeyUsage } from './key-usage.service.js';
import { KeyVerifier } from './key-verifier.service.js';
import { KeysService } from './keys.service.js';
import { MeController } from './me.controller.js';
import { OwnerRepository } from './owner.repository.js';
import { OwnersService } from './owners.service.js';
import { UsageController } from './usage.controller.js';
import { RouteAccessCheck } from './route-access-check.service.js';

/** Who is calling, and what they may do. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [MeController, UsageController, ApiKeysController],
  providers: [
    ApiKeyRepository,
    ApiKeyEventRepository,
    OwnerRepository,
    OwnersService,
    KeyVerifier,
    KeyUsage,
    KeyMaker,
    KeysService,
    KeyHistory,
    KeySubmissions,
    FirstKeyService,
    RouteAccessCheck,
    { provide: RequestGate, useClass: ApiKeyGate },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [RequestGate, KeysService, KeyHistory, OwnersService, FirstKeyService],
})
export class AuthModule {}
