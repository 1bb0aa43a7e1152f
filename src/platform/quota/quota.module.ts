import { Global, Module } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { RequestQuota } from '../http/request-quota.js';
import { countingStoreProvider } from './counting-store.provider.js';
import { FailedLogins } from './failed-logins.service.js';
import { KeyQuota } from './key-quota.service.js';
import { RequestCounter } from './request-counter.service.js';
import { TickerAllowance } from './ticker-allowance.service.js';
import { TickerUsageRepository } from './ticker-usage.repository.js';

@Module({ providers: [countingStoreProvider, RequestCounter], exports: [RequestCounter] })
class CountingModule {}

/** How much a key may do, and an address. Needs AppConfig, Clock, Database and Metrics from global modules. */
@Global()
@Module({
  imports: [
    CountingModule,
    ThrottlerModule.forRootAsync({
      imports: [CountingModule],
      inject: [RequestCounter],
      useFactory: (storage: RequestCounter) => ({ throttlers: [], storage }),
    }),
  ],
  providers: [
    FailedLogins,
    TickerUsageRepository,
    TickerAllowance,
    KeyQuota,
    { provide: RequestQuota, useExisting: KeyQuota },
  ],
  exports: [CountingModule, FailedLogins, TickerAllowance, KeyQuota, RequestQuota],
})
export class QuotaModule {}
