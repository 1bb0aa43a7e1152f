import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { ConditionalInterceptor } from './conditional.interceptor.js';
import { AnswerInterceptor } from './idempotency/answer.interceptor.js';
import { CursorCodec } from './cursor.service.js';
import { EventStreams } from './event-stream/event-streams.service.js';
import { Pages } from './page.service.js';
import { ProblemFilter } from './problem.filter.js';
import { ProblemsController } from './problems.controller.js';
import { ValidationInterceptor } from './validation.interceptor.js';

/** What every controller relies on. Imported first, so that validation comes before any other interceptor. */
@Global()
@Module({
  controllers: [ProblemsController],
  providers: [
    CursorCodec,
    Pages,
    EventStreams,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: ValidationInterceptor },
    { provide: APP_INTERCEPTOR, useClass: ConditionalInterceptor },
    // Last, so that the others see the body of an answer.
    { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
  ],
  exports: [CursorCodec, Pages, EventStreams],
})
export class HttpModule {}
