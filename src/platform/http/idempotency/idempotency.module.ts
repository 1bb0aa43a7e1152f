import { Global, Module } from '@nestjs/common';
import { IdempotencyRecords } from './idempotency-record.repository.js';
import { Idempotency } from './idempotency.service.js';

/** Apart from HttpModule, which needs no database. */
@Global()
@Module({ providers: [IdempotencyRecords, Idempotency], exports: [Idempotency] })
export class IdempotencyModule {}
