import type { FactoryProvider } from '@nestjs/common';
import { AppConfig } from '../../platform/config/app-config.js';
import { OutboundHttp } from '../../platform/outbound/outbound-http.js';

export const WEBHOOK_HTTP = Symbol('how webhooks are reached');

/** No body of an answer is read, so its size needs no limit. */
export const webhookHttpProvider: FactoryProvider<OutboundHttp> = {
  provide: WEBHOOK_HTTP,
  inject: [AppConfig],
  useFactory: ({ outboundAllowPrivate, webhookTimeoutMs }: AppConfig) =>
    new OutboundHttp({
      allowPrivate: outboundAllowPrivate,
      limits: { connectMs: Math.min(3_000, webhookTimeoutMs), totalMs: webhookTimeoutMs },
    }),
};
